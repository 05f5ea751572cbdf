import { type Service, ServiceDraft } from "../service/service.ts";
import { asWritten } from "./as-written.ts";
import { guessServiceKind } from "./guess-service-kind.ts";
import type { Ledger, Making } from "./ledger.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { readCells } from "./read-cells.ts";
import { columnFaults, type RowPlan, refuse, take } from "./row-plan.ts";
import { serviceColumns } from "./service-columns.ts";
import { sideEntries } from "./side-entries.ts";

const draftOf = ({ id: _, version: __, createdAt: ___, archivedOn: ____, ...draft }: Service): ServiceDraft => draft;

/** A row of a file of services: one by its vendor and its name. A vendor that is not there yet comes along. */
export const planServiceRow = ({ row, cells }: PortfolioRow, ledger: Ledger, making: Making): RowPlan => {
  const { values, faults, notes } = readCells(serviceColumns, cells);
  const { name, vendor, vendorUid, ...said } = values;
  const side = sideEntries(ledger, making);
  const required = [
    ...(vendor === undefined && vendorUid === undefined ? [{ field: "vendor", reason: "required" }] : []),
    ...(name === undefined ? [{ field: "name", reason: "required" }] : []),
  ];
  if (name === undefined || required.length > 0) return refuse(row, [...faults, ...required], name);
  const holder = side.vendor({ name: vendor, uid: vendorUid, criticality: said.criticality });
  if ("faults" in holder) return refuse(row, [...faults, ...holder.faults], name);
  const before = ledger.findService(holder.found.id, name);
  const draft = ServiceDraft.safeParse({
    kind: guessServiceKind(name),
    criticality: "medium",
    ...(before && draftOf(before)),
    ...said,
    ...(said.note && { note: asWritten(said.note, before?.note) }),
    vendorId: holder.found.id,
    name: before?.name ?? name,
  });
  if (!draft.success) return refuse(row, [...faults, ...columnFaults(draft.error, ([first]) => String(first))], name);
  if (faults.length > 0) return refuse(row, faults, name);
  const after: Service = before
    ? { ...before, ...draft.data }
    : { ...draft.data, id: making.newId("srv"), version: 1, createdAt: making.now };
  const assumed = before
    ? []
    : [
        ...(said.kind ? [] : [{ field: "kind", reason: "assumed.kind" }]),
        ...(said.criticality ? [] : [{ field: "criticality", reason: "assumed.medium" }]),
      ];
  const put = { kind: "service" as const, ...(before && { before }), after };
  side.keep();
  ledger.keep(put);
  return take(
    row,
    draft.data.name,
    put,
    { notes: [...notes, ...assumed, ...side.notes()], creates: side.creates() },
    side.needs(after),
  );
};
