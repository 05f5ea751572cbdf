import Link from "next/link";
import { useTranslations } from "next-intl";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { Mark } from "#components/mark/mark.tsx";
import type { CommuneRow } from "./commune-row.ts";
import styles from "./commune-table.module.css";
import { onboardingSteps } from "./onboarding-steps.ts";
import { StepCell } from "./step-cell.tsx";

/** Communes line by line, each step in a column of its own: where a line stops is where the commune stands. */
export const CommuneTable = ({ rows }: { rows: readonly CommuneRow[] }) => {
  const t = useTranslations("association.communes");
  const columns: DataColumn<CommuneRow>[] = [
    {
      key: "name",
      header: t("name"),
      cell: ({ communeId, name, adminEmail, unreached }) => (
        <>
          <Link className={styles.name} href={`/association/communes/${communeId}`}>
            {name}
          </Link>
          <a className={styles.address} href={`mailto:${adminEmail}`}>
            {adminEmail}
          </a>
          {unreached > 0 && (
            <Mark shape="square" tone="late" isSmall>
              {t("unreached", { count: unreached })}
            </Mark>
          )}
        </>
      ),
    },
    { key: "canton", header: t("canton"), cell: ({ canton }) => canton },
    { key: "ofsNumber", header: t("ofsNumber"), align: "end", cell: ({ ofsNumber }) => ofsNumber },
    ...onboardingSteps.map((step) => ({
      key: step,
      header: t(`steps.${step}`),
      cell: (row: CommuneRow) => <StepCell row={row} step={step} />,
    })),
  ];
  return <DataTable caption={t("table")} columns={columns} rows={rows} rowKey={({ communeId }) => communeId} />;
};
