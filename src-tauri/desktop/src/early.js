// Runs before the page is read: what it asks first is answered by the time it asks (ui/src/host/tauri.ts).
window.__DEROULE_BOOT__ = window.__TAURI_INTERNALS__.invoke('rpc', { name: 'boot', sent: {} });
// Whoever takes the answer hears of a failure.
window.__DEROULE_BOOT__.catch(() => {});
