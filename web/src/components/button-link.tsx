"use client";

import { Button, type ButtonProps } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./button-link.module.css";

type ButtonLinkProps = Omit<ButtonProps, "className"> & { href: string; "aria-label"?: string; children: ReactNode };

/** A link that looks like a button: it leads to where something is done. Usable from pages made on the server. */
export const ButtonLink = (props: ButtonLinkProps) => (
  <Button component={Link} className={styles.link ?? ""} {...props} />
);
