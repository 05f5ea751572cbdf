import type { Commune } from "../commune/commune.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import type { Member } from "../member/member.ts";
import type { Role } from "../member/role.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { CaseRow } from "./case-page.ts";
import { caseRows } from "./case-rows.ts";

/** The cases in which somebody holding these roles must act now, as the home page shows them: the longest waiting of the nearest days first. */
export const casesWaitingFor = (
  portfolio: Pick<Portfolio, "cases" | "contracts" | "vendors">,
  commune: Commune,
  members: Member[],
  roles: readonly Role[],
  today: PlainDate,
): CaseRow[] =>
  caseRows(portfolio, commune, members, today).filter(({ waiting }) => waiting && roles.includes(waiting.role));
