import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { needsLetter } from "@vigie/shared/case/outcomes-for.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import styles from "./decision.module.css";

type CaseHistoryProps = {
  page: Pick<CasePage, "case" | "people">;
  /** What the commune calls its executive. */
  executive: string;
};

/** Everything that happened to a case, the last first. */
export const CaseHistory = ({ page: { case: found, people }, executive }: CaseHistoryProps) => {
  const t = useTranslations("decisions.history");
  const outcomes = useTranslations("cases.outcome");
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const { history, mandate, proposal } = found;
  const sentAt = history.find(({ step }) => step === "execute")?.at;
  // A letter is executed twice: when it leaves, and when its reception is known.
  const actOf = ({ step, at }: (typeof history)[number]) => {
    if (step !== "execute" || !mandate || !needsLetter(mandate.outcome)) return step;
    return at === sentAt ? "sending" : "reception";
  };
  return (
    <ol className={styles.history}>
      {history.toReversed().map((event, index) => {
        const { by, at, outcome, note } = event;
        const values = { executive, name: names.get(by) ?? t("somebody"), outcome: outcome ? outcomes(outcome) : "" };
        return (
          <li key={index} className={styles.event}>
            <time dateTime={at}>{formatShortDay(dayInZurich(at))}</time>
            <span>{t(actOf(event), values)}</span>
            {note && note !== proposal?.reasons && <span className={styles.note}>{note}</span>}
          </li>
        );
      })}
    </ol>
  );
};
