import { Export } from "@vigie/shared/export/export.ts";
import { entity } from "./entity.ts";

export const exportsTable = entity({
  name: "export",
  schema: Export,
  prefix: "EXPORT#",
  idOf: ({ id }: Pick<Export, "id">) => id,
  // One is built at a time.
  unique: ({ status }) => (status === "queued" || status === "building" ? ["EXPORTING"] : []),
  taken: "export.alreadyRunning",
});
