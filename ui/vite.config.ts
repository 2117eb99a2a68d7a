import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The policy of the window: pages are tested under it. */
function policy(): string {
  const file = new URL('../tauri.conf.json', import.meta.url);
  const conf = JSON.parse(readFileSync(file, 'utf8')) as { app: { security: { csp: string } } };
  return conf.app.security.csp;
}

// The page is loaded from inside the program under a policy that allows nothing but itself:
// relative addresses, no inlined asset, no polyfill that would add a script to the markup.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [svelte()],
  define: {
    // The invented host exists for tests and pictures only; the product's build drops it.
    __FAKE_HOST__: JSON.stringify(mode !== 'production'),
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
  },
  preview: { headers: { 'content-security-policy': policy() } },
  // Vitest would otherwise take the server's build of Svelte, where nothing mounts.
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'lint/**/*.test.js'],
    setupFiles: ['src/test-setup.ts'],
  },
}));
