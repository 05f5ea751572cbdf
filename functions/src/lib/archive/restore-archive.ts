import { createHash } from "node:crypto";
import type { Document } from "@vigie/shared/document/document.ts";
import { Manifest } from "@vigie/shared/export/manifest.ts";
import { type Reader, ZipReader } from "@zip.js/zip.js";
import * as z from "zod";
import { documents } from "../../tables/register.table.ts";
import type { Partition, StoredRow } from "../partition.ts";

export type RestoreTarget = {
  /** The partition of the commune that the archive names. */
  commune: Partition;
  putDocument: (document: Pick<Document, "id" | "contentType">, bytes: Uint8Array) => Promise<void>;
};

const Line = z.looseObject({ sk: z.string(), item: z.unknown().optional() });
const rowsAtOnce = 100;

/** Why an archive was not taken. Nothing is written before it was found whole. */
export class RestoreError extends Error {}

/** The lines of a file as they come. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

const openArchive = async (reader: Reader<unknown>) => {
  const zip = new ZipReader(reader, { useWebWorkers: false });
  const entries = new Map((await zip.getEntries()).map((entry) => [entry.filename, entry]));

  /** A file's bytes as they are unpacked. */
  async function* open(path: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(path);
    if (!entry || entry.directory) throw new RestoreError(`${path} is not in the archive`);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const unpacking = entry.getData(writable);
    // Awaited below; until then a broken file must not end the process.
    unpacking.catch(() => {});
    try {
      for await (const chunk of readable) yield chunk;
      await unpacking;
    } catch {
      throw new RestoreError(`${path} is broken`);
    }
  }
  const read = async (path: string): Promise<Buffer> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of open(path)) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  return { open, read, close: () => zip.close() };
};
type Archive = Awaited<ReturnType<typeof openArchive>>;

const check = async (archive: Archive, { files }: Manifest): Promise<void> => {
  for (const { path, sha256 } of files) {
    const sum = createHash("sha256");
    for await (const chunk of archive.open(path)) sum.update(chunk);
    if (sum.digest("hex") !== sha256) throw new RestoreError(`${path} is not what the manifest says`);
  }
};

const isEmpty = async (commune: Partition): Promise<boolean> => {
  for await (const page of commune.rows()) return page.length === 0;
  return true;
};

const putRows = async (archive: Archive, path: string, commune: Partition): Promise<void> => {
  let batch: StoredRow[] = [];
  for await (const line of linesOf(archive.open(path))) {
    batch.push(Line.parse(JSON.parse(line)));
    if (batch.length < rowsAtOnce) continue;
    await commune.putBack(batch);
    batch = [];
  }
  await commune.putBack(batch);
};

/** What an archive says of itself: whose it is, and of when. */
export const readManifest = async (reader: Reader<unknown>): Promise<Manifest> => {
  const archive = await openArchive(reader);
  return Manifest.parse(JSON.parse((await archive.read("manifest.json")).toString("utf8")));
};

/**
 * Puts a commune back from its archive into its empty partition: rows under the keys they had, in this commune and no other,
 * and its documents, clean as they were. Throws a RestoreError when a file is not what the manifest says, or the commune is not empty.
 */
export const restoreArchive = async (reader: Reader<unknown>, target: RestoreTarget): Promise<Manifest> => {
  const manifest = await readManifest(reader);
  const archive = await openArchive(reader);
  await check(archive, manifest);
  if (!(await isEmpty(target.commune))) throw new RestoreError("this commune is not empty");
  for (const { path } of manifest.files) if (path.startsWith("data/")) await putRows(archive, path, target.commune);
  for (const { path, documentId } of manifest.files) {
    if (!documentId) continue;
    await target.putDocument(await target.commune.fetch(documents, { id: documentId }), await archive.read(path));
  }
  await archive.close();
  return manifest;
};
