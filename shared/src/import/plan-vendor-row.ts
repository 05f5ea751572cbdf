import type { Contact } from "../vendor/contact.ts";
import { type Vendor, VendorDraft, vendorTransitions } from "../vendor/vendor.ts";
import { asWritten } from "./as-written.ts";
import type { ValuesOf } from "./column.ts";
import type { Ledger, Making } from "./ledger.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { readCells } from "./read-cells.ts";
import { columnFaults, isSame, type RowPlan, refuse, take } from "./row-plan.ts";
import { isSimilarName, nameKey } from "./similar-name.ts";
import { splitContact } from "./split-contact.ts";
import { vendorColumns } from "./vendor-columns.ts";

type Values = ValuesOf<typeof vendorColumns>;

const columnOf = (path: readonly PropertyKey[]): string => {
  const [first = "name", , third] = path.map(String);
  if (first === "address") return path.length > 1 ? String(path[1]) : "street";
  if (first === "contacts")
    return third === "phone" ? "contactPhone" : third === "email" ? "contactEmail" : "contactName";
  return first;
};

const defined = <T extends object>(fields: T): T => {
  const kept = { ...fields };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
};

/** The contact of the row laid over the one of that name, or added to the others. */
const withContact = (contacts: readonly Contact[], values: Values): unknown[] => {
  const said = values.contactName ? splitContact(values.contactName) : {};
  const phone = values.contactPhone ?? said.phone;
  const email = values.contactEmail ?? said.email;
  const name = said.name ?? (phone || email ? values.name : undefined);
  if (name === undefined) return [...contacts];
  const same = contacts.find((contact) => nameKey(contact.name) === nameKey(name));
  const contact = { purpose: "commercial", ...same, ...defined({ name: same?.name ?? name, phone, email }) };
  return same ? contacts.map((each) => (each === same ? contact : each)) : [...contacts, contact];
};

const draftOf = ({
  id: _,
  version: __,
  createdAt: ___,
  archivedOn: ____,
  archiveReason: _____,
  ...draft
}: Vendor): VendorDraft => draft;

/** A row of a file of vendors: one by its number, else by its name; only what the file says is changed. */
export const planVendorRow = ({ row, cells }: PortfolioRow, ledger: Ledger, making: Making): RowPlan => {
  const { values, faults, notes } = readCells(vendorColumns, cells);
  const { name, contactName: _, contactPhone: __, contactEmail: ___, street, postCode, town, ...plain } = values;
  if (name === undefined) return refuse(row, [...faults, { field: "name", reason: "required" }]);
  const before = ledger.findVendor(values.uid, name);
  const place = {
    street: asWritten(street, before?.address?.street),
    postCode,
    town: asWritten(town, before?.address?.town),
  };
  const address = defined({ ...before?.address, ...defined(place) });
  const draft = VendorDraft.safeParse({
    criticality: "medium",
    ...(before && draftOf(before)),
    ...defined({ ...plain, note: asWritten(plain.note, before?.note) }),
    // A name that only differs in how it is written is left as it stands.
    name: before && nameKey(before.name) === nameKey(name) ? before.name : name,
    ...(Object.keys(address).length > 0 && { address }),
    contacts: withContact(before?.contacts ?? [], values),
  });
  const refused = draft.success ? [] : columnFaults(draft.error, columnOf);
  const isStep = before && plain.status && plain.status !== before.status;
  if (isStep && !vendorTransitions[before.status].to.some((to) => to === plain.status))
    refused.push({ field: "status", reason: "status.notAllowed" });
  if (!draft.success || refused.length + faults.length > 0) return refuse(row, [...faults, ...refused], name);
  const after: Vendor = before
    ? { ...before, ...draft.data }
    : { ...draft.data, id: making.newId("vnd"), version: 1, createdAt: making.now };
  const similar = before ? [] : ledger.vendorNames().filter((other) => isSimilarName(other, name));
  const assumed = before || values.criticality ? [] : [{ field: "criticality", reason: "assumed.medium" }];
  const put = { kind: "vendor" as const, ...(before && { before }), after };
  if (!before || !isSame(before, after)) ledger.keep(put);
  const creates = similar.length > 0 ? [{ kind: "vendor" as const, name, similar }] : [];
  return take(row, draft.data.name, put, { notes: [...notes, ...assumed], creates });
};
