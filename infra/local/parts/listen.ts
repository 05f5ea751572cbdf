import type { Server } from "node:http";

/** Listens on this machine alone; 0 takes a free port. Gives the address and what ends it, open connections included. */
export const listen = async (server: Server, port = 0): Promise<{ url: string; stop: () => Promise<void> }> => {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const boundPort = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${boundPort}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
