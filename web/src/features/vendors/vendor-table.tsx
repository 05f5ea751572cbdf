"use client";

import type { VendorRow } from "@vigie/shared/vendor/vendor.routes.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { DueMark } from "#components/due/due-mark.tsx";
import styles from "./vendor-list.module.css";
import { VendorStatusMark } from "./vendor-status-mark.tsx";

/** One row a vendor: how much hangs on it, what comes next. */
export const VendorTable = ({ rows, today }: { rows: readonly VendorRow[]; today: string }) => {
  const t = useTranslations("vendors");
  const next = ({ next: item }: VendorRow) =>
    item ? (
      <span className={styles.next}>
        <span>
          {t(item.kind === "decision" ? "list.nextDecision" : "list.nextEvaluation")}{" "}
          <Day on={item.dueOn} form="short" />
        </span>
        <DueMark item={item} today={today} />
      </span>
    ) : (
      <span className={styles.none}>{t("list.none")}</span>
    );
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
            cell: ({ id, name, town }) => (
              <>
                <Link href={`/prestataires/${id}`}>{name}</Link>
                {town && <span className={styles.town}>{town}</span>}
              </>
            ),
          },
          { key: "services", header: t("columns.services"), align: "end", cell: ({ services }) => services },
          { key: "contracts", header: t("columns.contracts"), align: "end", cell: ({ contracts }) => contracts },
          { key: "next", header: t("columns.next"), cell: next },
          {
            key: "criticality",
            header: t("columns.criticality"),
            cell: ({ criticality }) => (
              <span className={criticality === "critical" ? styles.strong : undefined}>
                {t(`criticality.${criticality}`)}
              </span>
            ),
          },
          { key: "status", header: t("columns.status"), cell: ({ status }) => <VendorStatusMark status={status} /> },
        ]}
      />
    </div>
  );
};
