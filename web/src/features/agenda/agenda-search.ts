import { AgendaMonth } from "@vigie/shared/agenda/agenda.ts";
import { AgendaKind, isBindingKind } from "@vigie/shared/agenda/agenda-kind.ts";
import * as z from "zod";

/** What the agenda shows: all, what a right depends on, or one kind. */
export type AgendaFilter = "all" | "binding" | AgendaKind;

/** Each filter as it stands in the address; « tout » stands in none. */
const slugs = {
  all: "tout",
  binding: "droits",
  decision: "decisions",
  execution: "mandats",
  contractEnd: "fins",
  missingNotice: "preavis",
  evaluation: "evaluations",
  action: "mesures",
  riskReview: "risques",
  documentValidity: "documents",
  sending: "envois",
  lastReceipt: "receptions",
  termEnd: "echeances",
  meeting: "seances",
} as const satisfies Record<AgendaFilter, string>;

export const agendaFilters = ["all", "binding", ...AgendaKind.options] as const satisfies readonly AgendaFilter[];

/** The page's address: which twelve months, and what of them. What it does not know it leaves out. */
export const AgendaSearch = z.object({
  montre: z.string().optional().catch(undefined),
  des: AgendaMonth.optional().catch(undefined),
});

/** What an address asks for. */
export const readSearch = (parameters: Record<string, string | string[] | undefined>) => {
  const { montre, des } = AgendaSearch.parse(parameters);
  return { filter: agendaFilters.find((each) => slugs[each] === montre) ?? "all", from: des };
};

/** The address of the agenda with these months and this filter. */
export const agendaPath = ({ filter = "all", from }: { filter?: AgendaFilter; from?: string | undefined }): string => {
  const query = new URLSearchParams({ ...(filter !== "all" && { montre: slugs[filter] }), ...(from && { des: from }) });
  return query.size > 0 ? `/agenda?${query}` : "/agenda";
};

/** Whether a filter lets a kind through. */
export const shows = (filter: AgendaFilter, kind: AgendaKind): boolean =>
  filter === "all" || (filter === "binding" ? isBindingKind(kind) : filter === kind);
