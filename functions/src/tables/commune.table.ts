import { Commune } from "@vigie/shared/commune/commune.ts";
import { entity } from "./entity.ts";

export const communes = entity({
  name: "commune",
  schema: Commune,
  prefix: "COMMUNE#",
  idOf: (_: Record<never, never>) => "PROFILE",
});
