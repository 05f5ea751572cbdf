import type { OffboardingView } from "@vigie/shared/offboarding/offboarding.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import styles from "./departures.module.css";

type Running = OffboardingView & { name: string };

const shortDay = (instant: string) => formatShortDay(dayInZurich(instant));

/** The communes that are leaving, and whether each has agreed. */
export const RunningTable = ({ running }: { running: readonly Running[] }) => {
  const t = useTranslations("departures");
  const columns: DataColumn<Running>[] = [
    {
      key: "name",
      header: t("columns.name"),
      cell: ({ name, communeId }) => <Link href={`/association/communes/${communeId}`}>{name}</Link>,
    },
    { key: "started", header: t("columns.started"), cell: ({ startedAt }) => shortDay(startedAt) },
    {
      key: "approved",
      header: t("columns.approved"),
      cell: ({ approval }) => (approval ? shortDay(approval.at) : t("columns.waits")),
    },
    {
      key: "endsOn",
      header: t("columns.endsOn"),
      cell: ({ approval, endsOn, status }) =>
        status === "erasing" ? t("underway") : approval ? formatShortDay(endsOn) : "–",
    },
  ];
  return (
    <section className={styles.section}>
      <h2>{t("running")}</h2>
      <DataTable caption={t("running")} columns={columns} rows={running} rowKey={({ communeId }) => communeId} />
    </section>
  );
};
