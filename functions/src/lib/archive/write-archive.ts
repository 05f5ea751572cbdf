import { createHash } from "node:crypto";
import type { Document } from "@vigie/shared/document/document.ts";
import { csvLine, flatten } from "@vigie/shared/export/csv.ts";
import { exportFormat } from "@vigie/shared/export/export.ts";
import type { Manifest } from "@vigie/shared/export/manifest.ts";
import { contracts, documents, vendors } from "../../tables/register.table.ts";
import type { Partition, StoredRow } from "../partition.ts";
import { archiveWriter } from "./archive-writer.ts";
import { canonicalLine } from "./canonical-line.ts";
import { documentPaths } from "./document-paths.ts";
import { readMe } from "./read-me.ts";
import { rowKinds, rowsUnder } from "./row-kinds.ts";

export type ArchiveSource = {
  communeId: string;
  communeName: string;
  commune: Partition;
  /** The bytes of a document that was found clean. */
  readDocument: (document: Document) => Promise<Uint8Array>;
  at: string;
  /** Told after each file of data and each document. */
  onStep?: (done: number, total: number) => Promise<void>;
};

const byteOrderMark = "\ufeff";

const cellsOf = (row: StoredRow): Map<string, unknown> => {
  const { pk: _, sk, item, ...rest } = row;
  return new Map(flatten(typeof item === "object" && item !== null ? item : { key: sk, ...rest }));
};

/**
 * Writes everything of a commune as one ZIP: rows as JSON lines and as CSV, documents under readable names, a manifest and how to
 * read it all. At any moment a page of rows, or one document, is in memory.
 */
export const writeArchive = async (source: ArchiveSource, stream: WritableStream<Uint8Array>): Promise<Manifest> => {
  const { communeId, communeName, commune, readDocument, at, onStep = async () => {} } = source;
  const archive = archiveWriter(stream, at);
  const state = createHash("sha256");
  const names = new Map<string, string>();
  const withheld: Manifest["withheld"] = [];
  let documentCount = 0;
  let done = 0;

  await archive.addLines("README.txt", [byteOrderMark, readMe(communeName, at).replaceAll("\n", "\r\n")]);

  for await (const { name, prefix } of rowKinds(commune)) {
    const columns = new Set<string>();
    const lines = async function* () {
      for await (const row of rowsUnder(commune, prefix)) {
        for (const column of cellsOf(row).keys()) columns.add(column);
        if (prefix === documents.prefix) documentCount += 1;
        if (prefix === vendors.prefix) {
          const { id, name: vendorName } = vendors.schema.parse(row.item);
          names.set(id, vendorName);
        }
        if (prefix === contracts.prefix) {
          const { id, reference, title } = contracts.schema.parse(row.item);
          names.set(id, `${reference} ${title}`);
        }
        const line = canonicalLine(row);
        state.update(line);
        yield line;
      }
    };
    state.update(`${name}\n`);
    await archive.addLines(`data/${name}.jsonl`, lines());
    const cells = async function* () {
      yield byteOrderMark;
      yield csvLine([...columns]);
      for await (const row of rowsUnder(commune, prefix)) {
        const byColumn = cellsOf(row);
        yield csvLine([...columns].map((column) => byColumn.get(column)));
      }
    };
    await archive.addLines(`listes/${name}.csv`, cells());
    await onStep(0, documentCount);
  }

  const pathOf = documentPaths(names);
  for await (const row of rowsUnder(commune, documents.prefix)) {
    const document = documents.schema.parse(row.item);
    if (document.status === "clean")
      await archive.addDocument(pathOf(document), document.id, await readDocument(document));
    else withheld.push({ documentId: document.id, status: document.status });
    done += 1;
    await onStep(done, documentCount);
  }

  const manifest: Manifest = {
    product: "Vigie",
    format: exportFormat,
    commune: { id: communeId, name: communeName },
    createdAt: at,
    stateHash: state.digest("hex"),
    files: [...archive.files],
    withheld,
  };
  await archive.addLines("manifest.json", [JSON.stringify(manifest, null, 2)]);
  await archive.close();
  return manifest;
};
