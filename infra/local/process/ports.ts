import { createServer } from "node:net";
import { UserError } from "./user-error.ts";

const listenOnce = (port: number, host?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });

/** A port of this machine nobody listens on. */
export const findFreePort = (): Promise<number> => listenOnce(0, "127.0.0.1");

/**
 * The port a variable names, or its default.
 * @throws UserError when it is no port
 */
export const readPort = (variable: string, usual: number, environment: NodeJS.ProcessEnv = process.env): number => {
  const text = environment[variable] ?? "";
  if (text === "") return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new UserError(`${variable} must be a port between 1 and 65535, not "${text}".`);
};

const isTaken = async (port: number): Promise<boolean> => {
  // On its own, each address may look free while the other is taken.
  for (const host of ["127.0.0.1", undefined]) {
    try {
      await listenOnce(port, host);
    } catch {
      return true;
    }
  }
  return false;
};

/** @throws UserError when another program listens on the port */
export const checkPortIsFree = async (part: string, variable: string, port: number): Promise<void> => {
  if (!(await isTaken(port))) return;
  throw new UserError(
    `Port ${port} (${part}) is in use by another program: stop that program, or choose another port with ${variable}=${port + 1}.`,
  );
};
