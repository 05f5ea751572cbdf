import type { Member } from "../../member/member.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { dayCell } from "./imported-columns.ts";

type Row = Pick<Member, "name" | "email" | "since">;

/** The commune’s members as a file has them. */
export const memberTable = (members: readonly Row[]): ExportTable =>
  tableOf(
    "Membres",
    [
      { heading: "Nom", cell: ({ name }) => name },
      { heading: "Adresse électronique", cell: ({ email }) => email },
      { heading: "Depuis le", cell: ({ since }) => dayCell(since.slice(0, 10)) },
    ],
    members,
  );
