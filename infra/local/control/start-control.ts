import { chmodSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { UserError } from "../process/user-error.ts";
import { Command, type Reply } from "./commands.ts";

const answer = async (run: (command: Command) => Promise<string>, sent: unknown): Promise<Reply> => {
  try {
    return { line: await run(Command.parse(sent)) };
  } catch (error) {
    if (error instanceof UserError) return { refusal: error.message };
    console.error(error);
    return { refusal: error instanceof Error ? error.message : "It failed, without saying why." };
  }
};

/** Listens for commands on a socket that only this user can open. */
export const startControl = async (
  path: string,
  run: (command: Command) => Promise<string>,
): Promise<() => Promise<void>> => {
  // Left over from a run that could not end in order.
  rmSync(path, { force: true });
  const server = createServer(async (request, response) => {
    const reply = await answer(run, await json(request));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(reply));
  });
  // A sweep with its mails may take longer than a web request would.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(path, resolve));
  chmodSync(path, 0o600);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
};
