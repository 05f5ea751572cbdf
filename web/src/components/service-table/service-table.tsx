import type { ServiceRow } from "@vigie/shared/service/service.routes.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "#components/data-table/data-table.tsx";
import { CoverageMark } from "./coverage-mark.tsx";
import styles from "./service-table.module.css";

type ServiceTableProps = {
  rows: readonly ServiceRow[];
  mayWrite: boolean;
  /** False on the vendor's own page. */
  withVendor?: boolean;
};

/** One row a service: who delivers it, how much it matters, whether it is covered today. */
export const ServiceTable = ({ rows, mayWrite, withVendor = true }: ServiceTableProps) => {
  const t = useTranslations("services");
  const level = useTranslations("vendors.criticality");
  const columns = [
    { key: "name", header: t("columns.name"), cell: ({ id, name }: ServiceRow) => <span id={id}>{name}</span> },
    {
      key: "coverage",
      header: t("columns.coverage"),
      cell: ({ isCovered }: ServiceRow) => <CoverageMark isCovered={isCovered} />,
    },
    {
      key: "vendor",
      header: t("columns.vendor"),
      wrap: true,
      cell: ({ vendorId, vendorName }: ServiceRow) => <Link href={`/prestataires/${vendorId}`}>{vendorName}</Link>,
    },
    { key: "kind", header: t("columns.kind"), cell: ({ kind }: ServiceRow) => t(`kind.${kind}`) },
    { key: "criticality", header: t("columns.criticality"), cell: ({ criticality }: ServiceRow) => level(criticality) },
    {
      key: "edit",
      // The links say it themselves; a screen reader finds the column's name in its head.
      header: "",
      headerLink: <span className="visually-hidden">{t("columns.edit")}</span>,
      align: "end" as const,
      cell: ({ id, name }: ServiceRow) => (
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
