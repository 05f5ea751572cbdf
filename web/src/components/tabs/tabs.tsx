"use client";

import { useSearchParams } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./tabs.module.css";

type Tab = {
  /** As it stands in the address. */
  key: string;
  label: string;
  /** How many there are; shown beside the label. */
  count?: number | undefined;
  /** Something in it needs somebody; said in words. */
  alarm?: string | undefined;
  panel: ReactNode;
};

type TabsProps = {
  /** What the tabs are of. */
  label: string;
  /** The name of the address's parameter that holds the choice. */
  parameter: string;
  tabs: readonly [Tab, ...Tab[]];
};

/**
 * Parts of one thing, one shown at a time; the choice stands in the address. They are links: without scripts the server answers each. On paper
 * all of them stand one after the other.
 */
export const Tabs = ({ label, parameter, tabs }: TabsProps) => {
  const id = useId();
  const address = useSearchParams();
  const selected = tabs.find(({ key }) => key === address.get(parameter)) ?? tabs[0];
  // On a phone the row of tabs is longer than the screen: the chosen one comes into sight, the page stays where it is.
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = document.getElementById(`${id}-${selected.key}`);
    if (!row.current || !tab) return;
    const [seen, wanted] = [row.current.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (wanted.left < seen.left || wanted.right > seen.right)
      row.current.scrollLeft += wanted.left + wanted.width / 2 - (seen.left + seen.width / 2);
  }, [id, selected.key]);
  const addressOf = (key: string): string => {
    const search = new URLSearchParams(address);
    search.set(parameter, key);
    return `?${search}`;
  };
  const select = (key: string) => window.history.replaceState(null, "", addressOf(key));
  const follow = (event: MouseEvent, key: string) => {
    // Opened elsewhere, it is a link like any other.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    select(key);
  };
  const move = (event: KeyboardEvent) => {
    const at = tabs.indexOf(selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to !== undefined && tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    select(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div ref={row} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {tabs.map(({ key, label: name, count, alarm }) => (
          <a
            key={key}
            id={`${id}-${key}`}
            role="tab"
            href={addressOf(key)}
            aria-selected={key === selected.key}
            aria-controls={`${id}-${key}-panel`}
            tabIndex={key === selected.key ? 0 : -1}
            className={styles.tab}
            onClick={(event) => follow(event, key)}
          >
            {name}
            {count !== undefined && count > 0 && <span className={styles.count}> {count}</span>}
            {alarm && (
              <>
                <Glyph shape="square" size={12} className={styles.alarm ?? ""} />
                <span className="visually-hidden">, {alarm}</span>
              </>
            )}
          </a>
        ))}
      </div>
      {tabs.map(({ key, panel }) => (
        <div
          key={key}
          id={`${id}-${key}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${key}`}
          hidden={key !== selected.key}
          className={styles.panel}
        >
          {panel}
        </div>
      ))}
    </div>
  );
};
