"use client";

import type { VendorRow } from "@vigie/shared/vendor/vendor-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "#components/data-table/data-table.tsx";
import { RiskBandMark } from "../risks/risk-band-mark.tsx";
import { VendorStatusMark } from "../vendor-status-mark.tsx";
import styles from "./vendor-list.module.css";
import { VendorNext } from "./vendor-next.tsx";

/** One row a vendor: how much hangs on it, what comes next, how it is judged, who follows it. */
export const VendorTable = ({ rows, today }: { rows: readonly VendorRow[]; today: string }) => {
  const t = useTranslations("vendors");
  const risk = useTranslations("risks");
  return (
    <div className={styles.rows}>
      <DataTable
        caption={t("list.caption")}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: t("columns.name"),
            cell: ({ id, name, address, criticality, status }) => (
              <>
                <Link href={`/prestataires/${id}`}>{name}</Link>
                <span className={styles.town}>
                  {[address?.town, t("list.criticality", { level: t(`criticality.${criticality}`) })]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                {status !== "active" && (
                  <span className={styles.town}>
                    <VendorStatusMark status={status} />
                  </span>
                )}
              </>
            ),
          },
          { key: "services", header: t("columns.services"), align: "end", cell: ({ services }) => services },
          { key: "contracts", header: t("columns.contracts"), align: "end", cell: ({ contracts }) => contracts },
          { key: "next", header: t("columns.next"), cell: ({ next }) => <VendorNext next={next} today={today} /> },
          {
            key: "score",
            header: t("columns.score"),
            cell: () => <span className={styles.none}>{t("list.notEvaluated")}</span>,
          },
          {
            key: "risk",
            header: t("columns.risk"),
            cell: ({ risk: summary }) =>
              summary ? (
                <>
                  <RiskBandMark band={summary.worst} isBare={summary.bare > 0} />
                  {summary.bare > 0 && (
                    <span className={styles.town}>{risk("bareCount", { count: summary.bare })}</span>
                  )}
                </>
              ) : (
                <span className={styles.none}>{risk("none")}</span>
              ),
          },
          {
            key: "owner",
            header: t("columns.owner"),
            wrap: true,
            cell: ({ ownerName }) => ownerName ?? <span className={styles.none}>{t("list.noOwner")}</span>,
          },
        ]}
      />
    </div>
  );
};
