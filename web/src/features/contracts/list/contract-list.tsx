import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { isInForce } from "@vigie/shared/contract/contract-state.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { RowClock } from "#components/contract-clock/row-clock.tsx";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import styles from "./contract-list.module.css";

type ContractListProps = { contracts: readonly ContractView[]; today: string };

const hasDecision = ({ term, dates }: ContractView): boolean =>
  term.renewal !== "openEnded" &&
  (dates.state === "upcoming" || (isInForce(dates.state) && dates.state !== "noticeGiven"));

/** All rows share one time axis, so that their clocks can be compared at a glance. */
const sharedWindow = (contracts: readonly ContractView[], today: string) => {
  const last =
    contracts
      .map(({ dates }) => dates.termEndOn)
      .sort()
      .at(-1) ?? today;
  const [toOn = today] = [addDays(last > today ? last : today, 30), addDays(today, 1100)].sort();
  return { fromOn: addDays(today, -90), toOn };
};

/** The contracts in a table: each with its clock, until when to decide and what it costs. */
export const ContractList = ({ contracts, today }: ContractListProps) => {
  const t = useTranslations("contracts.list");
  const window = sharedWindow(contracts, today);
  const columns: readonly DataColumn<ContractView>[] = [
    {
      key: "contract",
      header: t("contract"),
      cell: ({ id, title, reference }) => (
        <>
          <Link href={`/contrats/${id}`}>{title}</Link>
          <span className={styles.reference}>{reference}</span>
        </>
      ),
    },
    { key: "vendor", header: t("vendor"), wrap: true, cell: ({ vendorName }) => vendorName },
    { key: "state", header: t("state"), cell: ({ dates }) => <StateChip state={dates.state} /> },
    { key: "clock", header: t("clock"), cell: (contract) => <RowClock {...{ contract, today, window }} /> },
    {
      key: "decideBy",
      header: t("decideBy"),
      cell: (contract) =>
        hasDecision(contract) ? (
          <Day on={contract.dates.decideByOn} form="short" />
        ) : (
          <>
            <span aria-hidden="true">{t("none")}</span>
            <span className="visually-hidden">{t("noDecision")}</span>
          </>
        ),
    },
    {
      key: "cost",
      header: t("cost"),
      align: "end",
      cell: ({ annualCostCents }) =>
        annualCostCents === undefined ? (
          <span className={styles.unknown}>{t("costUnknown")}</span>
        ) : (
          <Amount cents={annualCostCents} />
        ),
    },
  ];
  return <DataTable caption={t("caption")} columns={columns} rows={contracts} rowKey={({ id }) => id} />;
};
