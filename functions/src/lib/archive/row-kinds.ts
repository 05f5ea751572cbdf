import type { Partition, StoredRow } from "../partition.ts";

/** Not a commune's data: messages on their way, the exports themselves, and the leaving that its association leads. */
const leftOut = ["OUTBOX#", "EXPORT#", "OFFBOARDING#"];
/** The claim a running export holds on being the only one. */
const leftOutKeys = ["UNIQUE#EXPORTING"];

const prefixOf = (sk: string): string => sk.slice(0, sk.indexOf("#") + 1);

/** Every row under a sort key's first part, one after the other: a page at a time is in memory. */
export async function* rowsUnder(commune: Partition, prefix: string): AsyncGenerator<StoredRow> {
  for await (const page of commune.rows(prefix)) {
    for (const row of page) {
      if (!row.sk.startsWith(prefix)) return;
      if (!leftOutKeys.includes(row.sk)) yield row;
    }
  }
}

const firstAfter = async (commune: Partition, key: string): Promise<StoredRow | undefined> => {
  for await (const [row] of commune.rows(key)) return row;
  return undefined;
};

/** The kinds of rows a commune has, in key order; a new entity is found without being named here. */
export async function* rowKinds(commune: Partition): AsyncGenerator<{ name: string; prefix: string }> {
  let row = await firstAfter(commune, "");
  while (row) {
    const prefix = prefixOf(row.sk);
    const name = typeof row.kind === "string" ? row.kind : prefix.slice(0, -1).toLowerCase();
    if (!leftOut.includes(prefix)) yield { name, prefix };
    row = await firstAfter(commune, `${prefix}\uffff`);
  }
}
