import type { OfficialCommune } from "@vigie/shared/commune/official-commune.ts";
import { foldText } from "@vigie/shared/fold-text.ts";

const rank = (commune: OfficialCommune, sought: string): number => {
  const name = foldText(commune.name);
  const number = String(commune.ofsNumber);
  if (number === sought || name === sought) return 0;
  if (name.startsWith(sought) || number.startsWith(sought)) return 1;
  if (name.split(/[^a-z0-9]+/).some((word) => word.startsWith(sought))) return 2;
  return name.includes(sought) ? 3 : 4;
};

/** The communes of the official list by number or by part of the name, the closest first, `most` of them. */
export const searchOfficial = (list: readonly OfficialCommune[], search: string, most: number): OfficialCommune[] => {
  const sought = foldText(search);
  if (sought === "") return list.slice(0, most);
  const ranks = Map.groupBy(list, (commune) => rank(commune, sought));
  return [0, 1, 2, 3].flatMap((each) => ranks.get(each) ?? []).slice(0, most);
};
