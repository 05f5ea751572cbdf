import type { ServicePage } from "@vigie/shared/service/service-page.ts";
import { formatLongDay, formatMonth } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { CoverageAxis } from "#components/coverage/coverage-axis.tsx";
import { CoverageBars } from "#components/coverage/coverage-bars.tsx";
import { GapDays } from "#components/coverage/gap-days.tsx";
import { GapSentence } from "#components/coverage/gap-sentence.tsx";
import { ticksOf } from "#components/coverage/scale-of.ts";
import styles from "./service-page.module.css";

/** The cover of a service over time, and below it what is missing and why. */
export const ServiceCover = ({ page }: { page: ServicePage }) => {
  const t = useTranslations("services");
  const locale = useLocale();
  const { coverage, today, service, ...window } = page;
  const ticks = ticksOf(window);
  const { name, spans, gaps } = coverage;
  // What is behind is drawn; a sentence is for what still can be helped.
  const ahead = gaps.filter(({ toOn }) => toOn >= today);
  return (
    <figure
      className={styles.cover}
      aria-label={t("matrix.caption", {
        from: formatMonth(window.fromOn, locale),
        to: formatMonth(window.toOn, locale),
      })}
    >
      <CoverageAxis window={window} ticks={ticks} today={today} on={today} />
      <CoverageBars {...{ name, spans, gaps, window, ticks, today }} on={today} />
      <figcaption>
        {ahead.map((gap) => (
          <p key={gap.fromOn}>
            <strong className={styles.missing}>
              <GapDays gap={gap} today={today} />
            </strong>{" "}
            <GapSentence gap={gap} />
          </p>
        ))}
        {ahead.length === 0 && <p>{t("one.coveredNow", { until: formatLongDay(window.toOn, locale) })}</p>}
      </figcaption>
    </figure>
  );
};
