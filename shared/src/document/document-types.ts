import * as z from "zod";

/** The kinds of file the register keeps, each with the endings its name may have; the first is the usual one. */
export const documentTypes = {
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "message/rfc822": ["eml"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const DocumentType = z.enum([
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.oasis.opendocument.text",
  "image/png",
  "image/jpeg",
  "message/rfc822",
]);
export type DocumentType = z.infer<typeof DocumentType>;

const endingOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";

/** The type a file's name stands for; undefined for a kind of file the register does not keep. */
export const typeOfName = (fileName: string): DocumentType | undefined => {
  const ending = endingOf(fileName);
  return DocumentType.options.find((type) => documentTypes[type].some((known) => known === ending));
};
