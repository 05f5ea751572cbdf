import { typeOfName } from "@vigie/shared/document/document-types.ts";
import { checkFile, type FileFault } from "#components/documents/check-file.ts";

type PdfFault = Exclude<FileFault, "type">;

/** What is wrong with a file that is to stand beside the form: only a PDF can. */
export const checkPdf = async (file: File): Promise<PdfFault | undefined> => {
  const fault = await checkFile(file);
  if (fault === "type" || (fault === undefined && typeOfName(file.name) !== "application/pdf")) return "notPdf";
  return fault;
};
