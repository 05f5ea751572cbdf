import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import styles from "./decision.module.css";

/** Everything that happened to a case, the last first. */
export const CaseHistory = ({ page: { case: found, people } }: { page: Pick<CasePage, "case" | "people"> }) => {
  const t = useTranslations("decisions.history");
  const outcomes = useTranslations("cases.outcome");
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return (
    <ol className={styles.history}>
      {found.history.toReversed().map(({ step, by, at, outcome, note }, index) => (
        <li key={index} className={styles.event}>
          <time dateTime={at}>{formatShortDay(dayInZurich(at))}</time>
          <span>{t(step, { name: names.get(by) ?? t("somebody"), outcome: outcome ? outcomes(outcome) : "" })}</span>
          {note && note !== found.proposal?.reasons && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ol>
  );
};
