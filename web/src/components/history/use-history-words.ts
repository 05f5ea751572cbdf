import type { Leaf } from "@vigie/shared/history/history.ts";
import { formatAmount, formatPhone, formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T/;
const choice = /^[a-z][A-Za-z0-9]*$/;

/** The last part of a field's path says what it holds: `costs` and `annualCostCents`, `term.startOn`. */
const lastOf = (field: string): string => field.split(".").at(-1) ?? field;

/**
 * The words of the history. It shows whatever the register holds, also what a later version adds: a field or a choice without a word of its own
 * is said as it is called.
 */
export const useHistoryWords = (names: Readonly<Record<string, string>>) => {
  const t = useTranslations("history");
  // The catalogue is asked for keys that only the data knows; `has` tells whether it has them.
  const find = (key: string, otherwise: string): string => {
    const known = key as Parameters<typeof t.has>[0];
    return t.has(known) ? String(t.raw(known)) : otherwise;
  };

  const sayField = (field: string): string => find(`fields.${lastOf(field)}`, lastOf(field));

  const sayLeaf = (field: string, value: Leaf): string => {
    const name = lastOf(field);
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return name.endsWith("Cents") ? formatAmount(value) : String(value);
    if (names[value] !== undefined) return names[value];
    if (day.test(value)) return formatShortDay(value);
    if (instant.test(value)) return formatShortDay(value.slice(0, 10));
    if (name === "phone") return formatPhone(value);
    return choice.test(value) ? find(`values.${value}`, value) : value;
  };

  const sayValue = (field: string, value: Leaf | Readonly<Record<string, Leaf>>): string =>
    typeof value === "object"
      ? Object.entries(value)
          .map(([name, leaf]) =>
            [find(`fields.${lastOf(name)}`, ""), sayLeaf(name, leaf)].filter(Boolean).join("\u00a0: "),
          )
          .join(" · ")
      : sayLeaf(field, value);

  return {
    sayField,
    sayValue,
    sayAction: (action: string) => find(`actions.${action}`, t("changed")),
    sayName: (name: string) => find(`names.${name}`, name),
  };
};
