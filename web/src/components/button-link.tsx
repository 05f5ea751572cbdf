"use client";

import { Button, type ButtonProps } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";

type ButtonLinkProps = ButtonProps & { href: string; "aria-label"?: string; children: ReactNode };

/** A link that looks like a button: it leads to where something is done. Usable from pages made on the server. */
export const ButtonLink = (props: ButtonLinkProps) => <Button component={Link} {...props} />;
