import { Refusal } from "../errors.ts";
import type { Member } from "./member.ts";

/** Refuses a substitute who is the person themselves, or nobody active in the commune; `null` is nobody, and may always be. */
export const checkSubstitute = (members: readonly Member[], personId: string, substituteId: string | null): void => {
  if (substituteId === null) return;
  const isActive = members.some((member) => member.personId === substituteId && member.status === "active");
  const reason = substituteId === personId ? "member.self" : isActive ? undefined : "member.notActive";
  if (reason) throw new Refusal("request.invalid", [{ pointer: "/substituteId", reason }]);
};
