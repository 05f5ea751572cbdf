import { documentTypes } from "@vigie/shared/document/document-types.ts";

/** The endings of the files that the register keeps, as a file chooser wants them. */
export const acceptedEndings = Object.values(documentTypes)
  .flat()
  .map((ending) => `.${ending}`)
  .join(",");

/** By type, the endings a drop zone takes. */
export const acceptedTypes: Record<string, string[]> = Object.fromEntries(
  Object.entries(documentTypes).map(([type, endings]) => [type, endings.map((ending) => `.${ending}`)]),
);
