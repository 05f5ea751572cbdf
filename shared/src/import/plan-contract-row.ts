import { type Contract, ContractDraft } from "../contract/contract.ts";
import type { Cost } from "../contract/cost.ts";
import { costOn, rulingTerm, servicesOn } from "../contract/terms-version.ts";
import type { Service } from "../service/service.ts";
import { asWritten } from "./as-written.ts";
import type { ValuesOf } from "./column.ts";
import { contractColumns } from "./contract-columns.ts";
import { type DerivedTerm, deriveTerm, termFields } from "./derive-term.ts";
import type { Ledger, Making } from "./ledger.ts";
import { madeReference } from "./made-reference.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { type CellRemark, readCells } from "./read-cells.ts";
import { columnFaults, isSame, type RowPlan, refuse, take } from "./row-plan.ts";
import { sideEntries } from "./side-entries.ts";
import { nameKey } from "./similar-name.ts";

type Values = ValuesOf<typeof contractColumns>;

const columnOf = ([first]: readonly PropertyKey[]): string => {
  const field = String(first);
  if (field === "costs") return "annualCost";
  return field in contractColumns ? field : "title";
};

const draftOf = (contract: Contract): Partial<ContractDraft> => {
  const {
    id: _,
    version: __,
    createdAt: ___,
    amendments: ____,
    archivedOn: _____,
    decided: ______,
    noticeGiven: _______,
    ...draft
  } = contract;
  return draft;
};

/** The title the file gives; else the services, else the vendor, and that is said. */
const titleOf = ({ title, services = [] }: Values, vendorName: string): { title: string; notes: CellRemark[] } => {
  if (title !== undefined) return { title, notes: [] };
  const named = services.join(", ");
  return named !== "" && named.length <= 120
    ? { title: named, notes: [{ field: "title", reason: "title.fromServices" }] }
    : { title: vendorName, notes: [{ field: "title", reason: "title.fromVendor" }] };
};

/** The cost history with what the file says of today's cost: an amount that was already there is left as it is. */
const costsWith = (cents: number | undefined, before: Contract | undefined, startOn: string, today: string): Cost[] => {
  const costs = before?.costs ?? [];
  if (cents === undefined) return costs;
  const current = costOn({ costs }, today) ?? costs[0];
  if (!current) return [{ fromOn: startOn, annualCostCents: cents, reason: "signed" }];
  if (current.annualCostCents === cents) return costs;
  return costs.map((cost) => (cost === current ? { ...cost, annualCostCents: cents, reason: "corrected" } : cost));
};

const notChanged: DerivedTerm = { missing: [], faults: [], notes: [] };

/** What is decided by an amendment is not overwritten by a file. */
const amendedFaults = (
  before: Contract,
  derived: DerivedTerm,
  serviceIds: string[] | undefined,
  today: string,
): CellRemark[] => {
  if (before.amendments.length === 0) return [];
  const isOtherTerm = derived !== notChanged && !isSame(derived.term, rulingTerm(before, today));
  const isOtherCover = serviceIds && !isSame(serviceIds.toSorted(), servicesOn(before, today).toSorted());
  return [
    ...(isOtherTerm ? [{ field: "endOn", reason: "contract.amended" }] : []),
    ...(isOtherCover ? [{ field: "services", reason: "contract.amended" }] : []),
  ];
};

const missingFor = (contract: Contract): string[] => {
  if (contract.term) return contract.signedOn ? [] : ["signedOn"];
  return [...deriveTerm({}, contract.openTerm).missing, ...(contract.signedOn ? [] : ["signedOn"])];
};

/**
 * A row of a file of contracts: one by its reference, and where the file has none by its vendor and title. Its vendor and its services come along
 * where they are not there yet; a term that is not known in full stays open.
 */
