"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ProblemNotice } from "#components/problem-notice.tsx";
import type { ShownFault } from "#lib/api/show-faults.ts";
import type { FormProblemState } from "#lib/api/use-submit.ts";
import { SignInAgain } from "./sign-in-again.tsx";

const labelOf = (id: string): string | undefined => {
  const field = document.getElementById(id);
  if (!field) return undefined;
  const label = field instanceof HTMLInputElement ? field.labels?.[0] : undefined;
  const text = (label ?? document.getElementById(`${id}-label`))?.textContent ?? "";
  return text.replace(/\s*\*$/, "");
};

/** What is wrong with the form above which it stands, from `useSubmit`; nothing while nothing is. */
export const FormProblem = ({ attempt, retry }: FormProblemState) => {
  const words = useTranslations("form");
  const t = useTranslations("problems");
  const [labels, setLabels] = useState<Record<string, string | undefined>>({});
  // Labels are read from the page, so that a form need not say them twice.
  useEffect(() => {
    setLabels(Object.fromEntries((attempt?.faults ?? []).map(({ id }) => [id, labelOf(id)])));
  }, [attempt]);

  if (!attempt) return null;
  if ("expired" in attempt.refused) return <SignInAgain key={attempt.number} onSignedIn={retry} />;

  const { code } = attempt.refused.problem;
  const say = ({ id, reason }: ShownFault) => (labels[id] ? words("fault", { label: labels[id], reason }) : reason);
  const isInPage = ({ id }: ShownFault) => labels[id] !== undefined;
  const elsewhere = attempt.faults.filter((fault) => !isInPage(fault)).map(({ reason }) => reason);
  return (
    <ProblemNotice
      key={attempt.number}
      title={t(`${code}.title`)}
      fields={attempt.faults.filter(isInPage).map((fault) => ({ id: fault.id, message: say(fault) }))}
      kept={words("kept")}
      next={[...elsewhere, t(`${code}.next`)].join(" ")}
      takesFocus
    />
  );
};
