import { resolve } from "node:path";
import { askVigie } from "../control/ask-vigie.ts";
import { dataDir } from "../data-dir.ts";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";

await runCommand(async ([file]) => {
  if (!file) throw new UserError("Say from which archive: npm run restore -- FILE.zip");
  console.log(await askVigie(dataDir, { name: "restore", file: resolve(process.env.INIT_CWD ?? ".", file) }));
});
