import type { ContractListPage } from "@vigie/shared/contract/contract-list.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import { type ListQuery, listAddress, listedStates } from "./list-query.ts";
import styles from "./state-counts.module.css";

type StateCountsProps = Pick<ContractListPage, "states" | "incomplete"> & { query: ListQuery };

/** How many contracts stand where; each is a way to see only those. States nobody is in are left out, but for the one chosen. */
export const StateCounts = ({ states, incomplete, query }: StateCountsProps) => {
  const t = useTranslations("contracts.list");
  const { state: _state, incomplete: _incomplete, cursor: _cursor, ...rest } = query;
  const total = Object.values(states).reduce((sum, count) => sum + count, 0);
  const shown = listedStates.filter((state) => states[state] > 0 || state === query.state);
  const isAll = query.state === undefined && !query.incomplete;
  return (
    <nav aria-label={t("byState")} className={styles.counts}>
      <Link href={listAddress(rest)} aria-current={isAll ? "true" : undefined} scroll={false} prefetch={false}>
        {t("all")} <span className={styles.count}>{total}</span>
      </Link>
      {shown.map((state) => (
        <Link
          key={state}
          href={listAddress({ ...rest, state })}
          aria-current={state === query.state ? "true" : undefined}
          scroll={false}
          prefetch={false}
        >
          <StateChip state={state} /> <span className={styles.count}>{states[state]}</span>
        </Link>
      ))}
      {(incomplete > 0 || query.incomplete) && (
        <Link
          href={listAddress({ ...rest, incomplete: true })}
          aria-current={query.incomplete ? "true" : undefined}
          scroll={false}
          prefetch={false}
        >
          {t("withoutTerm")} <span className={styles.count}>{incomplete}</span>
        </Link>
      )}
    </nav>
  );
};
