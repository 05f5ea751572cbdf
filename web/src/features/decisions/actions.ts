"use server";

import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import type { ApiRequest } from "#lib/api/request-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { typedBody } from "#lib/api/typed-body.ts";

/** The case a step is taken on, in the version that was shown. */
export type Known = { caseId: string; version: number };
type Typed = Readonly<Record<string, string>>;

const at = ({ caseId, version }: Known) => ({ params: { caseId }, version });

export const openCase = async (contractId: string, body: ApiRequest<typeof caseRoutes.open>["body"]) =>
  runAction(() => callApi(caseRoutes.open, { params: { contractId }, body }));

export const propose = async ({ known, values }: { known: Known; values: Typed }) =>
  runAction(() => callApi(caseRoutes.propose, { ...at(known), body: typedBody(values) }));

export const decide = async ({ known, values }: { known: Known; values: Typed }) =>
  runAction(() => callApi(caseRoutes.mandate, { ...at(known), body: typedBody(values) }));

export const sendBack = async ({ known, values }: { known: Known; values: Typed }) =>
  runAction(() => callApi(caseRoutes.sendBack, { ...at(known), body: typedBody(values) }));

export const makeLetter = async ({ known }: { known: Known }) =>
  runAction(() => callApi(caseRoutes.makeLetter, at(known)));

export const execute = async ({ known, values }: { known: Known; values: Typed }) =>
  runAction(() => callApi(caseRoutes.execute, { ...at(known), body: typedBody(values) }));

export const confirm = async ({ known, values }: { known: Known; values: Typed }) =>
  runAction(() => callApi(caseRoutes.confirm, { ...at(known), body: typedBody(values) }));

export const cancel = async ({ known, values }: { known: Known; values: Typed }) =>
  runAction(() => callApi(caseRoutes.cancel, { ...at(known), body: typedBody(values) }));

export const checkExit = async ({
  known,
  body,
}: {
  known: Known;
  body: ApiRequest<typeof caseRoutes.checkExit>["body"];
}) => runAction(() => callApi(caseRoutes.checkExit, { ...at(known), body }));
