import type { Member } from "../member/member.ts";
import type { CommuneRole } from "../member/role.ts";
import { dayInZurich, daysBetween, type PlainDate } from "../time/plain-date.ts";
import type { Case } from "./case.ts";
import type { Waiting, WaitingStep } from "./case-page.ts";
import type { CaseStatus } from "./case-status.ts";
import { isSettled } from "./exit-item.ts";

type Next = { step: WaitingStep; role: CommuneRole };

const nextOf: Partial<Record<CaseStatus, Next>> = {
  open: { step: "propose", role: "contractOfficer" },
  proposed: { step: "mandate", role: "executive" },
  mandated: { step: "execute", role: "contractOfficer" },
  executed: { step: "confirm", role: "contractOfficer" },
};

/** What must happen next, and who in the commune does it; undefined once all is done. A confirmed end waits for its checklist. */
export const nextStep = ({ status, exit }: Pick<Case, "status" | "exit">): Next | undefined => {
  const isExitLeft = status === "confirmed" && exit.some((item) => !isSettled(item));
  return isExitLeft ? { step: "checkExit", role: "contractOfficer" } : nextOf[status];
};

const stands = (members: Member[], role: CommuneRole) =>
  members.filter(({ status, roles }) => status === "active" && roles.includes(role));

/** Whom a case waits for: the step, the role, everybody who holds it, since which day (Swiss) and for how many days. */
export const waitsFor = (
  subject: Pick<Case, "status" | "exit" | "waitingSince">,
  members: Member[],
  today: PlainDate,
): Waiting | undefined => {
  const next = nextStep(subject);
  if (!next) return undefined;
  const sinceOn = dayInZurich(subject.waitingSince);
  return {
    ...next,
    names: stands(members, next.role).map(({ name }) => name),
    sinceOn,
    days: Math.max(0, daysBetween(sinceOn, today)),
  };
};
