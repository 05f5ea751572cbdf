import type { Standing } from "@vigie/shared/commune/standing.ts";
import { offboardings } from "../tables/offboarding.table.ts";
import { suspensions } from "../tables/suspension.table.ts";
import type { Partition } from "./partition.ts";

/** Where a commune stands: whether it is leaving, whether it is suspended. */
export const findStanding = async (commune: Partition, communeId: string): Promise<Standing> => {
  const [offboarding, suspension] = await Promise.all([
    commune.find(offboardings, { communeId }),
    commune.find(suspensions, { communeId }),
  ]);
  return { offboarding, suspension };
};
