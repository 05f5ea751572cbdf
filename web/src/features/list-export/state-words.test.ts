import { stateWords } from "@vigie/shared/export/lists/contract-table.ts";
import { expect, it } from "vitest";
import { states } from "#messages/fr/states.ts";

it("a file names the state of a contract by the word of the screens", () => {
  expect(states).toMatchObject(stateWords);
});
