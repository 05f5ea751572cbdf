"use client";

import type { FieldFault } from "@vigie/shared/errors.ts";
import { useEffect, useState } from "react";
import type { ContractFormValues } from "./contract-form-values.ts";
import type { FormOptions } from "./form-options.ts";
import { readTerm, type TermGap } from "./read-term.ts";
import { type Reckoned, reckonClock } from "./reckon-clock.ts";

/** What the clock beside the form can show of what is typed so far. */
export type LiveClockState =
  | { kind: "incomplete"; gaps: readonly TermGap[] }
  | { kind: "reckoning" }
  | ({ kind: "reckoned" } & Reckoned)
  | { kind: "refused"; faults: readonly FieldFault[] }
  | { kind: "stopped" };

const pauseMs = 250;

const ask = async (input: Parameters<typeof reckonClock>[0]): Promise<LiveClockState> => {
  try {
    const result = await reckonClock(input);
    if (result.ok) return { kind: "reckoned", ...result.value };
    if ("problem" in result && result.problem.errors.length > 0)
      return { kind: "refused", faults: result.problem.errors };
  } catch {
    // The network went away: the form goes on without its clock.
  }
  return { kind: "stopped" };
};

/** Asks the clock again a moment after every change of the term model; an answer that was overtaken is dropped. */
export const useLiveClock = (
  values: ContractFormValues,
  { settings, today }: Pick<FormOptions, "settings" | "today">,
  onAnswer: (state: LiveClockState) => void,
): LiveClockState => {
  const [answer, setAnswer] = useState<{ question: string; state: LiveClockState }>();
  const { term, gaps } = { term: undefined, gaps: undefined, ...readTerm(values) };
  const question = JSON.stringify({ term });

  useEffect(() => {
    if (!term) return;
    let isOvertaken = false;
    const timer = setTimeout(async () => {
      const state = await ask({ term, settings, today });
      if (isOvertaken) return;
      setAnswer({ question, state });
      onAnswer(state);
    }, pauseMs);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
    // `question` is the term by its content; settings and today stay while the page is open.
  }, [question]);

  if (gaps) return { kind: "incomplete", gaps };
  return answer?.question === question ? answer.state : { kind: "reckoning" };
};
