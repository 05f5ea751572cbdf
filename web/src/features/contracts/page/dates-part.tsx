import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import styles from "./contract-page.module.css";
import { daysToShow } from "./days-to-show.ts";
import { Fact } from "./fact.tsx";
import { Part } from "./part.tsx";

/** The days of the contract in words, each with how far it lies. */
export const DatesPart = ({ contract: { dates, term }, today }: { contract: ContractView; today: string }) => {
  const t = useTranslations("contracts.page");
  return (
    <Part title={t("dates")}>
      {dates.state === "draft" && <p className={styles.note}>{t("datesDraft")}</p>}
      <dl>
        {daysToShow(dates, term.renewal).map(([word, on]) => (
          <Fact key={word} name={t(`days.${word}`)}>
            <Day on={on} today={today} />
          </Fact>
        ))}
      </dl>
    </Part>
  );
};
