"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import styles from "./frame.module.css";
import { isCurrentPage } from "./is-current-page.ts";

type FrameLinkProps = {
  href: string;
  /** Pages whose address begins with this one's and that have links of their own. */
  except?: readonly string[];
  children: ReactNode;
};

/** A link of the navigation that knows whether its page, or one below it, is the current one. */
export const FrameLink = ({ href, except = [], children }: FrameLinkProps) => {
  const path = usePathname();
  const isCurrent = isCurrentPage(href, path) && !except.some((other) => isCurrentPage(other, path));
  return (
    <Link href={href} className={styles.link} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </Link>
  );
};
