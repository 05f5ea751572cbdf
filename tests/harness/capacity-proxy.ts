import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import * as z from "zod";

/** What one call to the table cost, in read or write units. */
export type Consumed = { action: string; units: number };

const Units = z.object({ CapacityUnits: z.number() });
const Answer = z.object({ ConsumedCapacity: z.union([Units, z.array(Units)]).optional() });

const unitsOf = (text: string): number => {
  const { ConsumedCapacity = [] } = Answer.parse(JSON.parse(text));
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
};

/** Stands between the SDK and DynamoDB Local, and asks with every call what it consumes. Streams and tables pass as they are. */
export const startCapacityProxy = async (engineUrl: string) => {
  let consumed: Consumed[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const action = String(incoming.headers["x-amz-target"]).split(".")[1] ?? "";
    const isMeasured = /^(Query|GetItem|BatchGetItem|TransactWriteItems)$/.test(action);
    const text = (await buffer(incoming)).toString("utf8");
    const body = isMeasured ? JSON.stringify({ ...JSON.parse(text), ReturnConsumedCapacity: "TOTAL" }) : text;
    const { host: _, "content-length": __, connection: ___, ...headers } = incoming.headers;
    const named = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const answer = await fetch(engineUrl, { method: "POST", headers: Object.fromEntries(named), body });
    const bytes = await answer.text();
    if (isMeasured && answer.ok) consumed.push({ action, units: unitsOf(bytes) });
    const type = answer.headers.get("content-type") ?? "application/x-amz-json-1.0";
    outgoing.writeHead(answer.status, { "content-type": type }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The proxy does not listen");
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** What was consumed since the last look. */
    takeConsumed: (): Consumed[] => {
      const taken = consumed;
      consumed = [];
      return taken;
    },
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
