import { defineConfig } from '@playwright/test';

const port = Number(process.env['DEROULE_PAGES_PORT'] ?? 4179);

// The built page in the system's Chromium, over the invented host and under the window's own policy.
export default defineConfig({
  testDir: 'pages',
  testIgnore: 'rpc/**',
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
  webServer: {
    command: `npx vite build --mode pages --outDir .pages --logLevel warn && npx vite preview --outDir .pages --port ${port} --strictPort`,
    port,
  },
});
