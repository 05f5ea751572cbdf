import { createHash } from "node:crypto";
import type { Document } from "@vigie/shared/document/document.ts";
import { csvLine } from "@vigie/shared/export/csv.ts";
import { exportFormat } from "@vigie/shared/export/export.ts";
import { cellAsText } from "@vigie/shared/export/lists/cell.ts";
import type { Manifest } from "@vigie/shared/export/manifest.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { contracts, documents, vendors } from "../../tables/register.table.ts";
import type { Partition } from "../partition.ts";
import { archiveWriter } from "./archive-writer.ts";
import { canonicalLine } from "./canonical-line.ts";
import { documentPaths } from "./document-paths.ts";
import { readLists } from "./read-lists.ts";
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

/**
 * Writes everything of a commune as one ZIP: rows as JSON lines, the lists as the screens give them, documents under readable names, a manifest and how to
 * read it all. At any moment a page of rows, the register
 * itself, or one document, is in memory.
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
    const lines = async function* () {
      for await (const row of rowsUnder(commune, prefix)) {
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
    await onStep(0, documentCount);
  }

  for (const [name, { headings, lines }] of Object.entries(await readLists(commune, dayInZurich(at)))) {
    const cells = [headings, ...lines.map((line) => line.map(cellAsText))];
    await archive.addLines(`listes/${name}.csv`, [byteOrderMark, ...cells.map((line) => csvLine([...line]))]);
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
