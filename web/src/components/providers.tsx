"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { theme } from "#lib/theme.ts";

/** What every page stands on: our theme in the colours the system asks for, and the place of short confirmations. */
export const Providers = ({ children }: { children: ReactNode }) => (
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <Notifications position="bottom-right" />
    {children}
  </MantineProvider>
);
