import "server-only";
import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { caseTable } from "@vigie/shared/export/lists/case-table.ts";
import { contractTable } from "@vigie/shared/export/lists/contract-table.ts";
import { costTable } from "@vigie/shared/export/lists/cost-table.ts";
import { documentTable } from "@vigie/shared/export/lists/document-table.ts";
import type { ExportTable } from "@vigie/shared/export/lists/export-table.ts";
import { memberTable } from "@vigie/shared/export/lists/member-table.ts";
import { reminderTable } from "@vigie/shared/export/lists/reminder-table.ts";
import { serviceLevelTable } from "@vigie/shared/export/lists/service-level-table.ts";
import { serviceTable } from "@vigie/shared/export/lists/service-table.ts";
import { vendorTable } from "@vigie/shared/export/lists/vendor-table.ts";
import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { reminderRoutes } from "@vigie/shared/reminder-log/reminder.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { readApi } from "#lib/api/read-api.ts";

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
  return documentTable(all);
};

const costs = async (query: Narrowing): Promise<ExportTable> => costTable(await readAllContracts(query));

const cases = async (): Promise<ExportTable> => caseTable((await readApi(caseRoutes.list, { query: {} })).items);

const members = async (): Promise<ExportTable> => memberTable((await readApi(memberRoutes.list, {})).members);

const serviceLevels = async (): Promise<ExportTable> =>
  serviceLevelTable((await readApi(importRoutes.listServiceLevels, {})).items);

const reminders = async ({ month = "" }: Narrowing): Promise<ExportTable> =>
  reminderTable((await readApi(reminderRoutes.list, { query: month ? { month } : {} })).digests);

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
  rappels: reminders,
};
