import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { StepCount } from "./count-steps.ts";
import styles from "./onboarding-funnel.module.css";

// The style sheet turns the share into a length.
const share = (part: number): CSSProperties & { "--share": number } => ({ "--share": part });

/** How many communes came at least as far as each step, one bar under another so that what is lost between two can be seen. */
export const OnboardingFunnel = ({ counts }: { counts: readonly StepCount[] }) => {
  const t = useTranslations("association.communes");
  const most = Math.max(1, counts[0]?.count ?? 0);
  return (
    <section aria-label={t("funnel.title")} data-width="full">
      <ol className={styles.funnel}>
        {counts.map(({ step, count, toCall }) => (
          <li key={step} className={styles.step}>
            <span className={styles.count}>{count}</span>
            <span className={styles.word}>{t(`counted.${step}`, { count })}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={share(count / most)} />
            </span>
            <span className={styles.toCall}>
              {toCall > 0 && (
                <>
                  <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
                    <path d="M0-4.75 5.25 4.25H-5.25Z" fill="currentColor" />
                  </svg>
                  {t("funnel.toCall", { count: toCall })}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
