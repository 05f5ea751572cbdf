/** The fonts that pdfmake ships as a module, so that a bundle carries them; its own types leave this file out. */
declare module "pdfmake/build/fonts/Roboto.js" {
  import type { TFontDictionary } from "pdfmake/interfaces.js";

  const container: {
    vfs: Record<string, { data: string; encoding: "base64" }>;
    fonts: TFontDictionary;
  };
  export default container;
}
