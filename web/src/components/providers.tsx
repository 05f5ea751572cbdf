"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { theme } from "#lib/theme.ts";

/** What every page stands on: our theme in the colours the system asks for, and the place of short confirmations. */
export const Providers = ({ nonce, children }: { nonce: string | undefined; children: ReactNode }) => (
  <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ""}>
    <Notifications position="bottom-right" />
    {children}
  </MantineProvider>
);
