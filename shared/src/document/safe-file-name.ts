import { type DocumentType, documentTypes } from "./document-types.ts";

const maxLength = 120;
// What no file system takes, what hides or reorders what is shown, what would end a header.
const forbidden = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;
// Names that Windows keeps for its devices, whatever follows the first dot.
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * The name under which a download is saved (R-47): one path segment that any system takes, with the ending of its true type. Two names that
 * look alike give the same name; a name of which nothing is left gives `document`.
 */
export const safeFileName = (fileName: string, type: DocumentType): string => {
  const [usual, ...others] = documentTypes[type];
  const name = fileName.toWellFormed().normalize("NFC").replace(forbidden, " ").replace(/\s+/g, " ").trim();
  const ending = [usual, ...others].find((each) => name.toLowerCase().endsWith(`.${each}`)) ?? usual;
  const stem = name.replace(new RegExp(`\\.${ending}$`, "i"), "").replace(/^[. ]+|[. ]+$/g, "");
  const short = [...stem].slice(0, maxLength).join("").trim();
  const own = short === "" ? "document" : short;
  return `${reserved.test(own) ? `_${own}` : own}.${ending}`;
};

/** The header that makes a browser save a file under that name, in RFC 6266's only form that knows every letter. */
export const attachmentHeader = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
