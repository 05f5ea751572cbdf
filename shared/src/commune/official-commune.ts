import * as z from "zod";
import type { Language } from "../language.ts";
import { Canton } from "./canton.ts";
import communes from "./official-communes.json" with { type: "json" };

/** A commune of the official list of 2026 (Federal Statistical Office). */
export type OfficialCommune = { ofsNumber: number; name: string; canton: Canton };

const Row = z.tuple([z.number(), z.string(), Canton]);
export const officialCommunes: readonly OfficialCommune[] = communes.map((row) => {
  const [ofsNumber, name, canton] = Row.parse(row);
  return { ofsNumber, name, canton };
});

const byNumber = new Map(officialCommunes.map((commune) => [commune.ofsNumber, commune]));

/** The official commune of that number, or undefined: a number outside the list is a typing error. */
export const findOfficialCommune = (ofsNumber: number): OfficialCommune | undefined => byNumber.get(ofsNumber);

const germanSpeaking = [
  "ZH",
  "LU",
  "UR",
  "SZ",
  "OW",
  "NW",
  "GL",
  "ZG",
  "SO",
  "BS",
  "BL",
  "SH",
  "AR",
  "AI",
  "SG",
  "AG",
  "TG",
];

/** What a commune of that canton most likely answers; the form proposes it and the person corrects it. */
export const proposeLanguages = (canton: Canton): Language[] => {
  if (germanSpeaking.includes(canton)) return ["de"];
  if (canton === "TI") return ["it"];
  if (canton === "GR") return ["de", "it"];
  return canton === "BE" ? ["de", "fr"] : canton === "FR" || canton === "VS" ? ["fr", "de"] : ["fr"];
};

const executiveNames: Partial<Record<Canton, string>> = {
  VD: "Municipalité",
  GE: "Conseil administratif",
  TI: "Municipio",
  BE: "Gemeinderat",
  FR: "Conseil communal",
  JU: "Conseil communal",
  NE: "Conseil communal",
  VS: "Conseil municipal",
};

/** The usual local name of the executive in that canton. */
export const proposeExecutiveName = (canton: Canton): string => executiveNames[canton] ?? "Gemeinderat";
