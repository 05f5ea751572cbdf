import { type Suspension, Suspension as SuspensionSchema } from "@vigie/shared/suspension/suspension.ts";
import { entity } from "./entity.ts";

const common = {
  name: "suspension",
  schema: SuspensionSchema,
  prefix: "SUSPENSION#",
  idOf: ({ communeId }: Pick<Suspension, "communeId">) => communeId,
};

/** That a commune is suspended, in its own partition: every write there looks at it. */
export const suspensions = entity(common);

/** The same in the association's partition. */
export const associationSuspensions = entity(common);
