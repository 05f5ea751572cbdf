"use server";

import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { PortfolioRow } from "@vigie/shared/import/portfolio-import.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** Takes a batch of rows into the register, or says what would become of them. */
export const importRows = async (kind: ImportKind, dryRun: boolean, rows: readonly PortfolioRow[]) =>
  runAction(() => callApi(importRoutes.importRows, { params: { kind }, body: { dryRun, rows: [...rows] } }));
