import { expect, it } from "vitest";
import { guessKind } from "./guess-kind.ts";

it.each([
  ["Contrat hébergement 2025 signé.pdf", "contract"],
  ["Annexe 2 - Contrat de maintenance.pdf", "annex"],
  ["AVENANT_n°3.pdf", "amendment"],
  ["Conditions générales.pdf", "generalTerms"],
  ["CGV-2026.pdf", "generalTerms"],
  ["SLA_v2.xlsx", "sla"],
  ["Accord sous-traitance données.docx", "dataProcessing"],
  ["PV séance du 3 mars.odt", "minutes"],
  ["Certificat ISO 27001.pdf", "report"],
  ["Lettre de résiliation.pdf", "letter"],
  ["message.eml", "letter"],
  ["scan0001.pdf", "other"],
])("takes %s for a document of kind %s", (name, kind) => expect(guessKind(name)).toBe(kind));
