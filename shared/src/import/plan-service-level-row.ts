import {
  type LevelMetric,
  type LevelUnit,
  type ServiceLevel,
  ServiceLevelDraft,
  unitsOf,
} from "../service-level/service-level.ts";
import { type Ledger, levelKey, type Making } from "./ledger.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { readCells } from "./read-cells.ts";
import { columnFaults, type RowPlan, refuse, take } from "./row-plan.ts";
import { serviceLevelColumns } from "./service-level-columns.ts";

const columnOf = ([first]: readonly PropertyKey[]): string => {
  if (first === "unit") return "target";
  if (first === "where") return "article";
  return first === "serviceId" ? "service" : String(first);
};

/** A metric that has but one unit needs none said; every other does. */
const unitFor = (metric: LevelMetric, said: LevelUnit | undefined): LevelUnit | undefined =>
  said ?? (unitsOf[metric].length === 1 ? unitsOf[metric][0] : undefined);

const draftOf = ({
  id: _,
  version: __,
  contractId: ___,
  vendorId: ____,
  createdAt: _____,
  ...draft
}: ServiceLevel): ServiceLevelDraft => draft;

/** A row of a file of service levels: one by contract, metric, priority and service. The contract must be there. */
export const planServiceLevelRow = ({ row, cells }: PortfolioRow, ledger: Ledger, making: Making): RowPlan => {
  const { values, faults, notes } = readCells(serviceLevelColumns, cells);
  const { contract: reference, service: serviceName, metric, target, article, ...said } = values;
  const contract = reference === undefined ? undefined : ledger.findContract(reference);
  const service =
    contract && serviceName !== undefined ? ledger.findService(contract.vendorId, serviceName) : undefined;
  const unit = metric && target ? unitFor(metric, target.unit) : undefined;
  const told = new Set(faults.map(({ field }) => field));
  const required = (
    [
      [reference === undefined, "contract", "required"],
      [reference !== undefined && contract === undefined, "contract", "contract.unknown"],
      [contract !== undefined && serviceName !== undefined && service === undefined, "service", "service.unknown"],
      [metric === undefined, "metric", "required"],
      [target === undefined, "target", "required"],
      [metric !== undefined && target !== undefined && unit === undefined, "target", "serviceLevel.unitMissing"],
    ] as const
  ).flatMap(([when, field, reason]) => (when && !told.has(field) ? [{ field, reason }] : []));
  if (!contract || !metric || !target || !unit || required.length > 0)
    return refuse(row, [...faults, ...required], said.label);
  const key = levelKey({
    contractId: contract.id,
    metric,
    ...(said.priority && { priority: said.priority }),
    ...(service && { serviceId: service.id }),
    ...(said.label && { label: said.label }),
  });
  const before = ledger.findLevel(key);
  const draft = ServiceLevelDraft.safeParse({
    clock: "serviceHours",
    period: "month",
    ...(before && draftOf(before)),
    ...said,
    metric,
    // A spreadsheet keeps 99.5 % as 0.995; nobody promises to be up less than one hour in a hundred.
    target: unit === "percent" && target.unit === undefined && target.target <= 1 ? target.target * 100 : target.target,
    unit,
    ...(service && { serviceId: service.id }),
    ...(article && { where: { ...before?.where, article } }),
  });
  if (!draft.success) return refuse(row, [...faults, ...columnFaults(draft.error, columnOf)], contract.title);
  if (faults.length > 0) return refuse(row, faults, contract.title);
  const base = {
    id: making.newId("slv"),
    version: 1,
    createdAt: making.now,
    contractId: contract.id,
    vendorId: contract.vendorId,
  };
  const after: ServiceLevel = { ...(before ?? base), ...draft.data };
  const assumed = before
    ? []
    : [
        ...(said.clock ? [] : [{ field: "clock", reason: "assumed.serviceHours" }]),
        ...(said.period ? [] : [{ field: "period", reason: "assumed.month" }]),
      ];
  const put = { kind: "serviceLevel" as const, ...(before && { before }), after };
  ledger.keep(put);
  return take(row, contract.title, put, { notes: [...notes, ...assumed] });
};
