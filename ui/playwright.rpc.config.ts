import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import pages from './playwright.config';

// What the tests themselves must know goes to their processes by the environment.
process.env['DEROULE_RPC_PORT'] ??= '4180';
process.env['DEROULE_DESKS'] ??= mkdtempSync(join(tmpdir(), 'deroule-desks-'));
const port = process.env['DEROULE_RPC_PORT'];
const desks = process.env['DEROULE_DESKS'];
const target = process.env['CARGO_TARGET_DIR'] ?? '../target';

// The product's page over the calls of Rust itself, behind a loopback host.
export default defineConfig({
  ...pages,
  testDir: 'pages/rpc',
  testIgnore: [],
  // A sheet is laid out in a debug build: on a busy machine that takes longer than an answer of the page alone.
  expect: { timeout: 20_000 },
  timeout: 90_000,
  webServer: {
    // With the features of the whole house, as its tests are built: nothing is built twice.
    command: `npx vite build --outDir .product --logLevel warn && cargo build --quiet --workspace --example loopback --bin deroule && ${target}/debug/examples/loopback .product ${desks} ${port}`,
    port: Number(port),
    timeout: 30 * 60_000,
  },
});
