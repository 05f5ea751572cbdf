import type { Case } from "../case/case.ts";
import type { Contract } from "../contract/contract.ts";
import { type Document, documentName } from "../document/document.ts";
import type { Service } from "../service/service.ts";
import type { ServiceLevel } from "../service-level/service-level.ts";
import type { Vendor } from "../vendor/vendor.ts";
import type { SearchField, SearchResult } from "./search.ts";

/** What is searched: the register and its papers, each read by one Query. */
export type SearchedPortfolio = {
  vendors: Vendor[];
  services: Service[];
  contracts: Contract[];
  cases: Case[];
  documents: Document[];
  serviceLevels: ServiceLevel[];
};

/** One thing that may be found, with everything people know it by. */
export type Searchable = Omit<SearchResult, "why"> & {
  fields: { field: SearchField; text: string }[];
  /** What names this one thing alone: found first, however it is written. */
  marks: { field: SearchField; text: string }[];
};

const said = (field: SearchField, ...texts: (string | undefined)[]) =>
  texts.flatMap((text) => (text ? [{ field, text }] : []));

const vendorSearchable = (vendor: Vendor): Searchable => {
  const { id, name, uid, address, contacts, phone, email, website, note, archivedOn } = vendor;
  const phones = said("phone", phone, ...contacts.map((contact) => contact.phone));
  return {
    kind: "vendor",
    id,
    title: name,
    subtitle: [uid, address?.town].filter(Boolean).join(" · "),
    page: `/prestataires/${id}`,
    isArchived: archivedOn !== undefined,
    marks: [...said("uid", uid), ...phones],
    fields: [
      ...said("uid", uid),
      ...said("contact", ...contacts.map((contact) => [contact.name, contact.function].filter(Boolean).join(", "))),
      ...said("email", email, ...contacts.map((contact) => contact.email)),
      ...said("place", [address?.street, address?.postCode, address?.town].filter(Boolean).join(" ")),
      ...said("website", website),
      ...said("note", note),
    ],
  };
};

const serviceSearchable = (service: Service, vendorName: string): Searchable => ({
  kind: "service",
  id: service.id,
  title: service.name,
  subtitle: vendorName,
  page: `/services/${service.id}`,
  isArchived: service.archivedOn !== undefined,
  marks: [],
  fields: [...said("vendor", vendorName), ...said("task", ...service.tasks), ...said("note", service.note)],
});

const contractSearchable = (contract: Contract, vendorName: string): Searchable => {
  const { id, reference, title, account, signatories, decision, amendments, note, archivedOn } = contract;
  return {
    kind: "contract",
    id,
    title,
    subtitle: `${reference} · ${vendorName}`,
    page: `/contrats/${id}`,
    isArchived: archivedOn !== undefined,
    marks: said("reference", reference),
    fields: [
      ...said("reference", reference),
      ...said("vendor", vendorName),
      ...said("account", account),
      ...said("signatory", signatories?.commune, signatories?.vendor),
      ...said("decision", decision?.reference, ...amendments.map((amendment) => amendment.decision?.reference)),
      ...said("note", ...amendments.map((amendment) => amendment.title), note),
    ],
  };
};

const caseSearchable = (one: Case, contract: Contract | undefined, vendorName: string): Searchable => ({
  kind: "case",
  id: one.id,
  title: contract?.title ?? vendorName,
  subtitle: vendorName,
  page: `/decisions/${one.id}`,
  isArchived: contract?.archivedOn !== undefined,
  marks: [...said("registeredNumber", one.execution?.registeredNumber), ...said("decision", one.mandate?.reference)],
  fields: [
    ...said("vendor", vendorName),
    ...said("reference", contract?.reference),
    ...said("decision", one.mandate?.reference),
    ...said("note", one.proposal?.reasons, one.announcement?.note),
  ],
});

const documentSearchable = (document: Document, contract: Contract | undefined, vendorName: string): Searchable => ({
  kind: "document",
  id: document.id,
  title: documentName(document),
  subtitle: [contract?.title, vendorName].filter(Boolean).join(" · "),
  page: contract ? `/contrats/${contract.id}` : `/prestataires/${document.vendorId}`,
  isArchived: contract?.archivedOn !== undefined,
  marks: [],
  fields: [
    ...said("fileName", document.fileName),
    ...said("vendor", vendorName),
    ...said("contract", contract && `${contract.reference} ${contract.title}`),
  ],
});

const levelSearchable = (level: ServiceLevel, contract: Contract | undefined, vendorName: string): Searchable => ({
  kind: "serviceLevel",
  id: level.id,
  title: level.label ?? level.metric,
  subtitle: [contract?.title, vendorName].filter(Boolean).join(" · "),
  page: `/contrats/${level.contractId}`,
  isArchived: contract?.archivedOn !== undefined,
  marks: [],
  fields: [
    ...said("article", level.where?.article),
    ...said("vendor", vendorName),
    ...said("contract", contract && `${contract.reference} ${contract.title}`),
    ...said("note", level.penalty),
  ],
});

/** Everything of a portfolio that may be found. Of a document its current version only; nothing that was removed. */
export const searchables = (portfolio: SearchedPortfolio): Searchable[] => {
  const vendors = new Map(portfolio.vendors.map((vendor) => [vendor.id, vendor]));
  const contracts = new Map(portfolio.contracts.map((contract) => [contract.id, contract]));
  const nameOf = ({ vendorId }: { vendorId: string }) => vendors.get(vendorId)?.name ?? "";
  const contractOf = ({ contractId }: { contractId?: string | undefined }) =>
    contractId === undefined ? undefined : contracts.get(contractId);
  const found = [
    ...portfolio.vendors.map(vendorSearchable),
    ...portfolio.services.map((service) => serviceSearchable(service, nameOf(service))),
    ...portfolio.contracts.map((contract) => contractSearchable(contract, nameOf(contract))),
    ...portfolio.cases.map((one) => caseSearchable(one, contractOf(one), nameOf(one))),
    ...portfolio.documents
      .filter((document) => document.isCurrent && document.removedAt === undefined)
      .map((document) => documentSearchable(document, contractOf(document), nameOf(document))),
    ...portfolio.serviceLevels.map((level) => levelSearchable(level, contractOf(level), nameOf(level))),
  ];
  return found;
};
