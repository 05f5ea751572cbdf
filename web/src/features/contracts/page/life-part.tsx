import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { Part } from "#components/part/part.tsx";
import { LifeGlyph } from "./life-glyph.tsx";
import { type LifeEvent, lifeOf } from "./life-of.ts";
import styles from "./life-part.module.css";
import { useLifeWords } from "./use-life-words.ts";

type LifePartProps = {
  contract: ContractView;
  today: string;
  /** What the commune calls its executive. */
  executive: string;
};

/** The days of the contract as a line of time: what happened, today, what is to come. */
export const LifePart = ({ contract, today, executive }: LifePartProps) => {
  const t = useTranslations("contracts.page");
  const say = useLifeWords(executive);
  const events = lifeOf(contract, today);
  const past = events.filter(({ on }) => on < today);
  const ahead = events.filter(({ on }) => on >= today);
  const row = (event: LifeEvent, isPast: boolean) => (
    <li key={`${event.kind}-${event.on}-${event.number ?? ""}`} className={styles.event} data-past={isPast}>
      <LifeGlyph kind={event.kind} />
      <span className={styles.what}>{say(event)}</span>
      <Day on={event.on} {...(!isPast && { today })} />
    </li>
  );
  return (
    <Part title={t("dates")}>
      {contract.state === "draft" && contract.dates && <p className={styles.note}>{t("datesDraft")}</p>}
      <ol className={styles.life}>
        {past.map((event) => row(event, true))}
        <li className={styles.today}>
          <span>{t("today")}</span>
          <Day on={today} />
        </li>
        {ahead.map((event) => row(event, false))}
        {ahead.length === 0 && <li className={styles.nothing}>{t("nothingAhead")}</li>}
      </ol>
    </Part>
  );
};
