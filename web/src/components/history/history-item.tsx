import type { HistoryEntry, ItemChange } from "@vigie/shared/history/history.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useTranslations } from "next-intl";
import { FieldChanges } from "./field-changes.tsx";
import styles from "./history.module.css";
import { useHistoryWords } from "./use-history-words.ts";

type Names = Readonly<Record<string, string>>;

const Changed = ({ change, names, isAlone }: { change: ItemChange; names: Names; isAlone: boolean }) => {
  const t = useTranslations("history");
  const { sayName } = useHistoryWords(names);
  const changes = <FieldChanges change={change} names={names} />;
  const title = `${sayName(change.name)}${change.label ? `\u00a0: ${change.label}` : ""}`;
  return (
    <div className={styles.change}>
      {!isAlone && <p className={styles.subject}>{title}</p>}
      {change.how === "changed" ? (
        changes
      ) : (
        <details>
          <summary>{t(change.how === "created" ? "asCreated" : "asRemoved")}</summary>
          {changes}
        </details>
      )}
    </div>
  );
};

/** One act: when, who, what, and below which fields changed. */
export const HistoryItem = ({ entry: { at, by, action, changes }, names }: { entry: HistoryEntry; names: Names }) => {
  const t = useTranslations("history");
  const format = useFormatter();
  const { sayAction } = useHistoryWords(names);
  const shown = changes.filter(({ fields }) => fields.length > 0);
  const [main] = changes;
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <time dateTime={at}>{formatShortDay(dayInZurich(at))}</time>{" "}
        <span className={styles.time}>{format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit" })}</span>
      </p>
      <div className={styles.what}>
        <p>
          <strong>{sayAction(action)}</strong>
          {main?.label && <> {main.label}</>}
          <span className={styles.by}>{by ? (by.name ?? t("someone")) : t("vigie")}</span>
        </p>
        {shown.map((change, index) => (
          <Changed key={change.id ?? index} change={change} names={names} isAlone={changes.length === 1} />
        ))}
      </div>
    </li>
  );
};
