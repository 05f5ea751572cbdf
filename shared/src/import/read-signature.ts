import { foldText } from "../fold-text.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { CellReading } from "./cell-reading.ts";
import { readDay } from "./read-day.ts";

/** The day of the signature, or that it is signed and nobody knows the day. */
export type Signature = PlainDate | "signed";

/** What stands in a cell of a signed contract whose day is not known. */
export const signedWord = "oui";

/** A day, or « oui », « signé ». */
export const readSignature = (text: string): CellReading<Signature> =>
  /^(?:oui|signee?s?|x|ja|si|yes|ok|unterzeichnet|firmato)$/.test(foldText(text)) ? { value: "signed" } : readDay(text);
