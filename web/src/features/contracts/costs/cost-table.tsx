import type { Cost } from "@vigie/shared/contract/cost.ts";
import { costOn } from "@vigie/shared/contract/terms-version.ts";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import styles from "./cost-table.module.css";
import { sayChange } from "./say-change.ts";

type CostTableProps = { costs: Cost[]; today: string };

/** Every cost of the contract, the latest first, with what it changed and why. */
export const CostTable = ({ costs, today }: CostTableProps) => {
  const t = useTranslations("contracts.costs");
  const current = costOn({ costs }, today);
  const rows = costs.map((cost, index) => ({ ...cost, before: costs[index - 1]?.annualCostCents })).toReversed();
  return (
    <div className={styles.table}>
      <DataTable
        caption={t("history")}
        rows={rows}
        rowKey={({ fromOn }) => fromOn}
        columns={[
          {
            key: "fromOn",
            header: t("from"),
            cell: ({ fromOn }) => (
              <>
                <Day on={fromOn} form="short" />
                {fromOn === current?.fromOn && <span className={styles.tag}>{t("today")}</span>}
                {fromOn > today && <span className={styles.tag}>{t("ahead")}</span>}
              </>
            ),
          },
          {
            key: "reason",
            header: t("why"),
            wrap: true,
            cell: ({ reason, note }) => [t(`reason.${reason}`), note].filter(Boolean).join(" · "),
          },
          {
            key: "amount",
            header: t("amount"),
            align: "end",
            cell: ({ annualCostCents, before }) => (
              <>
                <Amount cents={annualCostCents} />
                {before !== undefined && <span className={styles.change}>{sayChange(before, annualCostCents)}</span>}
              </>
            ),
          },
        ]}
      />
    </div>
  );
};
