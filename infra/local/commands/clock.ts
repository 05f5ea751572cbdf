import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import { askVigie } from "../control/ask-vigie.ts";
import { dataDir } from "../data-dir.ts";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";

const readTo = (text: string): string => {
  if (text === "now" || text === "--reset") return "now";
  const day = PlainDate.safeParse(text);
  if (!day.success) throw new UserError("Say which day: npm run clock -- YYYY-MM-DD, or `now` for the real time.");
  return day.data;
};

await runCommand(async ([to]) => {
  console.log(await askVigie(dataDir, { name: "clock", ...(to && { to: readTo(to) }) }));
});
