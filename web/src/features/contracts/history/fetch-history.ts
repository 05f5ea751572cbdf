"use server";

import type { HistoryPage } from "@vigie/shared/history/history.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { historyOf } from "./history-of.ts";

// A vendor's history holds more than one contract's: some pages have nothing of it.
const mostPages = 4;

/** Who changed what of a contract, the latest first, from a cursor on: read out of its vendor's history. */
export const fetchHistory = async (
  { contractId, vendorId }: { contractId: string; vendorId: string },
  cursor?: string,
): Promise<ActionResult<HistoryPage>> =>
  runAction(async () => {
    const found: HistoryPage = { items: [], names: {} };
    let next = cursor;
    for (let page = 0; page < mostPages; page += 1) {
      const read = await callApi(vendorRoutes.showHistory, {
        params: { vendorId },
        query: next ? { cursor: next } : {},
      });
      found.items.push(...historyOf(contractId, read.items));
      Object.assign(found.names, read.names);
      next = read.next;
      if (!next || found.items.length > 0) break;
    }
    return { ...found, ...(next && { next }) };
  });
