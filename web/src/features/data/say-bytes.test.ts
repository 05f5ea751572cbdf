import { expect, it } from "vitest";
import { sayBytes } from "./say-bytes.ts";

it.each([
  [1, "0,1 Ko"],
  [1500, "1,5 Ko"],
  [12_345, "12 Ko"],
  [999_000, "999 Ko"],
  [4_200_000, "4,2 Mo"],
  [25_000_000, "25 Mo"],
  [3_000_000_000, "3 Go"],
])("says %i bytes as %s", (bytes, said) => {
  expect(sayBytes(bytes)).toBe(said.replace(" ", "\u00a0"));
});
