import type { CostsOfYear } from "@vigie/shared/contract/costs-by-year.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { costInYear, type RankedVendor, sumOf } from "./rank-vendors.ts";
import styles from "./ranked-bars.module.css";
import { roundTogether } from "./round-together.ts";

type RankedBarsProps = { year: CostsOfYear; ranked: readonly RankedVendor[] };

/** What each vendor costs in a year, as bars from the largest; the numbers are those of the chart. */
export const RankedBars = ({ year, ranked }: RankedBarsProps) => {
  const t = useTranslations("costs");
  const total = sumOf(year);
  const rows = ranked
    .map((vendor) => ({ ...vendor, cost: costInYear(year, ranked, vendor.key) }))
    .filter(({ cost }) => sumOf(cost) > 0)
    .sort((a, b) => Number(a.name === undefined) - Number(b.name === undefined) || sumOf(b.cost) - sumOf(a.cost));
  // Where the parts are a whole, their percentages sum to a hundred.
  const percents = roundTogether(
    rows.map(({ cost }) => (sumOf(cost) / total) * 100),
    1,
  );
  const most = Math.max(1, ...rows.map(({ cost }) => sumOf(cost)));
  const share = (cents: number) => `${(cents / most) * 100}%`;
  return (
    <ol className={styles.rows}>
      {rows.map(({ key, rank, name, count, cost }, index) => (
        <li key={key} className={styles.row}>
          <span className={styles.rank}>{rank}</span>
          <span className={styles.name}>
            {name === undefined ? t("others", { count }) : <Link href={`/prestataires/${key}`}>{name}</Link>}
          </span>
          <span className={styles.amount}>
            <Amount cents={sumOf(cost)} />
            <span className={styles.percent}>{t("percent", { percent: String(percents[index] ?? 0) })}</span>
          </span>
          <svg className={styles.bar} aria-hidden="true" focusable="false">
            <rect width={share(cost.spentCents)} height="100%" className={styles.spent} />
            <rect
              x={share(cost.spentCents)}
              y={0.5}
              width={share(cost.forecastCents)}
              height={7}
              className={styles.forecast}
            />
          </svg>
        </li>
      ))}
    </ol>
  );
};
