"use client";

import type { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import type { TermPart } from "@vigie/shared/contract/open-parts.ts";
import type { FieldFault } from "@vigie/shared/errors.ts";
import { useEffect, useState } from "react";
import { type ReadTerm, readTerm } from "./read-term.ts";
import { type Reckoned, reckonClock } from "./reckon-clock.ts";
import type { TermValues } from "./term-values.ts";

/** What the clock beside the form can show of what is typed so far. */
export type LiveClockState =
  | { kind: "incomplete"; gaps: readonly TermPart[] }
  | { kind: "open"; unknown: readonly TermPart[] }
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

const termOf = (read: ReadTerm) => (read.kind === "known" ? read.term : undefined);

/** Asks the clock again a moment after every change of the term model; an answer that was overtaken is dropped. */
export const useLiveClock = (
  values: TermValues,
  {
    settings,
    today,
    startedOn,
  }: { readonly settings: ClockSettings; readonly today: string; readonly startedOn?: string },
  onAnswer: (state: LiveClockState) => void,
): LiveClockState => {
  const [answer, setAnswer] = useState<{ question: string; state: LiveClockState }>();
  const read = readTerm(values);
  const question = JSON.stringify({ term: termOf(read), settings });

  useEffect(() => {
    const term = termOf(read);
    if (!term) return;
    let isOvertaken = false;
    const timer = setTimeout(async () => {
      const state = await ask({ term, settings, today, startedOn });
      if (isOvertaken) return;
      setAnswer({ question, state });
      onAnswer(state);
    }, pauseMs);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
    // `question` is the term and the settings by their content; today stays while the page is open.
  }, [question]);

  if (read.kind === "gaps") return { kind: "incomplete", gaps: read.gaps };
  if (read.kind === "open") return { kind: "open", unknown: read.unknown };
  return answer?.question === question ? answer.state : { kind: "reckoning" };
};
