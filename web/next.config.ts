import { join } from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  // `shared` is TypeScript source without a build step of its own.
  transpilePackages: ["@vigie/shared"],
  turbopack: {
    // The workspace root, where the hoisted packages and the fonts lie.
    root: join(import.meta.dirname, ".."),
    // All that next-intl's plugin does for Turbopack; the plugin itself only finds the file when run from this folder.
    resolveAlias: { "next-intl/config": "./src/lib/i18n.ts" },
  },
  // What is posted to the page that stops reminders goes to its handler: a mail program posts to the very address it shows (RFC 8058).
  rewrites: async () => ({
    beforeFiles: [
      {
        source: "/mes-rappels/stop/:token",
        has: [
          { type: "header", key: "content-type", value: "(application/x-www-form-urlencoded|multipart/form-data).*" },
        ],
        destination: "/mes-rappels/stop/:token/arreter",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked once, with everything else (`npm run check`, the first step of `npm test`): a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
