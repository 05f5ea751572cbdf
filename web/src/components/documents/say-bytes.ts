/** A size in the unit people know, with the key of its words: `kilobytes` or `megabytes`. */
export const sayBytes = (bytes: number): { unit: "kilobytes" | "megabytes"; value: string } =>
  bytes >= 100_000
    ? { unit: "megabytes", value: (bytes / 1_000_000).toFixed(1).replace(".", ",") }
    : { unit: "kilobytes", value: String(Math.max(1, Math.round(bytes / 1000))) };
