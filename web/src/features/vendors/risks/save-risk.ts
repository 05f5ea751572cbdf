"use server";

import { riskRoutes } from "@vigie/shared/risk/risk.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { runAction } from "#lib/api/run-action.ts";
import { type RiskValues, riskBody } from "./risk-values.ts";

type Typed = { vendorId: string; values: RiskValues; known?: { riskId: string; version: number } | undefined };

/** Enters a risk, or corrects the one that is known if it still is as it was shown. */
export const saveRisk = async ({ vendorId, values, known }: Typed) =>
  runAction(() => {
    const body = riskBody(values);
    if (!known) return callApi(riskRoutes.addRisk, { params: { vendorId }, body });
    const { riskId, version } = known;
    return callApi(riskRoutes.changeRisk, { params: { vendorId, riskId }, body, version });
  });

/** A risk as it is now, to compare with what somebody wanted to save. */
export const readRisk = async (vendorId: string, riskId: string) =>
  runAction(async () => {
    const { risks } = await callApi(vendorRoutes.show, { params: { vendorId } });
    const found = risks.find(({ id }) => id === riskId);
    if (!found) throw new ProblemError("item.unknown");
    return found;
  });

type Accepting = { vendorId: string; riskId: string; version: number; accepted: boolean; reference?: string };

/** The executive accepts a risk, or takes that back. */
export const acceptRisk = async ({ vendorId, riskId, version, accepted, reference }: Accepting) =>
  runAction(() =>
    callApi(riskRoutes.acceptRisk, {
      params: { vendorId, riskId },
      body: { accepted, ...(reference?.trim() && { reference }) },
      version,
    }),
  );
