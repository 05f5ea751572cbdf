"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import styles from "./frame.module.css";

/** A link of the navigation that knows whether its page, or one below it, is the current one. */
export const FrameLink = ({ href, children }: { href: string; children: ReactNode }) => {
  const path = usePathname();
  const isCurrent = path === href || (href !== "/" && path.startsWith(`${href}/`));
  return (
    <Link href={href} className={styles.link} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </Link>
  );
};
