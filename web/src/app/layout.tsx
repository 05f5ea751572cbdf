import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "./global.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Providers } from "#components/providers.tsx";

// The optical-size cut: the same file draws tight headlines and open small print.
const inter = localFont({
  src: "../../../node_modules/@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2",
  weight: "100 900",
  variable: "--font-latin",
  display: "swap",
});
// Fetched by the browser only when a name needs a letter outside Latin 1.
const interExtended = localFont({
  src: "../../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-opsz-normal.woff2",
  weight: "100 900",
  variable: "--font-latin-extended",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

export const metadata: Metadata = { title: { default: "Vigie", template: "%s · Vigie" }, robots: { index: false } };

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#151715" },
  ],
};

const RootLayout = async ({ children }: { children: ReactNode }) => {
  // Drawn by the proxy for this request: scripts and styles written into the page name it.
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={await getLocale()} {...mantineHtmlProps} className={`${inter.variable} ${interExtended.variable}`}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
      </head>
      <body>
        <NextIntlClientProvider>
          <Providers nonce={nonce}>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
};

export default RootLayout;
