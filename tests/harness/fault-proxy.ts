import { createServer, request as forward } from "node:http";
import { buffer } from "node:stream/consumers";

/** A call on its way to an engine: what it asks, in the SDK's words. */
export type Passing = { action: string; body: string };
/** What becomes of a call: `refused` never arrives, `lost` is done but its answer never comes back. */
export type Fault = "refused" | "lost" | { status: number; type: string };

const actionOf = (target: string | string[] | undefined, body: string): string =>
  typeof target === "string" ? (target.split(".")[1] ?? "") : (new URLSearchParams(body).get("Action") ?? "");

// SES speaks XML; DynamoDB and SQS, whose calls name a target, JSON.
const xmlError = (type: string): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${type}</Code><Message>x</Message></Error></ErrorResponse>`;
const jsonError = (type: string): string => JSON.stringify({ __type: `com.amazonaws#${type}`, message: "x" });

/**
 * Stands between the SDK and an engine, and lets calls fail as a network does. `decide` sees every call in order; without a decision it
 * passes.
 */
export const startFaultProxy = async (engineUrl: string) => {
  const passed: Passing[] = [];
  let decide: (call: Passing) => Fault | undefined = () => undefined;
  const engine = new URL(engineUrl);

  const server = createServer(async (incoming, outgoing) => {
    const bytes = await buffer(incoming);
    const call = {
      action: actionOf(incoming.headers["x-amz-target"], bytes.toString("utf8")),
      body: bytes.toString("utf8"),
    };
    passed.push(call);
    const fault = decide(call);
    if (fault === "refused") return incoming.socket.destroy();
    if (typeof fault === "object") {
      const isJson = incoming.headers["x-amz-target"] !== undefined;
      const type = isJson ? "application/x-amz-json-1.0" : "text/xml";
      return outgoing
        .writeHead(fault.status, { "content-type": type })
        .end((isJson ? jsonError : xmlError)(fault.type));
    }
    const { method, url, headers } = incoming;
    const onward = forward({ host: engine.hostname, port: engine.port, method, path: url, headers }, async (answer) => {
      const body = await buffer(answer);
      if (fault === "lost") incoming.socket.destroy();
      else outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(body);
    });
    return onward.on("error", () => incoming.socket.destroy()).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The proxy does not listen");

  return {
    url: `http://127.0.0.1:${address.port}`,
    /** What was asked since the last look. */
    takePassed: (): Passing[] => passed.splice(0),
    /** From now on, what becomes of each call. */
    setFaults: (next: typeof decide): void => {
      decide = next;
    },
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
