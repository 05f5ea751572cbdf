import type { ServiceRow } from "@vigie/shared/service/service-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { GapSentence } from "#components/coverage/gap-sentence.tsx";
import { DataTable } from "#components/data-table/data-table.tsx";
import { CoverageMark } from "./coverage-mark.tsx";
import styles from "./service-table.module.css";

/** What a row shows; why cover is missing, where the page knows it. */
type ShownRow = Pick<ServiceRow, "id" | "name" | "kind" | "criticality" | "vendorId" | "vendorName" | "isCovered"> &
  Partial<Pick<ServiceRow, "gap" | "archivedOn">>;

type ServiceTableProps = {
  rows: readonly ShownRow[];
  mayWrite: boolean;
  /** False on the vendor's own page. */
  withVendor?: boolean;
  today?: string;
  /** The day cover is told of; today where absent. */
  on?: string;
};

/** One row a service: who delivers it, how much it matters, whether it is covered on the day asked about. */
export const ServiceTable = ({ rows, mayWrite, withVendor = true, today, on = today }: ServiceTableProps) => {
  const t = useTranslations("services");
  const level = useTranslations("vendors.criticality");
  const columns = [
    {
      key: "name",
      header: t("columns.name"),
      cell: ({ id, name }: ShownRow) => (
        <Link id={id} href={`/services/${id}`}>
          {name}
        </Link>
      ),
    },
    {
      key: "coverage",
      header: on === today ? t("columns.coverage") : t("columns.coverageOn"),
      wrap: true,
      cell: ({ isCovered, gap, archivedOn }: ShownRow) =>
        archivedOn ? (
          t("coverage.archived")
        ) : (
          <>
            <CoverageMark isCovered={isCovered} />
            {gap && (
              <span className={styles.why}>
                <GapSentence gap={gap} />
              </span>
            )}
          </>
        ),
    },
    {
      key: "vendor",
      header: t("columns.vendor"),
      wrap: true,
      cell: ({ vendorId, vendorName }: ShownRow) => <Link href={`/prestataires/${vendorId}`}>{vendorName}</Link>,
    },
    { key: "kind", header: t("columns.kind"), cell: ({ kind }: ShownRow) => t(`kind.${kind}`) },
    { key: "criticality", header: t("columns.criticality"), cell: ({ criticality }: ShownRow) => level(criticality) },
    {
      key: "edit",
      // The links say it themselves; a screen reader finds the column's name in its head.
      header: "",
      headerLink: <span className="visually-hidden">{t("columns.edit")}</span>,
      align: "end" as const,
      cell: ({ id, name }: ShownRow) => (
        <Link href={`/services/${id}/modifier`} aria-label={t("list.editOne", { name })}>
          {t("list.edit")}
        </Link>
      ),
    },
  ];
  const shown = columns.filter(({ key }) => (key !== "vendor" || withVendor) && (key !== "edit" || mayWrite));
  return (
    <div className={styles.table}>
      <DataTable caption={t("list.caption")} rows={rows} rowKey={({ id }) => id} columns={shown} />
    </div>
  );
};
