import pdfmake from "pdfmake";
import roboto from "pdfmake/build/fonts/Roboto.js";
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";

// The parts of pdfmake on a server that its types leave out.
type Server = typeof pdfmake & {
  virtualfs: { writeFileSync: (name: string, data: Uint8Array) => void };
};

const prepare = (): void => {
  // pdfmake keeps fonts in a file system of its own; the types of the package know only the browser's way to fill it.
  const { virtualfs } = pdfmake as Server;
  for (const [name, { data, encoding }] of Object.entries(roboto.vfs))
    virtualfs.writeFileSync(name, Buffer.from(data, encoding));
  pdfmake.setFonts(roboto.fonts);
  // Nothing a document says makes us fetch an address or open a file.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
};

let isReady = false;

/** A PDF from pdfmake's description of it, with the fonts it ships and nothing from outside. */
export const makePdf = async (definition: TDocumentDefinitions): Promise<Uint8Array> => {
  if (!isReady) prepare();
  isReady = true;
  return pdfmake.createPdf(definition).getBuffer();
};
