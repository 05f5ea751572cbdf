import { findOfficialCommune, proposeExecutiveName, proposeLanguages } from "../commune/official-commune.ts";
import { Onboarding } from "./onboarding.ts";
import type { ImportRow } from "./onboarding-import.ts";

export type RowReading = { onboarding: Onboarding } | { field: string; reason: string };

const blank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === "";

/** What the row says, completed from the official list where a cell is empty. Only the number and the address cannot be guessed. */
export const readImportRow = (row: ImportRow): RowReading => {
  if (blank(row.ofsNumber)) return { field: "ofsNumber", reason: "required" };
  const official = /^\s*\d{1,4}\s*$/.test(row.ofsNumber ?? "") ? findOfficialCommune(Number(row.ofsNumber)) : undefined;
  if (!official) return { field: "ofsNumber", reason: "commune.numberUnknown" };
  if (blank(row.adminEmail)) return { field: "adminEmail", reason: "required" };
  const parsed = Onboarding.safeParse({
    ofsNumber: official.ofsNumber,
    name: blank(row.name) ? official.name : row.name,
    canton: blank(row.canton) ? official.canton : row.canton?.trim().toUpperCase(),
    languages: blank(row.languages) ? proposeLanguages(official.canton) : row.languages?.toLowerCase().match(/[a-z]+/g),
    executiveName: blank(row.executiveName) ? proposeExecutiveName(official.canton) : row.executiveName,
    adminEmail: row.adminEmail,
    ...(blank(row.adminName) ? {} : { adminName: row.adminName }),
  });
  if (parsed.success) return { onboarding: parsed.data };
  const issue = parsed.error.issues[0];
  const reason = issue?.code === "custom" || issue?.code === "invalid_format" ? issue.message : "invalid";
  return { field: String(issue?.path[0] ?? "row"), reason };
};
