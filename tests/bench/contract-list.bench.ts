import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { expect, it } from "vitest";
import { fillCommune } from "./fill-commune.ts";
import { measure, printMeasured } from "./measure.ts";
import { measuredWorld } from "./measured-world.ts";

const count = 1000;

it(`the list of a commune with ${count} contracts`, async () => {
  const { world, commune, takeConsumed } = await measuredWorld();
  const { as, personId } = commune.people.contractOfficer;
  await fillCommune(world, commune.id, personId, count);
  const list = (query: Record<string, string | number> = {}) => world.call(contractRoutes.list, { as, query });
  const first = await list();
  expect(first.total).toBe(count);
  const lines = [
    await measure("bare Query of the register", takeConsumed, () =>
      world.deps.commune(commune.id).rowsByVendor("vnd_"),
    ),
    await measure("bare Query of the papers", takeConsumed, () =>
      world.deps.commune(commune.id).rowsByVendor("PAPER#"),
    ),
    await measure("first page", takeConsumed, () => list()),
    await measure("second page", takeConsumed, () => list({ cursor: first.next ?? "" })),
    await measure("filtered by state", takeConsumed, () => list({ state: "late" })),
    await measure("searched", takeConsumed, () => list({ q: "comptabilite 9" })),
    await measure("sorted by cost, 100 a page", takeConsumed, () => list({ sort: "cost", limit: 100 })),
    await measure("costs by year", takeConsumed, () => world.call(contractRoutes.costs, { as })),
    await measure("one contract", takeConsumed, () =>
      world.call(contractRoutes.show, { as, params: { contractId: first.items[0]?.id ?? "" } }),
    ),
  ];
  printMeasured(`A commune with ${count} contracts`, lines);
});
