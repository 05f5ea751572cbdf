import type { CaseRow } from "@vigie/shared/case/case-page.ts";
import type { Role } from "@vigie/shared/member/role.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { CaseMark } from "#components/case/case-mark.tsx";
import { WaitsFor } from "#components/case/waits-for.tsx";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import styles from "./case-list.module.css";

/** The day that presses: to decide, then to send or, once that day is past, for the vendor to have the letter. */
const pressingOn = (
  { waiting, decideByOn, sendByOn, lastReceiptOn, proposal, mandate }: CaseRow,
  today: string,
): string | undefined => {
  if (waiting?.step === "propose" || waiting?.step === "mandate") {
    const isTight = proposal?.outcome === "terminate" && decideByOn && today > decideByOn;
    return isTight ? lastReceiptOn : decideByOn;
  }
  if (waiting?.step !== "execute" || mandate?.outcome !== "terminate") return undefined;
  return sendByOn && today > sendByOn ? lastReceiptOn : sendByOn;
};

type CaseTableProps = {
  rows: readonly CaseRow[];
  today: string;
  /** Of the person who reads it. */
  roles: readonly Role[] | undefined;
};

/** Cases in a table: whose contract, where it stands, whom it waits for since when, by which day. */
export const CaseTable = ({ rows, today, roles }: CaseTableProps) => {
  const t = useTranslations("decisions.list");
  const names = useTranslations("cases.outcomeName");
  return (
    <DataTable
      caption={t("caption")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "contract",
          header: t("contract"),
          wrap: true,
          cell: (row) => (
            <span className={styles.name}>
              <Link href={`/decisions/${row.id}`}>{row.contractTitle}</Link>
              <span className={styles.soft}>{row.vendorName}</span>
            </span>
          ),
        },
        {
          key: "step",
          header: t("step"),
          cell: (row) => {
            const outcome = row.mandate?.outcome ?? row.proposal?.outcome;
            return (
              <span className={styles.name}>
                <CaseMark of={row} />
                {outcome && <span className={styles.soft}>{names(outcome)}</span>}
              </span>
            );
          },
        },
        {
          key: "waits",
          header: t("waits"),
          wrap: true,
          cell: ({ waiting }) => (waiting ? <WaitsFor waiting={waiting} roles={roles} form="short" /> : "–"),
        },
        {
          key: "by",
          header: t("by"),
          cell: (row) => {
            const on = pressingOn(row, today);
            return on ? <Day on={on} today={today} form="short" /> : "–";
          },
        },
        {
          key: "cost",
          header: t("cost"),
          align: "end",
          cell: ({ annualCostCents }) => (annualCostCents === undefined ? "–" : <Amount cents={annualCostCents} />),
        },
      ]}
    />
  );
};
