import { type Service, ServiceDraft } from "../service/service.ts";
import { type Criticality, type Vendor, VendorDraft } from "../vendor/vendor.ts";
import { guessServiceKind } from "./guess-service-kind.ts";
import type { Ledger, Making, Put } from "./ledger.ts";
import type { SideEntry } from "./portfolio-import.ts";
import type { CellRemark } from "./read-cells.ts";
import { columnFaults } from "./row-plan.ts";
import { isSimilarName, nameKey } from "./similar-name.ts";
import { splitContact } from "./split-contact.ts";

type VendorSaid = {
  name: string | undefined;
  uid: string | undefined;
  criticality?: Criticality | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  contact?: string | undefined;
};
type Found<T> = { found: T } | { faults: CellRemark[] };

const fieldOfVendor: Readonly<Record<string, string>> = {
  name: "vendor",
  uid: "vendorUid",
  phone: "vendorPhone",
  email: "vendorEmail",
  contacts: "contactName",
};

/**
 * The vendors and services a row names besides what it is about: found in the register, or made with what the row says of them. They are kept only
 * when the row is taken, and written with the first row that is.
 */
export const sideEntries = (ledger: Ledger, making: Making) => {
  const made: { put: Put; entry: SideEntry }[] = [];
  const assumed: CellRemark[] = [];

  const makeVendor = (said: VendorSaid, name: string): Found<Vendor> => {
    const contact = said.contact ? splitContact(said.contact) : {};
    const phone = said.phone ?? (contact.name ? undefined : contact.phone);
    const draft = VendorDraft.safeParse({
      name,
      criticality: said.criticality ?? "medium",
      ...(said.uid && { uid: said.uid }),
      ...(phone && { phone }),
      ...(said.email && { email: said.email }),
      ...(contact.name && { contacts: [{ purpose: "commercial", ...contact }] }),
    });
    if (!draft.success)
      return { faults: columnFaults(draft.error, ([first]) => fieldOfVendor[String(first)] ?? "vendor") };
    const after: Vendor = { ...draft.data, id: making.newId("vnd"), version: 1, createdAt: making.now };
    const similar = ledger.vendorNames().filter((other) => isSimilarName(other, name));
    made.push({ put: { kind: "vendor", after }, entry: { kind: "vendor", name, similar } });
    if (said.criticality === undefined) assumed.push({ field: "criticality", reason: "assumed.vendorMedium" });
    return { found: after };
  };

  const makeService = (vendor: Vendor, name: string, criticality: Criticality | undefined): Found<Service> => {
    const draft = ServiceDraft.safeParse({
      vendorId: vendor.id,
      name,
      kind: guessServiceKind(name),
      criticality: criticality ?? vendor.criticality,
    });
    if (!draft.success) return { faults: columnFaults(draft.error, () => "services") };
    const after: Service = { ...draft.data, id: making.newId("srv"), version: 1, createdAt: making.now };
    const similar = ledger.serviceNamesOf(vendor.id).filter((other) => isSimilarName(other, name));
    made.push({
      put: { kind: "service", after },
      entry: { kind: "service", name, vendor: vendor.name, similar },
    });
    return { found: after };
  };

  return {
    /** The vendor by number or name; a number alone must be known. */
    vendor: (said: VendorSaid): Found<Vendor> => {
      const found = ledger.findVendor(said.uid, said.name);
      if (found) return { found };
      if (said.name === undefined) return { faults: [{ field: "vendorUid", reason: "vendor.unknown" }] };
      return makeVendor(said, said.name);
    },
    service: (vendor: Vendor, name: string, criticality: Criticality | undefined): Found<Service> => {
      const found = ledger.findService(vendor.id, name);
      const sameRow = made.find(({ put }) => put.kind === "service" && nameKey(put.after.name) === nameKey(name));
      if (found) return { found };
      return sameRow?.put.kind === "service" ? { found: sameRow.put.after } : makeService(vendor, name, criticality);
    },
    creates: (): SideEntry[] => made.map(({ entry }) => entry),
    /** What was assumed of what was made. */
    notes: (): readonly CellRemark[] => assumed,
    /** The row is taken: the next row finds what it made. */
    keep: (): void => {
      for (const { put } of made) ledger.keep(put);
    },
    /** What must stand with a thing of that vendor and those services: what this row made, and what rows before it made. */
    needs: ({ vendorId, serviceIds = [] }: { vendorId: string; serviceIds?: readonly string[] }): Put[] => {
      const vendor = ledger.vendorOf(vendorId);
      const services = serviceIds.flatMap((id) => ledger.serviceOf(id) ?? []);
      return [
        ...(vendor ? [{ kind: "vendor" as const, after: vendor }] : []),
        ...services.map((after) => ({ kind: "service" as const, after })),
      ];
    },
  };
};
