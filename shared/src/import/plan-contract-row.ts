import { type Contract, ContractDraft } from "../contract/contract.ts";
import type { Cost } from "../contract/cost.ts";
import { costOn, rulingTerm, servicesOn } from "../contract/terms-version.ts";
import type { Service } from "../service/service.ts";
import { formatShortDay } from "../words/format.ts";
import type { ValuesOf } from "./column.ts";
import { contractColumns } from "./contract-columns.ts";
import { type DerivedTerm, deriveTerm, termFields } from "./derive-term.ts";
import { cellLine, noteWith, supposedLine } from "./import-note.ts";
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

/** The day of the signature; where it is signed on a day nobody knows, the one on record, its start, or today: supposed, and said. */
const signatureOf = (
  said: Values["signedOn"],
  before: Contract | undefined,
  startOn: string | undefined,
  today: string,
): { signedOn?: string | undefined; isSupposed: boolean } => {
  if (said !== "signed") return { signedOn: said, isSupposed: false };
  if (before?.signedOn) return { signedOn: before.signedOn, isSupposed: false };
  return { signedOn: startOn ?? today, isSupposed: true };
};

const labelOf = (field: string): string =>
  Object.entries(contractColumns).find(([key]) => key === field)?.[1].headings[0] ?? field;

// Without these a row says nothing; any other cell that cannot be used is left unknown and kept as it stands in the note.
const essential = new Set(["vendor", "title", "reference", "services", "note"]);
const decidedElsewhere = new Set(["contract.amended", "unknownField"]);

/** The cells that a refusal is about, if the row can be taken without them. */
const cellsToLeave = (faults: readonly CellRemark[], cells: Readonly<Record<string, string>>): string[] => {
  const isVital = ({ field, reason }: CellRemark) =>
    essential.has(field) || decidedElsewhere.has(reason) || (field === "vendorUid" && cells.vendor === undefined);
  if (faults.some(isVital)) return [];
  return faults.flatMap(({ field }) => {
    if (cells[field] !== undefined) return [field];
    // What contradicts itself may come out of another column than the one at fault.
    return termFields.some((each) => each === field) ? termFields.filter((each) => cells[each] !== undefined) : [];
  });
};

/** A row as it is, without the cells that were left out before. */
const attempt = (
  { row, cells }: PortfolioRow,
  ledger: Ledger,
  making: Making,
  left: Readonly<Record<string, string>>,
): RowPlan => {
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

  const { term: _, openTerm: __, note: ___, ...kept } = before ? draftOf(before) : {};
  const isAmended = before !== undefined && before.amendments.length > 0;
  const ownTerm = !saysTerm || isAmended ? { term: before?.term, openTerm: before?.openTerm } : derived;
  const startOn = derived.term?.startOn ?? derived.openTerm?.startOn ?? before?.term?.startOn ?? values.startOn;
  // What begins later may be signed already, but not on a day to come.
  const begunOn = startOn && startOn <= making.today ? startOn : undefined;
  const signature = signatureOf(values.signedOn, before, begunOn, making.today);
  const costFrom = startOn ?? signature.signedOn ?? making.today;
  const inNote = [
    ...Object.entries(left).map(([field, text]) => cellLine(labelOf(field), text)),
    ...(values.owner ? [cellLine(labelOf("owner"), values.owner)] : []),
    // A contract that began is signed then at the latest; any other day is a supposition, and stands in the contract.
    ...(signature.isSupposed && !begunOn
      ? [supposedLine(`signé, jour inconnu; ${formatShortDay(making.today)} supposé`)]
      : []),
  ];
  const note = noteWith(values.note, before?.note, inNote, Object.keys(values).map(labelOf));
  const draft = ContractDraft.safeParse({
    ...kept,
    vendorId: vendor.id,
    reference: before?.reference ?? reference,
    // A title that only differs in how it is written is left as it stands.
    title: before && (values.title === undefined || nameKey(before.title) === nameKey(title)) ? before.title : title,
    ...(ownTerm.term && { term: ownTerm.term }),
    ...(ownTerm.openTerm && { openTerm: ownTerm.openTerm }),
    ...(named && !isAmended && { serviceIds: named }),
    ...(signature.signedOn && { signedOn: signature.signedOn }),
    costs: costsWith(values.annualCost, before, costFrom, making.today),
    ...(values.account && { account: values.account }),
    ...(values.decision && { decision: { ...before?.decision, reference: values.decision } }),
    ...(note && { note }),
  });
  if (!draft.success) return refuse(row, [...allFaults, ...columnFaults(draft.error, columnOf)], title);
  if (allFaults.length > 0) return refuse(row, allFaults, title);
  const base = { id: making.newId("ctr"), version: 1, createdAt: making.now, amendments: [] };
  const after: Contract = {
    ...(before ? { ...before, term: undefined, openTerm: undefined, note: undefined } : base),
    ...draft.data,
  };
  const put = { kind: "contract" as const, ...(before && { before }), after };
  side.keep();
  ledger.keep(put);
  const madeNote = values.reference || before ? [] : [{ field: "reference", reason: "reference.made" }];
  const said = {
    notes: [
      ...notes,
      ...titleNotes,
      ...derived.notes,
      ...madeNote,
      ...Object.keys(left).map((field) => ({ field, reason: "cell.left" })),
      ...(values.owner ? [{ field: "owner", reason: "owner.inNote" }] : []),
      ...(signature.isSupposed ? [{ field: "signedOn", reason: begunOn ? "signed.atStart" : "signed.supposed" }] : []),
    ],
    creates: side.creates(),
    missing: [
      ...missingFor(after),
      ...(signature.isSupposed && !begunOn ? ["signedOn"] : []),
      ...("annualCost" in left && after.costs.length === 0 ? ["annualCost"] : []),
    ],
  };
  return take(row, after.title, put, said, side.needs(after));
};

/**
 * A row of a file of contracts: one by its reference, and where the file has none by its vendor and title. Its vendor and its services come along
 * where they are not there yet; a term that is not known in full stays open. A cell that cannot be used is left out, and kept in the note.
 */
export const planContractRow = (row: PortfolioRow, ledger: Ledger, making: Making): RowPlan => {
  let cells = row.cells;
  let left: Readonly<Record<string, string>> = {};
  for (;;) {
    const plan = attempt({ row: row.row, cells }, ledger, making, left);
    const leave = new Set(cellsToLeave(plan.result.faults, cells));
    if (leave.size === 0) return plan;
    left = { ...left, ...Object.fromEntries([...leave].map((field) => [field, cells[field] ?? ""])) };
    cells = Object.fromEntries(Object.entries(cells).filter(([field]) => !leave.has(field)));
  }
};
