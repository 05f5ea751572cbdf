import type { CoverageRow } from "@vigie/shared/service/coverage-shapes.ts";
import { formatMonth, formatShortDay } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { CoverageAxis } from "#components/coverage/coverage-axis.tsx";
import { CoverageBars } from "#components/coverage/coverage-bars.tsx";
import { GapDays } from "#components/coverage/gap-days.tsx";
import { GapSentence } from "#components/coverage/gap-sentence.tsx";
import { ticksOf, type Window } from "#components/coverage/scale-of.ts";
import { groupRows } from "./group-rows.ts";
import styles from "./service-matrix.module.css";

type ServiceMatrixProps = { rows: readonly CoverageRow[]; window: Window; today: string; on: string };

/** Services over time: what covers each, where cover is missing, and why. One table, gaps first. */
export const ServiceMatrix = ({ rows, window, today, on }: ServiceMatrixProps) => {
  const t = useTranslations("services.matrix");
  const level = useTranslations("vendors.criticality");
  const locale = useLocale();
  const ticks = ticksOf(window);
  const period = { from: formatMonth(window.fromOn, locale), to: formatMonth(window.toOn, locale) };
  return (
    <table className={styles.matrix} data-width="full">
      <caption className="visually-hidden">{t("caption", period)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("service")}</th>
          <th scope="col">
            <span className="visually-hidden">{t("cover", period)}</span>
            <CoverageAxis window={window} ticks={ticks} today={today} on={on} />
          </th>
        </tr>
      </thead>
      {groupRows(rows, on).map(({ key, rows: own }) => (
        <tbody key={key} data-group={key}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={2}>
              {t(`group.${key}`, {
                count: own.length,
                on: on === today ? "today" : "other",
                day: formatShortDay(on),
                to: period.to,
              })}
            </th>
          </tr>
          {own.map(({ serviceId, name, vendorName, criticality, spans, gaps }) => (
            <tr key={serviceId} id={serviceId}>
              <th scope="row">
                <Link href={`/services/${serviceId}`}>{name}</Link>
                <span className={styles.about}>
                  <span>{vendorName}</span> <span>{t("criticality", { level: level(criticality) })}</span>
                </span>
              </th>
              <td>
                <CoverageBars {...{ name, spans, gaps, window, ticks, today, on }} />
                {gaps.map((gap) => (
                  <p key={gap.fromOn} className={styles.gap}>
                    <span className={styles.days}>
                      <GapDays gap={gap} today={today} />
                    </span>{" "}
                    <GapSentence gap={gap} />
                  </p>
                ))}
                {gaps.length === 0 && <span className="visually-hidden">{t("noGap")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
};
