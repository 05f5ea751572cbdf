import type { FieldFault } from "@vigie/shared/errors.ts";
import type { ProblemCode } from "#messages/fr/problems.ts";

/** The API refused: thrown by `callApi`, turned into a result by `runAction` and into a page by `readApi`. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly faults: readonly FieldFault[];
  constructor(code: ProblemCode, faults: readonly FieldFault[] = []) {
    super(code);
    this.name = "ProblemError";
    this.code = code;
    this.faults = faults;
  }
}
