import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader finds in a PDF: its text in one line of plain spaces, its pages, its language and its title. */
export const readPdf = async (bytes: Uint8Array) => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  const { info } = await pdf.getMetadata();
  const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, " ");
  const facts: Record<string, unknown> = { ...info };
  return {
    text: plain(pages.join(" ")),
    pages: pdf.numPages,
    language: facts.Language,
    title: plain(String(facts.Title ?? "")),
  };
};
