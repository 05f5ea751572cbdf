import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The system refuses socket addresses over some 100 bytes.
const longest = 100;

/** Where a running Vigie listens for its own commands; one socket a data directory. */
export const socketPath = (dataDir: string): string => {
  const path = join(dataDir, "control.sock");
  if (Buffer.byteLength(path) <= longest) return path;
  return join(tmpdir(), `vigie-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}.sock`);
};
