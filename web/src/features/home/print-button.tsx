"use client";

import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./year.module.css";

/** Puts the page on paper. */
export const PrintButton = ({ children }: { children: ReactNode }) => (
  <Button variant="default" size="sm" className={styles.print} onClick={() => window.print()}>
    {children}
  </Button>
);
