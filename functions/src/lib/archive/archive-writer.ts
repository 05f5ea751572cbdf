import { createHash } from "node:crypto";
import type { Manifest } from "@vigie/shared/export/manifest.ts";
import { Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";

type Entry = Manifest["files"][number];

const encoder = new TextEncoder();

/** A stream that asks for its next chunk when the last one is taken; written out, since Node's own conversion has another type than the ZIP writer takes. */
const streamOf = (chunks: AsyncIterator<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });

/** Writes files into a ZIP one after the other as their bytes come, and keeps of each its size and SHA-256. */
export const archiveWriter = (stream: WritableStream<Uint8Array>, at: string) => {
  const zip = new ZipWriter(stream, { useWebWorkers: false, lastModDate: new Date(at) });
  const files: Entry[] = [];

  return {
    files,

    /** A text file, line by line. */
    addLines: async (path: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> => {
      const sum = createHash("sha256");
      let bytes = 0;
      const encoded = async function* () {
        for await (const line of lines) {
          const chunk = encoder.encode(line);
          sum.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      };
      await zip.add(path, streamOf(encoded()));
      files.push({ path, bytes, sha256: sum.digest("hex") });
    },

    /** A document as it is: most kinds are compressed already. */
    addDocument: async (path: string, documentId: string, bytes: Uint8Array): Promise<void> => {
      await zip.add(path, new Uint8ArrayReader(bytes), { level: 0 });
      files.push({ path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex"), documentId });
    },

    close: () => zip.close(),
  };
};
