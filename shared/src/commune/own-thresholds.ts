import * as z from "zod";
import type { DeadlineKind } from "../deadline/deadline-kinds.ts";
import { Thresholds } from "./thresholds.ts";

const own = Thresholds.optional();

/** A commune's own days for some kinds of deadline; the others keep to what is usual. A kind without its line here does not compile. */
export const OwnThresholds = z.strictObject({
  decision: own,
  execution: own,
  contractEnd: own,
  missingNotice: own,
  evaluation: own,
  action: own,
  riskReview: own,
  documentValidity: own,
} satisfies Record<DeadlineKind, typeof own>);
