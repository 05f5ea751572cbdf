import type { DocumentKind } from "@vigie/shared/document/document.ts";

// The first that fits: an annex to a contract is an annex.
const signs: readonly (readonly [DocumentKind, RegExp])[] = [
  ["amendment", /avenant|nachtrag|amendment|aenderung|anderung/],
  [
    "dataProcessing",
    /sous-?traitance|donnees personnelles|protection des donnees|\bdpa\b|\batdp\b|auftragsbearbeitung|rgpd|lpd\b/,
  ],
  ["generalTerms", /conditions generales|\bcg[vasu]?\b|\bagb\b|general terms/],
  ["sla", /\bsla\b|niveaux? de service|service level/],
  ["annex", /annexe|anhang|appendi|beilage/],
  ["mandate", /mandat|decision|extrait de proces/],
  ["minutes", /proces-?verbal|\bpv\b|protokoll|compte-?rendu|seance/],
  ["report", /rapport|bericht|audit|certificat|attestation|\biso\b|soc ?2|isae/],
  ["letter", /lettre|courrier|resiliation|kundigung|schreiben|\.eml$/],
  ["contract", /contrat|vertrag|contract|convention|offre signee|licence/],
];

const fold = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[_+]/g, " ");

/** The kind of document a file's name speaks of; `other` if it says nothing. */
export const guessKind = (fileName: string): DocumentKind =>
  signs.find(([, sign]) => sign.test(fold(fileName)))?.[0] ?? "other";
