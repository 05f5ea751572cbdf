"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import type { FormOptions } from "./form-options.ts";

/** The frameworks a vendor's other contracts can be made under. */
export const fetchFrameworks = async (vendorId: string): Promise<ActionResult<FormOptions["frameworks"]>> =>
  runAction(async () => {
    const { items } = await callApi(contractRoutes.list, { query: { vendorId, limit: 100 } });
    return items.filter(({ isFramework }) => isFramework).map(({ id, title }) => ({ id, name: title, vendorId }));
  });
