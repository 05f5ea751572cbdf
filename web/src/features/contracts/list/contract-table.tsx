"use client";

import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { isPastKnownEnd } from "@vigie/shared/contract/known-end.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { RowClock } from "#components/contract-clock/row-clock.tsx";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import styles from "./contract-list.module.css";
import { type ListQuery, type ListSort, listAddress } from "./list-query.ts";
import { DecideCell, EndCell } from "./row-days.tsx";
import { sharedWindow } from "./shared-window.ts";

type ContractTableProps = { contracts: readonly ContractView[]; today: string; query: ListQuery };

/** The contracts in a table: each with its clock, until when to decide, when it ends and what it costs. */
export const ContractTable = ({ contracts, today, query }: ContractTableProps) => {
  const t = useTranslations("contracts.list");
  const window = sharedWindow(contracts, today);
  const sorted = (sort: ListSort, header: string, direction: "ascending" | "descending") =>
    query.sort === sort
      ? { header, sort: direction }
      : {
          header,
          headerLink: (
            <Link href={listAddress({ ...query, sort })} scroll={false} prefetch={false}>
              {header}
            </Link>
          ),
        };
  const columns: readonly DataColumn<ContractView>[] = [
    {
      key: "contract",
      header: t("contract"),
      cell: ({ id, title, reference, vendorName, isFramework }) => (
        <>
          <Link href={`/contrats/${id}`} prefetch={false}>
            {title}
          </Link>
          <span className={styles.about}>
            {vendorName} · {reference}
            {isFramework && ` · ${t("framework")}`}
          </span>
        </>
      ),
    },
    {
      key: "state",
      header: t("state"),
      cell: ({ archivedOn, ...contract }) => (
        <span className={styles.state}>
          <StateChip state={contract.state} isToVerify={isPastKnownEnd(contract, today)} />
          {archivedOn && (
            <span className={styles.soft}>
              {t("archivedOn")} <Day on={archivedOn} form="short" />
            </span>
          )}
          {!contract.dates && <span className={styles.soft}>{t("incomplete")}</span>}
        </span>
      ),
    },
    { key: "clock", header: t("clock"), cell: (contract) => <RowClock {...{ contract, today, window }} /> },
    {
      key: "decideBy",
      ...sorted("urgency", t("decideBy"), "ascending"),
      cell: (contract) => <DecideCell contract={contract} />,
    },
    { key: "end", ...sorted("end", t("end"), "ascending"), cell: (contract) => <EndCell contract={contract} /> },
    {
      key: "cost",
      ...sorted("cost", t("cost"), "descending"),
      align: "end",
      cell: ({ annualCostCents, isFramework }) => {
        if (annualCostCents !== undefined) return <Amount cents={annualCostCents} />;
        return <span className={styles.soft}>{isFramework ? t("none") : t("costUnknown")}</span>;
      },
    },
  ];
  return (
    <div className={styles.rows}>
      <DataTable caption={t("caption")} columns={columns} rows={contracts} rowKey={({ id }) => id} />
    </div>
  );
};
