import { askVigie } from "../control/ask-vigie.ts";
import { dataDir } from "../data-dir.ts";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";

await runCommand(async ([job]) => {
  if (!job) throw new UserError("Say which job's messages are to be tried again: npm run redrive -- JOB");
  console.log(await askVigie(dataDir, { name: "redrive", job }));
});
