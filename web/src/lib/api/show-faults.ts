import type { FieldFault } from "@vigie/shared/errors.ts";
import { fieldId } from "./field-id.ts";

/** The part of a Mantine form that takes errors. */
export type FaultyForm = { setErrors: (errors: Record<string, string>) => void };

/** A fault in words, and the id of its field. */
export type ShownFault = { readonly id: string; readonly reason: string };

/** Puts each fault at its field in the form; gives them in words, with their fields' ids, for a summary. */
export const showFaults = (
  form: FaultyForm | undefined,
  faults: readonly FieldFault[],
  say: (fault: FieldFault) => string,
  fieldOf: (pointer: string) => string,
): readonly ShownFault[] => {
  const errors = Object.fromEntries(faults.map((fault) => [fieldOf(fault.pointer), say(fault)]));
  form?.setErrors(errors);
  return Object.entries(errors).map(([path, reason]) => ({ id: fieldId(path), reason }));
};
