import { S3Error } from "./s3-error.ts";

type Decoded = { bytes: Buffer; trailers: ReadonlyMap<string, string> };

const readChunks = (body: Buffer): { chunks: Buffer[]; rest: string } => {
  const chunks: Buffer[] = [];
  let offset = 0;
  for (;;) {
    const lineEnd = body.indexOf("\r\n", offset);
    const size = /^[0-9a-f]{1,8}$/i.exec(body.toString("latin1", offset, Math.max(lineEnd, offset)))?.[0];
    if (size === undefined) throw new S3Error("IncompleteBody", "A chunk of the body has no valid size.");
    const start = lineEnd + 2;
    const end = start + Number.parseInt(size, 16);
    if (start === end) return { chunks, rest: body.toString("latin1", start) };
    if (body.toString("latin1", end, end + 2) !== "\r\n") throw new S3Error("IncompleteBody", "A chunk is cut short.");
    chunks.push(body.subarray(start, end));
    offset = end + 2;
  }
};

/**
 * Decodes an `aws-chunked` body and the checksum that trails it, as the SDK sends streams by default.
 * @throws S3Error MissingContentLength, IncompleteBody, MalformedTrailerError
 */
export const decodeAwsChunked = (body: Buffer, headers: ReadonlyMap<string, string>): Decoded => {
  const decodedLength = headers.get("x-amz-decoded-content-length");
  if (!decodedLength) throw new S3Error("MissingContentLength", "x-amz-decoded-content-length is missing.");
  const { chunks, rest } = readChunks(body);
  const bytes = Buffer.concat(chunks);
  if (String(bytes.length) !== decodedLength)
    throw new S3Error("IncompleteBody", "The body has not the length announced.");
  const lines = rest.split("\r\n").filter((line) => line !== "");
  const trailers = new Map(
    lines.map((line): [string, string] => {
      const [name = "", ...value] = line.split(":");
      return [name.trim().toLowerCase(), value.join(":").trim()];
    }),
  );
  const announced = (headers.get("x-amz-trailer") ?? "").split(",").filter((name) => name !== "");
  // Trailers are not signed: nothing but a checksum may come by them.
  const isExpected = announced.every((name) => name.startsWith("x-amz-checksum-") && trailers.has(name));
  if (!isExpected || lines.length !== announced.length || !rest.endsWith("\r\n")) {
    throw new S3Error("MalformedTrailerError", "The trailers are not those announced by x-amz-trailer.");
  }
  return { bytes, trailers };
};
