import { parseArgs } from "node:util";
import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import { askVigie } from "../control/ask-vigie.ts";
import { dataDir } from "../data-dir.ts";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";

await runCommand(async (args) => {
  const { values } = parseArgs({ args: [...args], options: { on: { type: "string" } }, strict: false });
  const on = PlainDate.safeParse(values.on);
  if (!on.success) throw new UserError("Say as of which day: npm run sweep -- --on YYYY-MM-DD");
  console.log(await askVigie(dataDir, { name: "sweep", on: on.data }));
});
