import { request } from "node:http";
import { text } from "node:stream/consumers";
import { UserError } from "../process/user-error.ts";
import { type Command, Reply } from "./commands.ts";
import { socketPath } from "./socket-path.ts";

const post = (path: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const outgoing = request({ socketPath: path, method: "POST", path: "/" }, (response) => {
      text(response).then(resolve, reject);
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });

/** Whether Vigie runs on this data directory. */
export const isRunning = async (dataDir: string): Promise<boolean> => {
  try {
    await post(socketPath(dataDir), JSON.stringify({ name: "status" } satisfies Command));
    return true;
  } catch {
    return false;
  }
};

/**
 * Asks the Vigie that runs on this data directory; gives its line.
 * @throws UserError when it does not run, or refuses
 */
export const askVigie = async (dataDir: string, command: Command): Promise<string> => {
  if (!(await isRunning(dataDir))) throw new UserError("Vigie is not running: start it with `npm start` first.");
  const reply = Reply.parse(JSON.parse(await post(socketPath(dataDir), JSON.stringify(command))));
  if ("refusal" in reply) throw new UserError(reply.refusal);
  return reply.line;
};
