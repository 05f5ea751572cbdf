"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ProblemNotice } from "#components/problem-notice.tsx";
import type { FormProblemState } from "#lib/api/use-submit.ts";
import { SignInAgain } from "./sign-in-again.tsx";

type Field = { readonly id: string; readonly label: string };

// A group of boxes has a label but no element of its own to lead to.
const findField = (id: string): Field | undefined => {
  const field = document.getElementById(id);
  const groupLabel = document.getElementById(`${id}-label`);
  const label = (field instanceof HTMLInputElement ? field.labels?.[0] : undefined) ?? groupLabel;
  const text = label?.textContent?.replace(/\s*\*$/, "") ?? field?.getAttribute("aria-label") ?? "";
  if (field) return { id, label: text };
  return groupLabel ? { id: groupLabel.id, label: text } : undefined;
};

/** What is wrong with the form above which it stands, from `useSubmit`; nothing while nothing is. */
export const FormProblem = ({ attempt, retry }: FormProblemState) => {
  const words = useTranslations("form");
  const t = useTranslations("problems");
  const [fields, setFields] = useState<Record<string, Field | undefined>>({});
  // Labels are read from the page, so that a form need not say them twice.
  useEffect(() => {
    setFields(Object.fromEntries((attempt?.faults ?? []).map(({ id }) => [id, findField(id)])));
  }, [attempt]);

  if (!attempt) return null;
  if ("expired" in attempt.refused) return <SignInAgain key={attempt.number} onSignedIn={retry} />;

  const { code } = attempt.refused.problem;
  const lines = attempt.faults.map(({ id, reason }) => ({ field: fields[id], reason }));
  const links = lines.flatMap(({ field, reason }) =>
    field ? [{ id: field.id, message: field.label ? words("fault", { label: field.label, reason }) : reason }] : [],
  );
  const elsewhere = lines.filter(({ field }) => !field).map(({ reason }) => reason);
  return (
    <ProblemNotice
      key={attempt.number}
      title={t(`${code}.title`)}
      fields={links}
      kept={words("kept")}
      next={[...elsewhere, t(`${code}.next`)].join(" ")}
      takesFocus
    />
  );
};
