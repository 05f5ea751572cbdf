import { maxDocumentBytes } from "@vigie/shared/document/document.ts";

export type PdfFault = "type" | "size" | "empty";

/** What is wrong with a file before anything is sent. Its first bytes decide: a name can say anything. */
export const checkPdf = async (file: Blob): Promise<PdfFault | undefined> => {
  if (file.size === 0) return "empty";
  if (file.size > maxDocumentBytes) return "size";
  // Readers accept a PDF whose header starts within the first kilobyte.
  return (await file.slice(0, 1024).text()).includes("%PDF-") ? undefined : "type";
};
