"use client";

import { Checkbox, NativeSelect } from "@mantine/core";
import { type ImportKind, importColumns } from "@vigie/shared/import/import-columns.ts";
import type { Questions } from "@vigie/shared/import/questions.ts";
import { nameKey } from "@vigie/shared/import/similar-name.ts";
import type { Answers } from "@vigie/shared/import/to-rows.ts";
import { useTranslations } from "next-intl";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";

type QuestionsPartProps = {
  kind: ImportKind;
  questions: Questions;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
};

const renewals = ["12 mois", "24 mois", "36 mois", "60 mois", "6 mois", "3 mois", "1 mois"];
const supposed = ["tacit", "none"] as const;
const units = ["mois", "jours", "ans"] as const;

/** What the file does not say clearly is asked once for all its lines; « I do not know » is always an answer. */
export const QuestionsPart = ({ kind, questions, answers, onAnswers }: QuestionsPartProps) => {
  const t = useTranslations("portfolioImport.questions");
  const { words, units: bare, unsigned, noRenewal, unrenewed, withoutVendor } = questions;
  if (words.length + bare.length + unsigned + noRenewal + unrenewed + withoutVendor === 0) return null;
  const meaning = (field: string, word: string) => answers.words[field]?.[nameKey(word)];
  const mean = (field: string, word: string, code: string) => {
    const { [nameKey(word)]: _, ...others } = answers.words[field] ?? {};
    const next = code === "?" ? others : { ...others, [nameKey(word)]: code };
    onAnswers({ ...answers, words: { ...answers.words, [field]: next } });
  };
  return (
    <section className={styles.part}>
      <h2>{t("title")}</h2>
      <p className={styles.soft}>{t("lead")}</p>
      <div className={styles.questions}>
        {withoutVendor > 0 && (
          <Checkbox
            size="md"
            classNames={{ description: styles.why ?? "" }}
            label={t("vendor", { count: withoutVendor })}
            description={t("vendorWhy")}
            checked={answers.fillVendor}
            onChange={(event) => onAnswers({ ...answers, fillVendor: event.currentTarget.checked })}
          />
        )}
        {unsigned > 0 && (
          <Checkbox
            size="md"
            classNames={{ description: styles.why ?? "" }}
            label={t("signed", { count: unsigned })}
            description={t("signedWhy")}
            checked={answers.signedAtStart}
            onChange={(event) => onAnswers({ ...answers, signedAtStart: event.currentTarget.checked })}
          />
        )}
        {noRenewal > 0 && (
          <NativeSelect
            size="md"
            label={t("renewal", { count: noRenewal })}
            description={t("renewalWhy")}
            value={answers.renewal ?? ""}
            onChange={(event) => {
              const { renewal: _, ...others } = answers;
              const renewal = supposed.find((each) => each === event.currentTarget.value);
              onAnswers({ ...others, ...(renewal && { renewal }) });
            }}
            data={[
              { value: "", label: t("unknown") },
              ...supposed.map((value) => ({ value, label: t(`renewals.${value}`) })),
            ]}
          />
        )}
        {unrenewed > 0 && (
          <NativeSelect
            size="md"
            label={t("renewed", { count: unrenewed })}
            description={t("renewedWhy")}
            value={answers.renewalMonths ?? ""}
            onChange={(event) => {
              const { renewalMonths: _, ...others } = answers;
              const { value } = event.currentTarget;
              onAnswers({ ...others, ...(value && { renewalMonths: value }) });
            }}
            data={[{ value: "", label: t("unknown") }, ...renewals]}
          />
        )}
        {bare.map(({ field, count }) => (
          <NativeSelect
            key={field}
            size="md"
            label={t("unit", { count, field: fieldName(kind, field) })}
            value={answers.units[field] ?? ""}
            onChange={(event) =>
              onAnswers({ ...answers, units: { ...answers.units, [field]: event.currentTarget.value } })
            }
            data={[
              { value: "", label: t("later") },
              ...units.map((unit) => ({ value: unit, label: t(`units.${unit}`) })),
            ]}
          />
        ))}
        {words.map(({ field, word, rows }) => (
          <NativeSelect
            key={`${field}#${word}`}
            size="md"
            label={t("word", { field: fieldName(kind, field), word, count: rows.length })}
            value={meaning(field, word) ?? "?"}
            onChange={(event) => mean(field, word, event.currentTarget.value)}
            data={[
              { value: "?", label: t("choose") },
              ...Object.entries(importColumns[kind][field]?.choices ?? {}).map(([value, label]) => ({ value, label })),
              { value: "", label: t("unknown") },
            ]}
          />
        ))}
      </div>
    </section>
  );
};
