import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerPreflight, corsHeaders } from "./cors.ts";
import type { ResolveCredential } from "./credentials.ts";
import type { MultipartUploads } from "./multipart-upload.ts";
import { openObjectStore } from "./object-store.ts";
import type { ObjectVersion } from "./object-version.ts";
import { route } from "./route.ts";
import { S3Error } from "./s3-error.ts";
import { readS3Request } from "./s3-request.ts";
import { answerXml, type S3Response } from "./s3-response.ts";

type S3Options = {
  /** 0 takes a free port. */
  port: number;
  dataDir: string;
  credentials: ResolveCredential;
  /** Origins whose pages may upload and read, for every bucket. */
  allowedOrigins: readonly string[];
  /** The clock that signatures, policies and presigned URLs expire by. */
  now?: () => Date;
};

export type ObjectCreated = { bucket: string; key: string; versionId: string; sizeBytes: number; createdAt: string };
type Listener = (event: ObjectCreated) => void | Promise<void>;

export type S3Server = {
  url: string;
  stop: () => Promise<void>;
  /** Calls back once an object is stored; gives a function that ends it. */
  onObjectCreated: (listener: Listener) => () => void;
};

const answerError = (error: unknown, requestId: string): S3Response => {
  if (!(error instanceof S3Error)) console.error(error);
  const { status, code, message } =
    error instanceof S3Error ? error : new S3Error("InternalError", "We encountered an internal error.");
  return answerXml(status, [
    "Error",
    [
      ["Code", code],
      ["Message", message],
      ["RequestId", requestId],
    ],
  ]);
};

const send = (outgoing: ServerResponse, { status, headers, body = "" }: S3Response): void => {
  const isEmpty = status === 204;
  outgoing.writeHead(status, { ...(!isEmpty && { "content-length": Buffer.byteLength(body) }), ...headers });
  outgoing.end(body);
};

/**
 * A small strict S3 on disk for development and tests: it refuses what S3 refuses (signature, policy, expiry,
 * checksums, scope) and answers NotImplemented to all it does not know.
 */
export const startS3 = async ({
  port,
  dataDir,
  credentials,
  allowedOrigins,
  now = () => new Date(),
}: S3Options): Promise<S3Server> => {
  mkdirSync(dataDir, { recursive: true });
  const store = openObjectStore(dataDir, now);
  const uploads: MultipartUploads = new Map();
  const listeners = new Set<Listener>();

  const announceCreated = ({ bucket, key, versionId, sizeBytes, createdAt }: ObjectVersion): void => {
    for (const listener of listeners) {
      // Later and apart, as EventBridge does: a listener neither delays an upload nor makes it fail.
      setImmediate(async () => {
        try {
          await listener({ bucket, key, versionId, sizeBytes, createdAt });
        } catch (error) {
          console.error("A listener of created objects failed", error);
        }
      });
    }
  };

  const answer = async (incoming: IncomingMessage, requestId: string): Promise<S3Response> => {
    try {
      const request = await readS3Request(incoming);
      if (request.method === "OPTIONS") return answerPreflight(request.headers, allowedOrigins);
      return await route({ store, uploads, credentials, now, announceCreated }, request);
    } catch (error) {
      return answerError(error, requestId);
    }
  };

  const server = createServer(async (incoming, outgoing) => {
    const requestId = randomUUID();
    const response = await answer(incoming, requestId);
    const cors = corsHeaders(incoming.headers.origin, allowedOrigins);
    send(outgoing, { ...response, headers: { "x-amz-request-id": requestId, ...cors, ...response.headers } });
  });
  // Not `localhost`: documents come from a host that shares no cookie with the application.
  const host = "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address();
  const boundPort = typeof address === "object" && address ? address.port : port;

  return {
    url: `http://${host}:${boundPort}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    onObjectCreated: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
