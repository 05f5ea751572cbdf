import type { HistoryValue, ItemChange } from "@vigie/shared/history/history.ts";
import { useTranslations } from "next-intl";
import styles from "./history.module.css";
import { useHistoryWords } from "./use-history-words.ts";

/** A reference inside the register: where no name stands for it, it says nothing to anybody. */
const identifier = /^[a-z]{3}_[0-9a-z]{26}$/;

/** What changed field by field, in words: before, then after. */
export const FieldChanges = ({
  change: { how, fields },
  names,
}: {
  change: Pick<ItemChange, "how" | "fields">;
  names: Readonly<Record<string, string>>;
}) => {
  const t = useTranslations("history");
  const { sayField, sayValue } = useHistoryWords(names);
  const say = (field: string, value: HistoryValue | undefined) =>
    value === undefined ? [] : (Array.isArray(value) ? value : [value]).map((each) => sayValue(field, each));
  const isOpaque = (value: HistoryValue | undefined): boolean =>
    typeof value === "string" && identifier.test(value) && names[value] === undefined;
  const shown = fields.filter(({ before, after }) => !isOpaque(after ?? before));
  // Things of several facts stand one under the other, plain values on one line.
  const lines = (texts: readonly string[]) => texts.join(texts.some((text) => text.includes(" · ")) ? "\n" : " · ");
  return (
    <dl className={styles.fields}>
      {shown.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{sayField(field)}</dt>
          <dd>
            {how === "changed" && before !== undefined && (
              <del>
                <span className="visually-hidden">{t("before")} </span>
                {lines(say(field, before))}
              </del>
            )}
            {how === "changed" && before !== undefined && <span aria-hidden="true"> → </span>}
            {(after !== undefined || how === "changed") && (
              <ins>
                {before !== undefined && <span className="visually-hidden">{t("after")} </span>}
                {after === undefined ? t("nothing") : lines(say(field, after))}
              </ins>
            )}
            {how === "removed" && lines(say(field, before))}
          </dd>
        </div>
      ))}
    </dl>
  );
};
