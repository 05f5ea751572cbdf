"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./search.module.css";

type SearchOptionProps = { id: string; page: string; isChosen: boolean; onChoose: () => void; children: ReactNode };

/** One line to choose: a link, so that it also opens in a new tab; the keyboard stays in the field above. */
export const SearchOption = ({ id, page, isChosen, onChoose, children }: SearchOptionProps) => (
  <Link
    id={id}
    href={page}
    role="option"
    aria-selected={isChosen}
    tabIndex={-1}
    className={styles.option}
    onClick={onChoose}
    prefetch={false}
  >
    {children}
  </Link>
);
