// Runs before the page's own script, only while moments are traced; see trace.rs.
(() => {
  const tell = (name, ms = null) =>
    window.__TAURI_INTERNALS__.invoke('rpc', { name: 'trace', sent: { name, ms } });
  // What was drawn is on the screen when the frame after it begins.
  const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(then));

  const moments = [
    ['first_paint', () => document.querySelector('main, [role="main"]')],
    ['interactive', () => document.querySelector('main :focus, [role="main"] :focus')],
  ];
  const look = () => {
    const [name, has] = moments[0];
    if (has()) {
      moments.shift();
      painted(() => tell(name));
    }
    if (moments.length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const time = (type, name, counts = () => true) =>
    addEventListener(
      type,
      (event) => {
        if (counts(event)) painted(() => tell(name, performance.now() - event.timeStamp));
      },
      true,
    );
  time('keydown', 'edit');
  time('pointermove', 'drag', (event) => event.buttons !== 0);
})();
