import { defineConfig } from "@playwright/test";
import chromium from "@sparticuz/chromium";
import { addresses } from "./support/addresses.ts";

// Chromium comes as an npm package; these flags keep it from looking for its maker's servers.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Everything in a real browser against everything that `npm start` starts, from scratch and with its demo data. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/e2e",
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../../test-results/e2e.json" }]],
  use: {
    baseURL: addresses.web,
    locale: "fr-CH",
    timezoneId: "Europe/Zurich",
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
    launchOptions: { executablePath: await chromium.executablePath(), args },
  },
  webServer: {
    command: "npm start -- --reset",
    cwd: "../..",
    url: addresses.web,
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    env: addresses.environment,
  },
});
