"use server";

import type { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import type { ClockInput } from "#components/contract-clock/clock-input.ts";
import { clockInputOf } from "#components/contract-clock/clock-input-of.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Input = { term: Term; settings: ClockSettings; today: string; startedOn?: string | undefined };
export type Reckoned = { dates: ContractDates; clock: ClockInput };

/** The dates that follow from a term model, and what the clock draws of them. Stores nothing. */
export const reckonClock = async ({ term, settings, today, startedOn }: Input): Promise<ActionResult<Reckoned>> =>
  runAction(async () => {
    const dates = await callApi(contractRoutes.reckon, { body: { ...term, ...settings, today, startedOn } });
    return { dates, clock: clockInputOf(term, dates, today) };
  });
