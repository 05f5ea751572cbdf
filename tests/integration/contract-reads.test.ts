import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Route } from "@vigie/shared/http/route.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { faultyWorld } from "../harness/faulty-world.ts";
import { alphaPlace, association, fillPortfolio, staffCommune } from "../harness/populated-world.ts";

let faulty: Awaited<ReturnType<typeof faultyWorld>>;
let as: string;
let contractId: string;

beforeAll(async () => {
  faulty = await faultyWorld();
  const { world } = faulty;
  await world.found(association);
  const alpha = await staffCommune(world, await world.signIn(association.email), alphaPlace);
  contractId = (await fillPortfolio(world, alpha, "Fournisseur")).contract.id;
  as = alpha.people.contractOfficer.as;
});

describe("what a read of the portfolio asks of the table (R-38)", () => {
  const reads = async (
    route: Route,
    options: { params?: Record<string, string>; query?: Record<string, string> } = {},
  ) => {
    faulty.dynamodb.takePassed();
    expect((await faulty.world.send(route, { as, ...options })).status).toBe(200);
    const actions = faulty.dynamodb.takePassed().map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith("Scan"))).toEqual([]);
    return actions.filter((action) => action === "Query").length;
  };

  it("the list: the register and its papers, two Queries, however it is narrowed, searched or sorted", async () => {
    expect(await reads(contractRoutes.list)).toBe(2);
    expect(await reads(contractRoutes.list, { query: { q: "logiciel", sort: "cost", state: "inForce" } })).toBe(2);
  });

  it("the costs: the register, one Query", async () => expect(await reads(contractRoutes.costs)).toBe(1));

  it("a contract's page: its vendor's register and papers, and the members who are told", async () =>
    expect(await reads(contractRoutes.show, { params: { contractId } })).toBe(3));
});
