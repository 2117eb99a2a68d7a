import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env['DEROULE_PAGES_PORT'] ?? 4179);
// What the tests themselves must know goes to their processes by the environment.
process.env['DEROULE_RPC_PORT'] ??= String(port + 1);
process.env['DEROULE_DESKS'] ??= mkdtempSync(join(tmpdir(), 'deroule-desks-'));
const rpc = process.env['DEROULE_RPC_PORT'];
const desks = process.env['DEROULE_DESKS'];
const target = process.env['CARGO_TARGET_DIR'] ?? '../target';

// The built page in the system's Chromium, under the window's own policy: over the invented host, and over the calls of
// Rust itself behind a loopback host.
export default defineConfig({
  testDir: 'pages',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'fr-FR',
    launchOptions: {
      executablePath: process.env['DEROULE_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: [
    {
      command: `npx vite build --mode pages --outDir .pages --logLevel warn && npx vite preview --outDir .pages --port ${port} --strictPort`,
      port,
    },
    {
      // The features of the whole house, as its tests are built: nothing is built twice.
      command: `npx vite build --outDir .product --logLevel warn && cargo build --quiet --workspace --example loopback --bin deroule && ${target}/debug/examples/loopback .product ${desks} ${rpc}`,
      port: Number(rpc),
      timeout: 30 * 60_000,
    },
  ],
});
