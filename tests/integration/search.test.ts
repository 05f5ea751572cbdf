import { searchRoutes } from "@vigie/shared/search/search.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";

let populated: Populated;
beforeAll(async () => {
  populated = await populatedWorld();
}, 120_000);

const search = (q: string, archived?: "true" | "false") =>
  populated.world.call(searchRoutes.search, {
    as: populated.alpha.people.reader.as,
    query: { q, ...(archived && { archived }) },
  });

describe("the search over a commune’s portfolio", () => {
  it("finds what the register and its papers hold, each with its page", async () => {
    const { vendor, contract, stored } = populated.portfolios.alpha;
    expect((await search("CHE-116.281.710")).results[0]).toMatchObject({
      kind: "vendor",
      id: vendor.id,
      page: `/prestataires/${vendor.id}`,
      why: { field: "uid" },
    });
    expect((await search("c-1")).results[0]).toMatchObject({ id: contract.id, page: `/contrats/${contract.id}` });
    const { results, counts } = await search("fournisseur aigle");
    expect(results.map(({ id }) => id)).toEqual(expect.arrayContaining([vendor.id, contract.id, stored.id]));
    expect(Object.keys(counts)).toEqual(expect.arrayContaining(["vendor", "service", "contract", "document"]));
  });

  it("finds nothing of another commune", async () => {
    expect(await search("Fournisseur de Bex")).toEqual({ results: [], counts: {}, total: 0 });
  });

  it("shows what is archived only when asked", async () => {
    const { world, alpha, portfolios } = populated;
    const { id, version } = portfolios.alpha.idle;
    await world.call(vendorRoutes.archive, {
      as: alpha.people.contractOfficer.as,
      params: { vendorId: id },
      version,
      body: { archived: true },
    });
    expect((await search("ancien")).results.map((result) => result.id)).not.toContain(id);
    expect((await search("ancien", "true")).results).toContainEqual(expect.objectContaining({ id, isArchived: true }));
  });

  it.each(["a", " a ", "", "x".repeat(121)])(
    "refuses %j: too short, or longer than anything it could mean",
    async (q) => {
      const { world, alpha } = populated;
      expect(
        (await world.sendRaw(searchRoutes.search, undefined, { as: alpha.people.reader.as, query: { q } })).status,
      ).toBe(422);
    },
  );
});
