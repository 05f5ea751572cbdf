import type { Member } from "../member/member.ts";
import type { Case } from "./case.ts";

/** The people a case names, with their names. Who is no member any more is still named: their row stays. */
export const peopleIn = ({ history, exit }: Pick<Case, "history" | "exit">, members: Member[]) => {
  const ids = new Set([...history.map(({ by }) => by), ...exit.flatMap(({ by }) => by ?? [])]);
  return members.filter(({ personId }) => ids.has(personId)).map(({ personId, name }) => ({ personId, name }));
};
