import { askVigie } from "../control/ask-vigie.ts";
import { dataDir } from "../data-dir.ts";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";

await runCommand(async ([email, ...commune]) => {
  if (!email) throw new UserError("Say for whom: npm run token -- EMAIL [COMMUNE]");
  const name = commune.join(" ");
  console.log(await askVigie(dataDir, { name: "token", email, ...(name && { commune: name }) }));
});
