import { openCursor, sealCursor } from "@vigie/functions/lib/cursor.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { contractDraft } from "../harness/drafts.ts";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";

let populated: Populated;
let as: string;
const added = 59;
// The contracts of the portfolio, and those added here.
let count: number;

beforeAll(async () => {
  populated = await populatedWorld();
  const { world, alpha, portfolios } = populated;
  as = alpha.people.contractOfficer.as;
  // The largest contracts there can be, so that few of them fill a page of the engine.
  const services = Array.from({ length: 50 }, () => portfolios.alpha.service.id);
  count = (await walk(100)).ids.length + added;
  for (let index = 1; index <= added; index += 1) {
    const body = contractDraft(portfolios.alpha.vendor.id, {
      reference: `P-${index}`,
      title: "é".repeat(120),
      serviceIds: services,
    });
    await world.call(contractRoutes.register, { as, body });
  }
});

const page = (query: Record<string, string | number>, token = as) =>
  populated.world.send(contractRoutes.list, { as: token, query });
const firstCursor = async (limit = 5): Promise<string> => Object((await page({ limit })).body).next;

/** The ids of a list, walked page by page. */
const walk = async (limit: number): Promise<{ ids: string[]; sizes: number[] }> => {
  const ids: string[] = [];
  const sizes: number[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await populated.world.call(contractRoutes.list, {
      as,
      query: { limit, ...(cursor && { cursor }) },
    });
    ids.push(...items.map(({ id }) => id));
    sizes.push(items.length);
    cursor = next;
  } while (cursor);
  return { ids, sizes };
};

describe("pages put together are the list (R-36)", () => {
  it("for every size of page: nothing twice, nothing lost, in the same order", async () => {
    const all = await walk(100);
    expect(all.ids).toHaveLength(count);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (limit) => {
        const { ids, sizes } = await walk(limit);
        expect(ids).toEqual(all.ids);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 12, examples: [[1], [2], [count - 1], [count], [count + 1]] },
    );
  }, 60_000);
});

describe("a cursor is good for the list it came from, for an hour (R-35)", () => {
  const refused = async (cursor: string, token = as) => {
    const { status, body } = await page({ cursor, limit: 5 }, token);
    expect([cursor, status]).toEqual([cursor, 400]);
    expect(Object(body).code).toBe("cursor.invalid");
  };

  it("shows no key of the table", async () => {
    const bytes = Buffer.from(await firstCursor(), "base64url").toString("latin1");
    for (const word of ["ctr_", "CONTRACT", "COMMUNE", populated.alpha.id, "after"]) expect(bytes).not.toContain(word);
  });

  it("is refused with any bit changed, shortened, lengthened or spliced with another", async () => {
    const [one, other] = [await firstCursor(3), await firstCursor(7)];
    const bytes = Buffer.from(one, "base64url");
    const flips = fc.record({ byte: fc.nat({ max: bytes.length - 1 }), bit: fc.nat({ max: 7 }) });
    await fc.assert(
      fc.asyncProperty(flips, async ({ byte, bit }) => {
        const changed = Buffer.from(bytes);
        changed[byte] = (changed[byte] ?? 0) ^ (1 << bit);
        await refused(changed.toString("base64url"));
      }),
      { numRuns: 60 },
    );
    for (const length of [1, 10, 28, one.length - 1]) await refused(one.slice(0, length));
    for (const cursor of [`${one}A`, `${one}=`, `${one} `, one + other, one.slice(0, 20) + other.slice(20)])
      await refused(cursor);
  });

  it("is refused in another commune and on another list", async () => {
    await refused(await firstCursor(), populated.beta.people.contractOfficer.as);
    const onOther = await populated.world.send(associationRoutes.listCommunes, {
      as: populated.asAssociation,
      query: { cursor: await firstCursor() },
    });
    expect(onOther.status).toBe(400);
  });

  it("is refused after an hour", async () => {
    const key = populated.world.keys.sealing;
    const scope = { tenantId: populated.alpha.id, list: "contract", filter: {} };
    const cursor = sealCursor(key, scope, "CONTRACT#x", "2027-03-01T08:00:00.000Z");
    expect(openCursor(key, scope, cursor, "2027-03-01T09:00:00.000Z")).toBe("CONTRACT#x");
    expect(() => openCursor(key, scope, cursor, "2027-03-01T09:00:00.001Z")).toThrow("cursor.invalid");
    expect(() => openCursor(key, { ...scope, filter: { vendorId: "x" } }, cursor, "2027-03-01T08:00:00.000Z")).toThrow(
      "cursor.invalid",
    );
    const over = await firstCursor();
    populated.world.clock.set("2027-03-02");
    await refused(over);
  });
});
