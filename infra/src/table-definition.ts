/**
 * The table's keys and indexes, declared once for the stack and for the local engine. Strings all of them.
 * `byVendor` keeps a vendor's things together within its commune (local: same partition, so the same wall).
 * `trail` lists the audit rows of a vendor and all that hangs on it, by the instant; it holds only what a history shows.
 * `due` is what the sweep reads: keys only. `byPerson` lists the places a person may work in.
 */
export const tableDefinition = {
  partitionKey: "pk",
  sortKey: "sk",
  ttl: "expiresAtSeconds",
  localIndexes: [
    { name: "byVendor", sortKey: "vendorKey", projection: "ALL" },
    { name: "trail", sortKey: "trailKey", projection: "INCLUDE", include: ["at", "action", "by", "subjects"] },
  ],
  globalIndexes: [
    { name: "due", partitionKey: "dueShard", sortKey: "dueKey", projection: "KEYS_ONLY" },
    { name: "byPerson", partitionKey: "personKey", sortKey: "pk", projection: "INCLUDE", include: ["item"] },
  ],
} as const;
