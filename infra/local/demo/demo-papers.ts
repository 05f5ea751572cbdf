import type { DocumentKind } from "@vigie/shared/document/document.ts";
import { addDays, type PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { RouteCaller } from "../api/route-caller.ts";
import { filePaper } from "./file-paper.ts";

type DemoPaper = {
  kind: DocumentKind;
  title: string;
  fileName: string;
  /** Days from today until which it holds. */
  validIn?: number;
  /** A second version follows. */
  isRevised?: true;
};

/** Beside its signed contract, what a vendor's folder holds: the first contracts' in turn, so that a commune shows a bit of everything. */
const demoPapers: readonly (readonly DemoPaper[])[] = [
  [
    { kind: "annex", title: "Annexe 1, étendue des prestations", fileName: "annexe-1.pdf", isRevised: true },
    { kind: "report", title: "Certificat ISO 27001", fileName: "iso-27001.pdf", validIn: 24 },
    { kind: "generalTerms", title: "Conditions générales 2024", fileName: "cg-2024.pdf" },
  ],
  [
    { kind: "dataProcessing", title: "Accord de sous-traitance des données", fileName: "atdp.pdf" },
    { kind: "report", title: "Attestation d’assurance", fileName: "assurance.pdf", validIn: -6 },
  ],
  [{ kind: "sla", title: "Niveaux de service", fileName: "sla.pdf", isRevised: true }],
];

/** Files the further papers of a contract, by its place in the catalogue; days are told from today. */
export const fileDemoPapers = async (
  caller: RouteCaller,
  as: string,
  { vendorId, contractId, index }: { vendorId: string; contractId: string; index: number },
  today: PlainDate,
): Promise<void> => {
  for (const { validIn, isRevised, ...paper } of demoPapers[index] ?? []) {
    const validUntilOn = validIn === undefined ? {} : { validUntilOn: addDays(today, validIn) };
    const about = { vendorId, contractId, ...paper, ...validUntilOn };
    const replacesId = await filePaper(caller, as, about, `${paper.title} - document fictif`);
    if (isRevised) await filePaper(caller, as, { ...about, replacesId }, `${paper.title}, version 2 - document fictif`);
  }
};
