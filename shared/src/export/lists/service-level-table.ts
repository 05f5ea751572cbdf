import type { ServiceLevelRow } from "../../import/import.routes.ts";
import { serviceLevelColumns as columns } from "../../import/service-level-columns.ts";
import type { LevelUnit } from "../../service-level/service-level.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { choiceWord, importedColumns } from "./imported-columns.ts";

const units: Readonly<Record<LevelUnit, string>> = {
  percent: "%",
  minutes: "min",
  hours: "h",
  days: "jours",
  workingDays: "jours ouvrés",
};

/** The service levels as a file has them. */
export const serviceLevelTable = (levels: readonly ServiceLevelRow[]): ExportTable =>
  tableOf(
    "Niveaux de service",
    [
      ...importedColumns<typeof columns, ServiceLevelRow>(columns, {
        contract: ({ contractReference }) => contractReference,
        service: ({ serviceName }) => serviceName,
        metric: ({ metric }) => choiceWord(columns.metric, metric),
        label: ({ label }) => label,
        priority: ({ priority }) => priority,
        target: ({ target, unit }) => `${target} ${units[unit]}`,
        clock: ({ clock }) => choiceWord(columns.clock, clock),
        period: ({ period }) => choiceWord(columns.period, period),
        sharePercent: ({ sharePercent }) => (sharePercent === undefined ? undefined : `${sharePercent} %`),
        penalty: ({ penalty }) => penalty,
        article: ({ where }) => where?.article,
      }),
      { heading: "Nom du prestataire", cell: ({ vendorName }) => vendorName },
    ],
    levels,
  );
