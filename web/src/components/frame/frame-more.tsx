"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./frame.module.css";
import { isCurrentPage } from "./is-current-page.ts";

type FrameMoreProps = { label: string; hrefs: readonly string[]; children: ReactNode };

/** « Plus » on a phone: the pages that the bar has no room for. It unfolds without scripts, and with them folds up again by itself. */
export const FrameMore = ({ label, hrefs, children }: FrameMoreProps) => {
  const path = usePathname();
  const details = useRef<HTMLDetailsElement>(null);
  const isCurrent = hrefs.some((href) => isCurrentPage(href, path));

  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [path]);

  useEffect(() => {
    const fold = (event: Event) => {
      const panel = details.current;
      if (!panel?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      const isOutside = event instanceof PointerEvent && event.target instanceof Node && !panel.contains(event.target);
      if (!isEscape && !isOutside) return;
      panel.open = false;
      if (isEscape) panel.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", fold);
    document.addEventListener("pointerdown", fold);
    return () => {
      document.removeEventListener("keydown", fold);
      document.removeEventListener("pointerdown", fold);
    };
  }, []);

  return (
    <details ref={details} className={styles.more}>
      <summary className={styles.link} data-current={isCurrent || undefined}>
        {label}
      </summary>
      <div className={styles.morePanel}>{children}</div>
    </details>
  );
};
