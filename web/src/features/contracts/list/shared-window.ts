import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";

const daysBefore = 90;
const mostDays = 1100;

/** One time axis for all rows of a list, so that their clocks can be compared at a glance: to the last end, three years at the most. */
export const sharedWindow = (contracts: readonly Pick<ContractView, "dates">[], today: string) => {
  const ends = contracts.flatMap(({ dates }) => (dates ? [dates.termEndOn] : [])).sort();
  const last = ends.at(-1) ?? today;
  const [toOn = today] = [addDays(last > today ? last : today, 30), addDays(today, mostDays)].sort();
  return { fromOn: addDays(today, -daysBefore), toOn };
};
