import { beforeAll, expect, it } from "vitest";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";
import { readTable } from "../harness/read-table.ts";
import { ask } from "./ask.ts";
import { entitled } from "./entitled.ts";
import { type OperationName, operations } from "./operations.ts";
import { samples } from "./samples.ts";

/** Its leaving would close the register to all other tests, so here there is none to approve. */
const refusedBefore: Partial<Record<OperationName, number>> = { "commune.approveOffboarding": 409 };

let populated: Populated;
beforeAll(async () => {
  populated = await populatedWorld();
});

const versioned = operations.filter(({ route }) => route.versioned);

it.each(versioned)(
  "changes nothing in $name for whoever names no version, or one that nobody read (R-32)",
  async ({ name, route }) => {
    const { world } = populated;
    const as = await entitled(populated, route);
    const before = await readTable(world);
    const { version, ...sample } = samples(populated)[name];
    expect(version).toBeGreaterThan(0);
    const without = await ask(world, route, sample, as);
    const unread = await ask(world, route, { ...sample, version: 999 }, as);
    expect([without.status, unread.status]).toEqual([428, refusedBefore[name] ?? 412]);
    expect(await readTable(world)).toEqual(before);
  },
);

it("covers every operation that changes something under its own address", () => {
  expect(versioned.length).toBeGreaterThan(20);
});
