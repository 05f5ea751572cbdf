import { type Contract, ContractDraft } from "../contract/contract.ts";
import type { Cost } from "../contract/cost.ts";
import { costOn, rulingTerm, servicesOn } from "../contract/terms-version.ts";
import type { Service } from "../service/service.ts";
import type { Vendor } from "../vendor/vendor.ts";
import { formatShortDay } from "../words/format.ts";
import { saysUnknown } from "./cell-reading.ts";
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
import { yearlyCost } from "./yearly-cost.ts";

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
const titleOf = (
  { title, services = [] }: Pick<Values, "title" | "services">,
  vendorName: string,
): { title: string; notes: CellRemark[] } => {
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

/** The cost a year that the row says, in centimes, or that it says none although there is an amount. */
const yearlyCostOf = (
  { annualCost, costPeriod }: Values,
  cells: PortfolioRow["cells"],
): { cents?: number | undefined; faults: CellRemark[]; notes: CellRemark[]; isOnce: boolean } => {
  if (annualCost === undefined) return { faults: [], notes: [], isOnce: false };
  if (costPeriod === undefined && saysUnknown(cells.costPeriod ?? ""))
    return { faults: [{ field: "costPeriod", reason: "cost.periodUnknown" }], notes: [], isOnce: false };
  const read = yearlyCost(annualCost, cells.annualCost ?? "", costPeriod);
  if (read.fault !== undefined)
    return { faults: [{ field: "costPeriod", reason: read.fault }], notes: [], isOnce: false };
  return {
    cents: read.value,
    faults: [],
    notes: read.note ? [{ field: "annualCost", reason: read.note }] : [],
    isOnce: read.value === undefined,
  };
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
 * The vendor of the contract that the row names, where the register has none spelled like the row and one of nearly the same name holds that
 * contract: what was merged by the first import is recognised by the next.
 */
const vendorKnownByReference = (
  { vendor: name, vendorUid: uid, reference, ...values }: Values,
  ledger: Ledger,
): Vendor | undefined => {
  if (name === undefined || ledger.findVendor(uid, name)) return undefined;
  return ledger.similarVendors(name).find((vendor) => {
    if (uid !== undefined && vendor.uid !== undefined) return false;
    const { title } = titleOf(values, vendor.name);
    return ledger.findContract(reference ?? madeReference(vendor.name, title))?.vendorId === vendor.id;
  });
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

const noticeStart = "préavis écrit";
const noticeLine = (words: string): string => `${noticeStart} «\u00a0${words}\u00a0»`;

const labelOf = (field: string): string =>
  Object.entries(contractColumns).find(([key]) => key === field)?.[1].headings[0] ?? field;

// Without these a row says nothing; any other cell that cannot be used is left unknown and kept as it stands in the note.
const essential = new Set(["vendor", "title", "reference", "services", "note"]);
const costFields = ["annualCost", "costPeriod"];
const decidedElsewhere = new Set(["contract.amended", "unknownField"]);

/** The cells that a refusal is about, if the row can be taken without them. */
const cellsToLeave = (faults: readonly CellRemark[], cells: Readonly<Record<string, string>>): string[] => {
  const isVital = ({ field, reason }: CellRemark) =>
    essential.has(field) || decidedElsewhere.has(reason) || (field === "vendorUid" && cells.vendor === undefined);
  if (faults.some(isVital)) return [];
  return faults.flatMap(({ field }) => {
    // An amount whose period is not known is no amount a year: it is left out with it, not taken for one.
    if (field === "costPeriod") return costFields.filter((each) => cells[each] !== undefined);
    if (cells[field] !== undefined) return [field];
    // What contradicts itself may come out of another column than the one at fault.
    return termFields.some((each) => each === field) ? termFields.filter((each) => cells[each] !== undefined) : [];
  });
};

/** Cells left out of a row: what they say, and in which words it is told. */
type LeftCells = Readonly<Record<string, { readonly text: string; readonly reason: string }>>;

const leftReason = (field: string, faults: readonly CellRemark[]): string => {
  const own = faults.find((fault) => fault.field === field);
  if (own?.reason === "cost.periodContradicts") return "cell.leftContradiction";
  return field === "annualCost" && own === undefined ? "cell.leftWithPeriod" : "cell.left";
};

/** A row as it is, without the cells that were left out before. */
const attempt = ({ row, cells }: PortfolioRow, ledger: Ledger, making: Making, left: LeftCells): RowPlan => {
  const { values, faults, notes } = readCells(contractColumns, cells);
  if (values.vendor === undefined && values.vendorUid === undefined)
    return refuse(row, [...faults, { field: "vendor", reason: "required" }], values.title);
  const side = sideEntries(ledger, making);
  const known = vendorKnownByReference(values, ledger);
  const holder = known
    ? { found: known }
    : side.vendor({
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
  const ruling = before && (before.amendments.length > 0 ? rulingTerm(before, making.today) : before.term);
  const derived = saysTerm ? deriveTerm(values, ruling ?? before?.openTerm) : notChanged;
  const cost = yearlyCostOf(values, cells);
  const amended = before ? amendedFaults(before, derived, named, making.today) : [];
  const allFaults = [...faults, ...serviceFaults, ...derived.faults, ...cost.faults, ...amended];

  const { term: _, openTerm: __, note: ___, ...kept } = before ? draftOf(before) : {};
  const isAmended = before !== undefined && before.amendments.length > 0;
  const ownTerm = !saysTerm || isAmended ? { term: before?.term, openTerm: before?.openTerm } : derived;
  const startOn = derived.term?.startOn ?? derived.openTerm?.startOn ?? before?.term?.startOn ?? values.startOn;
  // What begins later may be signed already, but not on a day to come.
  const begunOn = startOn && startOn <= making.today ? startOn : undefined;
  const signature = signatureOf(values.signedOn, before, begunOn, making.today);
  const costFrom = startOn ?? signature.signedOn ?? making.today;
  const inNote = [
    ...Object.entries(left).map(([field, { text }]) => cellLine(labelOf(field), text)),
    ...(values.owner ? [cellLine(labelOf("owner"), values.owner)] : []),
    ...(cost.isOnce ? [cellLine(labelOf("annualCost"), `${cells.annualCost}, ${cells.costPeriod}`)] : []),
    ...(derived.noticeWords ? [supposedLine(noticeLine(derived.noticeWords))] : []),
    // A contract that began is signed then at the latest; any other day is a supposition, and stands in the contract.
    ...(signature.isSupposed && !begunOn
      ? [supposedLine(`signé, jour inconnu; ${formatShortDay(making.today)} supposé`)]
      : []),
  ];
  // Words that qualified a notice period of another length are gone with it.
  const isOtherNotice =
    values.notice !== undefined && !isSame(values.notice.length, ruling?.notice ?? before?.openTerm?.notice);
  const settled = [...Object.keys(values).map(labelOf), ...(isOtherNotice ? [noticeStart] : [])];
  const note = noteWith(values.note, before?.note, inNote, settled);
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
    costs: costsWith(cost.cents, before, costFrom, making.today),
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
      ...cost.notes,
      ...side.notes(),
      ...(known ? [{ field: "vendor", reason: "vendor.byReference" }] : []),
      ...madeNote,
      ...Object.entries(left).map(([field, { reason }]) => ({ field, reason })),
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
  let left: LeftCells = {};
  for (;;) {
    const plan = attempt({ row: row.row, cells }, ledger, making, left);
    const { faults } = plan.result;
    const leave = new Set(cellsToLeave(faults, cells));
    if (leave.size === 0) return plan;
    const more = [...leave].map((field) => [field, { text: cells[field] ?? "", reason: leftReason(field, faults) }]);
    left = { ...left, ...Object.fromEntries(more) };
    cells = Object.fromEntries(Object.entries(cells).filter(([field]) => !leave.has(field)));
  }
};
