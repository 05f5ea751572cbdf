import { fieldId } from "#lib/api/field-id.ts";

/** Leads to a field that is only just being added to the page. */
export const focusLater = (path: string): void => {
  requestAnimationFrame(() => document.getElementById(fieldId(path))?.focus());
};
