import type { Contract } from "../contract/contract.ts";
import type { Service } from "../service/service.ts";
import type { ServiceLevel } from "../service-level/service-level.ts";
import type { Vendor } from "../vendor/vendor.ts";
import { isSimilarName, nameKey } from "./similar-name.ts";

/** One thing of the register as it stood, if it did, and as a row leaves it. */
export type Put =
  | { readonly kind: "vendor"; readonly before?: Vendor; readonly after: Vendor }
  | { readonly kind: "service"; readonly before?: Service; readonly after: Service }
  | { readonly kind: "contract"; readonly before?: Contract; readonly after: Contract }
  | { readonly kind: "serviceLevel"; readonly before?: ServiceLevel; readonly after: ServiceLevel };

/** What a batch is planned against. */
export type Known = {
  readonly vendors: readonly Vendor[];
  readonly services: readonly Service[];
  readonly contracts: readonly Contract[];
  readonly serviceLevels: readonly ServiceLevel[];
};

/** The clock and the ids, given from outside. */
export type Making = { readonly today: string; readonly now: string; readonly newId: (prefix: string) => string };

const serviceKey = (vendorId: string, name: string): string => `${vendorId}#${nameKey(name)}`;

/** What makes two service levels the same promise: a repeated import finds it again by this. */
export const levelKey = (
  level: Pick<ServiceLevel, "contractId" | "metric" | "priority" | "serviceId" | "label">,
): string =>
  [
    level.contractId,
    level.metric,
    level.priority ?? "",
    level.serviceId ?? "",
    level.metric === "other" ? nameKey(level.label ?? "") : "",
  ].join("#");
const referenceKey = (reference: string): string => reference.trim().toLowerCase();

// What is in use is found before what was put away under the same name.
const usedFirst = <T extends { archivedOn?: string | undefined }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => Number(b.archivedOn !== undefined) - Number(a.archivedOn !== undefined));

/** The register by its natural keys, growing row after row, so that a batch names a new vendor twice and creates it once. */
export const openLedger = (known: Known) => {
  const vendors = new Map(known.vendors.map((vendor) => [vendor.id, vendor]));
  const byUid = new Map<string, string>();
  const byName = new Map<string, string>();
  const services = new Map<string, Service>();
  const servicesById = new Map<string, Service>();
  const contracts = new Map<string, Contract>();
  const levels = new Map<string, ServiceLevel>();

  const keepVendor = (vendor: Vendor): void => {
    vendors.set(vendor.id, vendor);
    if (vendor.uid) byUid.set(vendor.uid, vendor.id);
    byName.set(nameKey(vendor.name), vendor.id);
  };
  const keepService = (service: Service): void => {
    services.set(serviceKey(service.vendorId, service.name), service);
    servicesById.set(service.id, service);
  };
  const keepContract = (contract: Contract): void => void contracts.set(referenceKey(contract.reference), contract);
  const keepLevel = (level: ServiceLevel): void => void levels.set(levelKey(level), level);
  for (const vendor of usedFirst(known.vendors)) keepVendor(vendor);
  for (const service of usedFirst(known.services)) keepService(service);
  for (const contract of known.contracts) keepContract(contract);
  for (const level of known.serviceLevels) keepLevel(level);

  return {
    /** By its number; else by its name, unless both have a number and these differ. */
    findVendor: (uid: string | undefined, name: string | undefined): Vendor | undefined => {
      const byNumber = uid === undefined ? undefined : vendors.get(byUid.get(uid) ?? "");
      if (byNumber) return byNumber;
      const named = name === undefined ? undefined : vendors.get(byName.get(nameKey(name)) ?? "");
      return uid && named?.uid ? undefined : named;
    },
    findService: (vendorId: string, name: string): Service | undefined => services.get(serviceKey(vendorId, name)),
    findContract: (reference: string): Contract | undefined => contracts.get(referenceKey(reference)),
    findLevel: (key: string): ServiceLevel | undefined => levels.get(key),
    vendorOf: (id: string): Vendor | undefined => vendors.get(id),
    serviceOf: (id: string): Service | undefined => servicesById.get(id),
    serviceNamesOf: (vendorId: string): string[] =>
      [...services.values()].filter((service) => service.vendorId === vendorId).map(({ name }) => name),
    /** Those whose names may well mean the same enterprise. */
    similarVendors: (name: string): Vendor[] =>
      [...vendors.values()].filter((vendor) => isSimilarName(vendor.name, name)),
    vendorNames: (): string[] => [...vendors.values()].map(({ name }) => name),
    keep: (put: Put): void => {
      if (put.kind === "vendor") keepVendor(put.after);
      else if (put.kind === "service") keepService(put.after);
      else if (put.kind === "contract") keepContract(put.after);
      else keepLevel(put.after);
    },
  };
};
export type Ledger = ReturnType<typeof openLedger>;
