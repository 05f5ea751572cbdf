import { fieldId } from "./api/field-id.ts";

/** The address of a field in a contract's form. */
export const contractFieldAddress = (contractId: string, field: string): string =>
  `/contrats/${contractId}/modifier#${fieldId(field)}`;
