import { foldText } from "@vigie/shared/fold-text.ts";
import type { CommuneRow } from "./commune-row.ts";
import { type OnboardingStep, onboardingSteps } from "./onboarding-steps.ts";

/** Which communes are looked at: all, those to call, or those that stand at one step. */
export type Standing = "all" | "toCall" | OnboardingStep;

/** What the address says, if it is one of ours. */
export const readStanding = (text: string | null): Standing =>
  (["toCall", ...onboardingSteps] as const).find((standing) => standing === text) ?? "all";

const stands = (row: CommuneRow, at: Standing): boolean =>
  at === "all" || (at === "toCall" ? row.needsCall : row.reached === at);

/** The communes at that standing whose name, number, canton or address holds every word of the search. */
export const filterCommunes = (rows: readonly CommuneRow[], search: string, at: Standing): CommuneRow[] => {
  const words = foldText(search).split(" ");
  return rows.filter((row) => {
    const text = foldText(`${row.name} ${row.ofsNumber} ${row.canton} ${row.adminEmail}`);
    return stands(row, at) && words.every((word) => text.includes(word));
  });
};
