import type { ShownFault } from "#lib/api/show-faults.ts";

/** A fault as the page shows its field: the element to lead to and the label beside it. Without a field of its own, no id. */
export type PlacedFault = { readonly id?: string; readonly label: string; readonly reason: string };

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const labelOf = (element: Element, groupLabel: Element | null): string => {
  const label = (isField(element) ? element.labels?.[0] : undefined) ?? groupLabel;
  return label?.textContent?.replace(/\s*\*$/, "") ?? element.getAttribute("aria-label") ?? "";
};

/**
 * Finds the fields of faults in the page, so that a form need not say its labels twice, and puts the faults in the order in which one
 * meets them, whatever the order of the schema.
 */
export const placeFaults = (faults: readonly ShownFault[]): readonly PlacedFault[] =>
  faults
    .map(({ id, reason }) => {
      // A group of boxes has a label but no element of its own.
      const groupLabel = document.getElementById(`${id}-label`);
      const element = document.getElementById(id) ?? groupLabel;
      return {
        element,
        fault: element ? { id: element.id, label: labelOf(element, groupLabel), reason } : { label: "", reason },
      };
    })
    .sort(({ element: one }, { element: other }) => {
      if (!one || !other) return 0;
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
    })
    .map(({ fault }) => fault);
