import { maxDocumentBytes } from "@vigie/shared/document/document.ts";
import { typeOfName } from "@vigie/shared/document/document-types.ts";

export type FileFault = "type" | "size" | "empty" | "notPdf";

/** What is wrong with a file before anything is sent; the analysis later looks closer. */
export const checkFile = async (file: File): Promise<FileFault | undefined> => {
  const type = typeOfName(file.name);
  if (!type) return "type";
  if (file.size === 0) return "empty";
  if (file.size > maxDocumentBytes) return "size";
  const isPdf = (await file.slice(0, 5).text()) === "%PDF-";
  return type === "application/pdf" && !isPdf ? "notPdf" : undefined;
};
