"use client";

import { Button } from "@mantine/core";
import type { ReactNode } from "react";

/** Puts the page on paper. */
export const PrintButton = ({ children }: { children: ReactNode }) => (
  <Button variant="default" onClick={() => window.print()}>
    {children}
  </Button>
);
