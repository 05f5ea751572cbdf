import "server-only";
import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { documentName } from "@vigie/shared/document/document.ts";
import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { readApi } from "#lib/api/read-api.ts";
import { contractTable } from "./contract-table.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { amountCell, dayCell } from "./imported-columns.ts";
import { serviceLevelTable } from "./service-level-table.ts";
import { serviceTable } from "./service-table.ts";
import { vendorTable } from "./vendor-table.ts";

/** What the list on screen is narrowed to, as its address says it in the API's words. */
type Narrowing = Readonly<Record<string, string>>;

const readAllContracts = async (query: Narrowing): Promise<ContractView[]> => {
  const all: ContractView[] = [];
  let cursor: string | undefined;
  do {
    // The route's own schema reads the query, and refuses what is none.
    const page = await readApi(contractRoutes.list, { query: { ...query, limit: 100, ...(cursor && { cursor }) } });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
};

const readServiceNames = async (): Promise<ReadonlyMap<string, string>> => {
  const [used, archived] = await Promise.all([
    readApi(serviceRoutes.list, { query: {} }),
    readApi(serviceRoutes.list, { query: { archived: "true" } }),
  ]);
  return new Map([...used.items, ...archived.items].map(({ id, name }) => [id, name]));
};

const contracts = async (query: Narrowing): Promise<ExportTable> => {
  const [found, names, { today }] = await Promise.all([
    readAllContracts(query),
    readServiceNames(),
    readApi(contractRoutes.list, { query: { limit: 1 } }),
  ]);
  return contractTable(found, names, today);
};

const vendors = async ({ archived = "false" }: Narrowing): Promise<ExportTable> =>
  vendorTable((await readApi(vendorRoutes.list, { query: { archived } })).items);

const services = async ({ archived = "false" }: Narrowing): Promise<ExportTable> =>
  serviceTable((await readApi(serviceRoutes.list, { query: { archived } })).items);

const documents = async ({ vendorId, contractId }: Narrowing): Promise<ExportTable> => {
  const all: DocumentView[] = [];
  let cursor: string | undefined;
  do {
    const query = {
      limit: 100,
      ...(vendorId && { vendorId }),
      ...(contractId && { contractId }),
      ...(cursor && { cursor }),
    };
    const page = await readApi(documentRoutes.list, { query });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return tableOf(
    "Documents",
    [
      { heading: "Document", cell: (document) => documentName(document) },
      { heading: "Fichier", cell: ({ fileName }) => fileName },
      { heading: "Prestataire", cell: ({ vendorName }) => vendorName },
      { heading: "Contrat", cell: ({ contractTitle }) => contractTitle },
      { heading: "Version", cell: ({ number }) => number },
      { heading: "En vigueur", cell: ({ isCurrent }) => (isCurrent ? "oui" : "non") },
      { heading: "Signé le", cell: ({ signedOn }) => dayCell(signedOn) },
      { heading: "Valable jusqu’au", cell: ({ validUntilOn }) => dayCell(validUntilOn) },
      { heading: "Déposé par", cell: ({ uploadedByName }) => uploadedByName },
      { heading: "Déposé le", cell: ({ createdAt }) => dayCell(createdAt.slice(0, 10)) },
    ],
    all,
  );
};

const costs = async (query: Narrowing): Promise<ExportTable> =>
  tableOf(
    "Coûts",
    [
      { heading: "Prestataire", cell: ({ vendorName }) => vendorName },
      { heading: "Référence", cell: ({ reference }) => reference },
      { heading: "Contrat", cell: ({ title }) => title },
      { heading: "Compte budgétaire", cell: ({ account }) => account },
      { heading: "Dès le", cell: ({ fromOn }) => dayCell(fromOn) },
      { heading: "Coût annuel (CHF)", cell: ({ annualCostCents }) => amountCell(annualCostCents) },
    ],
    (await readAllContracts(query)).flatMap((contract) => contract.costs.map((cost) => ({ ...contract, ...cost }))),
  );

const cases = async (): Promise<ExportTable> =>
  tableOf(
    "Décisions",
    [
      { heading: "Contrat", cell: ({ contractTitle }) => contractTitle },
      { heading: "Prestataire", cell: ({ vendorName }) => vendorName },
      { heading: "Ouverte le", cell: ({ openedAt }) => dayCell(openedAt.slice(0, 10)) },
    ],
    (await readApi(caseRoutes.list, { query: {} })).items,
  );

const members = async (): Promise<ExportTable> =>
  tableOf(
    "Membres",
    [
      { heading: "Nom", cell: ({ name }) => name },
      { heading: "Adresse électronique", cell: ({ email }) => email },
      { heading: "Depuis le", cell: ({ since }) => dayCell(since.slice(0, 10)) },
    ],
    (await readApi(memberRoutes.list, {})).members,
  );

const serviceLevels = async (): Promise<ExportTable> =>
  serviceLevelTable((await readApi(importRoutes.listServiceLevels, {})).items);

/** Every list that can be taken away as a file, by the name its address has. */
export const exportLists: Readonly<Record<string, (query: Narrowing) => Promise<ExportTable>>> = {
  prestataires: vendors,
  services,
  contrats: contracts,
  "niveaux-de-service": serviceLevels,
  documents,
  couts: costs,
  decisions: cases,
  membres: members,
};
