import { joinNames } from "../../import/column.ts";
import { serviceColumns as columns } from "../../import/service-columns.ts";
import type { ServiceRow } from "../../service/service-page.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { choiceWord, importedColumns } from "./imported-columns.ts";

/** The services as a file has them. */
export const serviceTable = (services: readonly ServiceRow[]): ExportTable =>
  tableOf(
    "Services",
    [
      ...importedColumns<typeof columns, ServiceRow>(columns, {
        vendor: ({ vendorName }) => vendorName,
        name: ({ name }) => name,
        kind: ({ kind }) => choiceWord(columns.kind, kind),
        criticality: ({ criticality }) => choiceWord(columns.criticality, criticality),
        tasks: ({ tasks }) => joinNames(tasks),
        note: ({ note }) => note,
      }),
      { heading: "Couvert par", cell: ({ coveredBy }) => coveredBy.map(({ reference }) => reference).join("; ") },
    ],
    services,
  );
