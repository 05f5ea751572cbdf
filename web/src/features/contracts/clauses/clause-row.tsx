"use client";

import type { ClauseCheck } from "@vigie/shared/contract/clause-check.ts";
import { ClauseStatus } from "@vigie/shared/contract/clause-check.ts";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId } from "react";
import { ClauseGlyph } from "./clause-glyph.tsx";
import styles from "./clause-list.module.css";
import { ClausePlace } from "./clause-place.tsx";
import type { NamedDocument } from "./named-document.ts";

type ClauseRowProps = {
  clauseId: string;
  name: string;
  why: string;
  check: ClauseCheck | undefined;
  documents: readonly NamedDocument[];
  onAnswer: (check: ClauseCheck | undefined) => void;
  /** Goes on to the row below. */
  onNext: () => void;
};

const answers = [...ClauseStatus.options, "unseen"] as const;
type Answer = (typeof answers)[number];

/** The letter on which each answer stands, so that a whole list goes by without the mouse. */
const answerKeys: Readonly<Record<string, Answer>> = { p: "present", a: "absent", s: "notApplicable", v: "unseen" };

/** One clause and its one choice; where it stands, once it is there. */
export const ClauseRow = ({ clauseId, name, why, check, documents, onAnswer, onNext }: ClauseRowProps) => {
  const t = useTranslations("contracts.clauses");
  const id = useId();
  const answer = check?.status ?? "unseen";
  const choose = (chosen: Answer) => onAnswer(chosen === "unseen" ? undefined : { ...check, clauseId, status: chosen });
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = answerKeys[event.key.toLowerCase()];
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(chosen);
    onNext();
  };
  return (
    <li className={styles.row} data-answer={answer}>
      <fieldset className={styles.answers} aria-describedby={`${id}-why`}>
        <legend className={styles.name}>{name}</legend>
        <p id={`${id}-why`} className={styles.why}>
          {why}
        </p>
        <div className={styles.choices}>
          {answers.map((option) => (
            <label key={option} className={styles.choice}>
              <input
                type="radio"
                name={id}
                value={option}
                checked={option === answer}
                onChange={() => choose(option)}
                onKeyDown={onKeyDown}
                data-clause={clauseId}
              />
              <ClauseGlyph answer={option} />
              {t(`answers.${option}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {check?.status === "present" && (
        <ClausePlace check={check} name={name} documents={documents} onChange={onAnswer} />
      )}
    </li>
  );
};
