import type { CostsOfYear } from "@vigie/shared/contract/costs-by-year.ts";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { DataTable } from "#components/data-table/data-table.tsx";
import { costInYear, type RankedVendor, sumOf, type VendorSum } from "./rank-vendors.ts";
import styles from "./years-table.module.css";

type YearsTableProps = { years: readonly CostsOfYear[]; ranked: readonly RankedVendor[]; thisYear: number };
type Row = { key: string; name: string; isSum?: true; of: (year: CostsOfYear) => VendorSum };

/** The chart in figures: a line a vendor, a column a year, the sums below. */
export const YearsTable = ({ years, ranked, thisYear }: YearsTableProps) => {
  const t = useTranslations("costs");
  const rows: readonly Row[] = [
    ...ranked.map(({ key, name, count }) => ({
      key,
      name: name ?? t("others", { count }),
      of: (year: CostsOfYear) => costInYear(year, ranked, key),
    })),
    { key: "sum", name: t("sum"), isSum: true, of: (year) => year },
  ];
  return (
    <div className={styles.table}>
      <DataTable
        caption={t("table")}
        showCaption
        narrow="scroll"
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: "vendor", header: t("vendor"), cell: ({ name }) => name },
          ...years.map((year) => ({
            key: String(year.year),
            header: year.year > thisYear ? t("foreseenYear", { year: String(year.year) }) : String(year.year),
            align: "end" as const,
            cell: ({ of, isSum }: Row) => {
              const cents = sumOf(of(year));
              if (cents === 0) return <span className={styles.none}>{t("none")}</span>;
              return isSum ? (
                <strong>
                  <Amount cents={cents} />
                </strong>
              ) : (
                <Amount cents={cents} />
              );
            },
          })),
        ]}
      />
    </div>
  );
};
