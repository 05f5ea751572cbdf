import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import styles from "./contract-page.module.css";
import { Fact } from "./fact.tsx";
import { Part } from "./part.tsx";

/** How long the contract runs and how it ends, as it was entered. */
export const TermsPart = ({ contract: { term, dates } }: { contract: ContractView }) => {
  const t = useTranslations("contracts");
  const locale = useLocale();
  const { renewal, startOn, initialMonths, endOn, renewalMonths, notice, exit = "monthEnd" } = term;
  const months = (count: number) => t("page.term.months", { count });
  return (
    <Part title={t("page.terms")}>
      <dl>
        <Fact name={t("page.term.renewal")}>{t(`renewal.${renewal}.name`)}</Fact>
        <Fact name={t("page.term.start")}>
          <Day on={startOn} />
        </Fact>
        {initialMonths !== undefined && (
          <Fact name={renewal === "openEnded" ? t("page.term.minimum") : t("page.term.initial")}>
            {months(initialMonths)}
          </Fact>
        )}
        {endOn && (
          <Fact name={t("page.term.end")}>
            <Day on={endOn} />
          </Fact>
        )}
        {renewalMonths !== undefined && (
          <Fact name={t("page.term.step")}>{t("page.term.stepBy", { count: renewalMonths })}</Fact>
        )}
        <Fact name={t("page.term.notice")}>
          {"months" in notice
            ? notice.months === 0
              ? t("page.term.days", { count: 0 })
              : months(notice.months)
            : t("page.term.days", { count: notice.days })}
        </Fact>
        {renewal === "openEnded" && <Fact name={t("page.term.exit")}>{t(`exit.${exit}`)}</Fact>}
      </dl>
      {dates.computedEndOn && (
        <p className={styles.note}>{t("page.term.differs", { day: formatLongDay(dates.computedEndOn, locale) })}</p>
      )}
    </Part>
  );
};
