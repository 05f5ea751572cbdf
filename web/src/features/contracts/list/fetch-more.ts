"use server";

import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { ContractView } from "@vigie/shared/contract/contract.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { apiQuery, pageSize } from "./api-query.ts";
import type { ListQuery } from "./list-query.ts";

type More = { items: ContractView[]; next?: string | undefined };

/** The contracts that follow in the list. */
export const fetchMore = async (query: ListQuery): Promise<ActionResult<More>> =>
  runAction(async () => {
    const { items, next } = await callApi(contractRoutes.list, { query: { ...apiQuery(query), limit: pageSize } });
    return { items, next };
  });
