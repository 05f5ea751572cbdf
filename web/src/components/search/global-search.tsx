"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { QuickPage } from "./quick-page.ts";
import styles from "./search.module.css";
import { SearchDialog } from "./search-dialog.tsx";
import { useRecentPages } from "./use-recent-pages.ts";
import { useSearchKeys } from "./use-search-keys.ts";

type GlobalSearchProps = { place: string; pages: readonly QuickPage[]; actions: readonly QuickPage[] };

/** The way to the search from every page: looks like the field it opens, and leads to the search page until its script runs. */
export const GlobalSearch = ({ place, pages, actions }: GlobalSearchProps) => {
  const t = useTranslations("search");
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(() => setIsOpen(false), []);
  useSearchKeys(open);
  useRecentPages(place);
  return (
    <search className={styles.place}>
      <Link
        href="/recherche"
        className={styles.open}
        aria-keyshortcuts="Control+K Meta+K /"
        prefetch={false}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open();
        }}
      >
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx={6.5} cy={6.5} r={4.75} fill="none" stroke="currentColor" strokeWidth={1.5} />
          <path d="M10.2 10.2 14.5 14.5" stroke="currentColor" strokeWidth={1.5} />
        </svg>
        <span className={styles.openLong}>{t("open")}</span>
        <span className={styles.openShort}>{t("openShort")}</span>
        <span className={styles.shortcut} aria-hidden="true">
          {t("shortcut")}
        </span>
      </Link>
      {isOpen && <SearchDialog place={place} pages={pages} actions={actions} onClose={close} />}
    </search>
  );
};
