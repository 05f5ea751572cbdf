"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ProblemNotice } from "#components/problem-notice.tsx";
import type { FormProblemState } from "#lib/api/use-submit.ts";
import { type PlacedFault, placeFaults } from "./place-faults.ts";

/** Why a form was refused, above it; nothing while it was not. The sign-in uses it alone: there is no session yet that could expire. */
export const RefusalNotice = ({ attempt }: Pick<FormProblemState, "attempt">) => {
  const words = useTranslations("form");
  const t = useTranslations("problems");
  const [placed, setPlaced] = useState<readonly PlacedFault[]>([]);
  useEffect(() => setPlaced(placeFaults(attempt?.faults ?? [])), [attempt]);

  if (!attempt || "expired" in attempt.refused) return null;

  const { code } = attempt.refused.problem;
  const say = ({ label, reason }: PlacedFault) => (label ? words("fault", { label, reason }) : reason);
  const elsewhere = placed.filter(({ id }) => !id).map(({ reason }) => reason);
  return (
    <ProblemNotice
      key={attempt.number}
      title={t(`${code}.title`)}
      fields={placed.flatMap((fault) => (fault.id ? [{ id: fault.id, message: say(fault) }] : []))}
      kept={words("kept")}
      next={[...elsewhere, t(`${code}.next`)].join(" ")}
      takesFocus
    />
  );
};
