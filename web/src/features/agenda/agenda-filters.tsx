"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import styles from "./agenda-filters.module.css";
import { type AgendaFilter, agendaPath } from "./agenda-search.ts";

type AgendaFiltersProps = {
  current: AgendaFilter;
  from: string | undefined;
  filters: readonly { filter: AgendaFilter; count: number }[];
};

/** What the agenda shows; each choice has an address of its own. */
export const AgendaFilters = ({ current, from, filters }: AgendaFiltersProps) => {
  const t = useTranslations("agenda");
  // On a phone the row is longer than the screen: the chosen one comes into sight, the page stays where it is.
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector("[aria-current]");
    if (!row.current || !chosen) return;
    const [seen, wanted] = [row.current.getBoundingClientRect(), chosen.getBoundingClientRect()];
    if (wanted.left < seen.left || wanted.right > seen.right) row.current.scrollLeft += wanted.left - seen.left - 32;
  }, [current]);
  return (
    <nav ref={row} aria-label={t("filters")} className={styles.filters}>
      <ul className={styles.list}>
        {filters.map(({ filter, count }) => (
          <li key={filter}>
            <Link
              href={agendaPath({ filter, from })}
              className={styles.choice}
              aria-current={filter === current ? "page" : undefined}
              scroll={false}
            >
              {filter === "all" || filter === "binding" ? t(filter) : t(`kinds.${filter}.name`)}{" "}
              <span className={styles.count}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
