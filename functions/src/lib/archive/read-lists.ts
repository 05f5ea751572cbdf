import { caseRows } from "@vigie/shared/case/case-rows.ts";
import { papersByContract, viewContract } from "@vigie/shared/contract/contract-view.ts";
import { caseTable } from "@vigie/shared/export/lists/case-table.ts";
import { contractTable } from "@vigie/shared/export/lists/contract-table.ts";
import { costTable } from "@vigie/shared/export/lists/cost-table.ts";
import { documentTable } from "@vigie/shared/export/lists/document-table.ts";
import type { ExportTable } from "@vigie/shared/export/lists/export-table.ts";
import { memberTable } from "@vigie/shared/export/lists/member-table.ts";
import { serviceLevelTable } from "@vigie/shared/export/lists/service-level-table.ts";
import { serviceTable } from "@vigie/shared/export/lists/service-table.ts";
import { vendorTable } from "@vigie/shared/export/lists/vendor-table.ts";
import { serviceRows } from "@vigie/shared/service/service-rows.ts";
import { communes } from "../../tables/commune.table.ts";
import { members } from "../../tables/member.table.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";
import type { Partition } from "../partition.ts";

/** The lists of a commune on a day as the screens let one take them away, by the name of their file; what is archived stands with the rest. */
export const readLists = async (commune: Partition, today: string): Promise<Readonly<Record<string, ExportTable>>> => {
  const [settings, portfolio, papers, people] = await Promise.all([
    commune.fetch(communes, {}),
    readPortfolio(commune),
    readPapers(commune),
    commune.list(members),
  ]);
  const { vendors, services, contracts } = portfolio;
  const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]));
  const serviceNames = new Map(services.map(({ id, name }) => [id, name]));
  const contractsById = new Map(contracts.map((contract) => [contract.id, contract]));
  const memberNames = new Map(people.map(({ personId, name }) => [personId, name]));
  const vendorName = (id: string): string => vendorNames.get(id) ?? "";
  const papersOf = papersByContract(papers);
  const views = contracts.map((contract) =>
    viewContract(
      contract,
      { vendorName: vendorName(contract.vendorId), papers: papersOf(contract.id) },
      settings,
      today,
    ),
  );
  const levels = papers.serviceLevels.map((level) => {
    const serviceName = level.serviceId && serviceNames.get(level.serviceId);
    return {
      ...level,
      contractReference: contractsById.get(level.contractId)?.reference ?? "",
      vendorName: vendorName(level.vendorId),
      ...(serviceName && { serviceName }),
    };
  });
  const documents = papers.documents.map((document) => ({
    ...document,
    vendorName: vendorName(document.vendorId),
    contractTitle: document.contractId && contractsById.get(document.contractId)?.title,
    uploadedByName: memberNames.get(document.uploadedBy) ?? "",
  }));
  return {
    prestataires: vendorTable(vendors),
    services: serviceTable([false, true].flatMap((archived) => serviceRows(portfolio, { on: today, today, archived }))),
    contrats: contractTable(views, serviceNames, today),
    "niveaux-de-service": serviceLevelTable(levels),
    documents: documentTable(documents),
    couts: costTable(views),
    decisions: caseTable(caseRows(portfolio, settings, people, today)),
    membres: memberTable(people),
  };
};
