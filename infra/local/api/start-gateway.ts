import { createServer, type IncomingMessage } from "node:http";
import { listen } from "../parts/listen.ts";
import type { ApiRequest } from "./build-event.ts";
import { type CallApi, refuse } from "./call-api.ts";

const mostBytes = 1_000_000;

// A body over the limit is read to its end without being kept: a client still sending would not see the answer.
const readBody = async (incoming: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes <= mostBytes ? Buffer.concat(chunks) : undefined;
};

const readRequest = (incoming: IncomingMessage, body: Buffer): ApiRequest => {
  const [path = "/", ...query] = (incoming.url ?? "/").split("?");
  const headers = Object.entries(incoming.headersDistinct).map(([name, values = []]) => [name, values.join(",")]);
  return { method: incoming.method ?? "GET", path, query: query.join("?"), headers: Object.fromEntries(headers), body };
};

/** The API over HTTP, in API Gateway's place. */
export const startGateway = (port: number, callApi: CallApi): Promise<{ url: string; stop: () => Promise<void> }> => {
  const server = createServer(async (incoming, outgoing) => {
    try {
      const body = await readBody(incoming);
      const { status, headers, ...answer } = body
        ? await callApi(readRequest(incoming, body))
        : refuse("request.tooLarge");
      outgoing.writeHead(status, headers).end(answer.body);
    } catch (error) {
      console.error(error);
      outgoing.writeHead(500, { "content-type": "application/json" }).end('{"message":"Internal Server Error"}');
    }
  });
  return listen(server, port);
};