export const planContractRow = ({ row, cells }: PortfolioRow, ledger: Ledger, making: Making): RowPlan => {
  const { values, faults, notes } = readCells(contractColumns, cells);
  if (values.vendor === undefined && values.vendorUid === undefined)
    return refuse(row, [...faults, { field: "vendor", reason: "required" }], values.title);
  const side = sideEntries(ledger, making);
  const holder = side.vendor({
    name: values.vendor,
    uid: values.vendorUid,
    criticality: values.criticality,
    phone: values.vendorPhone,
    email: values.vendorEmail,
    contact: values.contactName,
  });
  if ("faults" in holder) return refuse(row, [...faults, ...holder.faults], values.title);
  const vendor = holder.found;
  const { title, notes: titleNotes } = titleOf(values, vendor.name);
  const reference = values.reference ?? madeReference(vendor.name, title);
  const before = ledger.findContract(reference);
  if (before && before.vendorId !== vendor.id)
    return refuse(row, [...faults, { field: "reference", reason: "contract.referenceTaken" }], title);

  if (!before && vendor.archivedOn)
    return refuse(row, [...faults, { field: "vendor", reason: "vendor.archived" }], title);

  const services = values.services?.map((name) => side.service(vendor, name, values.criticality));
  const serviceFaults = (services ?? []).flatMap((each) => ("faults" in each ? each.faults : []));
  const found: Service[] = (services ?? []).flatMap((each) => ("found" in each ? [each.found] : []));
  const named = services && [...new Set(found.map(({ id }) => id))];
  const saysTerm = termFields.some((field) => values[field] !== undefined);
  const known = before && (before.amendments.length > 0 ? rulingTerm(before, making.today) : before.term);
  const derived = saysTerm ? deriveTerm(values, known ?? before?.openTerm) : notChanged;
  const amended = before ? amendedFaults(before, derived, named, making.today) : [];
  const allFaults = [...faults, ...serviceFaults, ...derived.faults, ...amended];

  const { term: _, openTerm: __, ...kept } = before ? draftOf(before) : {};
  const isAmended = before !== undefined && before.amendments.length > 0;
  const ownTerm = !saysTerm || isAmended ? { term: before?.term, openTerm: before?.openTerm } : derived;
  const costFrom = derived.term?.startOn ?? values.startOn ?? values.signedOn ?? making.today;
  const draft = ContractDraft.safeParse({
    ...kept,
    vendorId: vendor.id,
    reference: before?.reference ?? reference,
    // A title that only differs in how it is written is left as it stands.
    title: before && (values.title === undefined || nameKey(before.title) === nameKey(title)) ? before.title : title,
    ...(ownTerm.term && { term: ownTerm.term }),
    ...(ownTerm.openTerm && { openTerm: ownTerm.openTerm }),
    ...(named && !isAmended && { serviceIds: named }),
    ...(values.signedOn && { signedOn: values.signedOn }),
    costs: costsWith(values.annualCost, before, costFrom, making.today),
    ...(values.account && { account: values.account }),
    ...(values.decision && { decision: { ...before?.decision, reference: values.decision } }),
    ...(values.note && { note: asWritten(values.note, before?.note) }),
  });
  if (!draft.success) return refuse(row, [...allFaults, ...columnFaults(draft.error, columnOf)], title);
  if (allFaults.length > 0) return refuse(row, allFaults, title);
  const base = { id: making.newId("ctr"), version: 1, createdAt: making.now, amendments: [] };
  const after: Contract = { ...(before ? { ...before, term: undefined, openTerm: undefined } : base), ...draft.data };
  const put = { kind: "contract" as const, ...(before && { before }), after };
  side.keep();
  ledger.keep(put);
  const madeNote = values.reference || before ? [] : [{ field: "reference", reason: "reference.made" }];
  const said = {
    notes: [...notes, ...titleNotes, ...derived.notes, ...madeNote],
    creates: side.creates(),
    missing: missingFor(after),
  };
  return take(row, after.title, put, said, side.needs(after));
};
