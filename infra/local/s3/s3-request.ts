import type { IncomingMessage } from "node:http";
import { S3Error } from "./s3-error.ts";

export type S3Request = {
  method: string;
  /** Decoded, as it was signed. */
  path: string;
  /** Empty for a request on the service itself. */
  bucket: string;
  /** Empty for a request on the bucket itself. */
  key: string;
  query: ReadonlyMap<string, string>;
  /** Names in lower case, repeated headers joined by a comma. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
};

const maxBodyBytes = 30 * 1024 * 1024;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error("InvalidURI", "Couldn't parse the specified URI.");
  }
};

const parseQuery = (text: string): Map<string, string> => {
  const pairs = text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): [string, string] => {
      const [name = "", ...value] = pair.split("=");
      return [decode(name), decode(value.join("="))];
    });
  const query = new Map(pairs);
  if (query.size !== pairs.length) throw new S3Error("InvalidArgument", "A query parameter is repeated.");
  return query;
};

// A body over the limit is read to its end without being kept: a client that is still sending would not see the answer.
const readBody = async (incoming: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming) {
      size += chunk.length;
      if (size <= maxBodyBytes) chunks.push(chunk);
    }
  } catch {
    throw new S3Error("IncompleteBody", "The client left before the end of the body.");
  }
  if (size > maxBodyBytes) throw new S3Error("EntityTooLarge", "The request exceeds what this server keeps in memory.");
  return Buffer.concat(chunks);
};

/**
 * Reads a path-style request whole (30 MiB at most). The path is taken literally: `..` and `//` are parts of a key.
 * @throws S3Error InvalidURI, InvalidArgument, KeyTooLongError, EntityTooLarge, IncompleteBody
 */
export const readS3Request = async (incoming: IncomingMessage): Promise<S3Request> => {
  const body = await readBody(incoming);
  const [rawPath = "", ...query] = (incoming.url ?? "").split("?");
  const path = decode(rawPath);
  const [, bucket = "", ...key] = path.split("/");
  const request = {
    method: incoming.method ?? "",
    path,
    bucket,
    key: key.join("/"),
    query: parseQuery(query.join("?")),
    headers: new Map(
      Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(",")]),
    ),
    body,
  };
  if (Buffer.byteLength(request.key) > 1024) throw new S3Error("KeyTooLongError", "Your key is too long");
  return request;
};
