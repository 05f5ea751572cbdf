import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { contractDraft } from "../harness/drafts.ts";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

let populated: Populated;
let as: string;
let vendorId: string;
const newReference = () => `R-${crypto.randomUUID()}`;
const said = ({ status, body }: { status: number; body: unknown }) => [status, Object(body).code];
const faultsOf = ({ body }: { body: unknown }): string[] =>
  Object(body).errors.map(({ pointer, reason }: { pointer: string; reason: string }) => `${pointer} ${reason}`);

beforeAll(async () => {
  populated = await populatedWorld();
  as = populated.alpha.people.contractOfficer.as;
  vendorId = (await addVendor(populated.world, populated.alpha, "Contrats SA")).id;
});

const register = (changes: Parameters<typeof contractDraft>[1] = {}) =>
  addContract(populated.world, populated.alpha, vendorId, { reference: newReference(), ...changes });
const show = (contractId: string) => populated.world.call(contractRoutes.show, { as, params: { contractId } });
const amend = (contractId: string, version: number, body: object) =>
  populated.world.sendRaw(contractRoutes.amend, body, { as, params: { contractId }, version });
const storedDeadlines = async (contractId: string) =>
  (await readRows(populated.world, `COMMUNE#${populated.alpha.id}`, "DEADLINE#"))
    .filter(({ sk }) => sk.endsWith(contractId))
    .map(({ item }) => `${Object(item).kind} ${Object(item).dueOn}`);
const amendment = { title: "Avenant 1", signedOn: "2027-02-15", effectiveOn: "2027-04-01" };
const decision = { on: "2027-02-08", reference: "2027-31" };

describe("an amendment", () => {
  it("is one transaction: the amendment, its cost, the deadline that follows and one audit row", async () => {
    const { world, alpha } = populated;
    const contract = await register({ costs: [{ fromOn: "2026-01-01", annualCostCents: 100, reason: "signed" }] });
    const audits = async () => (await readRows(world, `COMMUNE#${alpha.id}`, "AUDIT#")).length;
    const before = await audits();
    const term = { ...contractDraft(vendorId).term, startOn: "2028-01-01", initialMonths: 36 };
    const answer = await amend(contract.id, 1, { ...amendment, term, decision, annualCostCents: 150 });
    expect([answer.status, answer.headers.etag]).toEqual([201, '"2"']);
    expect(await audits()).toBe(before + 1);
    expect(await storedDeadlines(contract.id)).toEqual(["decision 2030-08-24"]);
    const page = await show(contract.id);
    expect(page.contract.dates?.termEndOn).toBe("2030-12-31");
    expect(page.contract.state).toBe("inForce");
    expect(page.contract.costs.map(({ annualCostCents }) => annualCostCents)).toEqual([100, 150]);
    expect(page.versions.map(({ number, annualCostCents }) => [number, annualCostCents])).toEqual([
      [0, 100],
      [1, 150],
    ]);
  });

  it("changes the services of the contract from its day on, and the register shows it", async () => {
    const { world } = populated;
    const add = (name: string) =>
      world.call(serviceRoutes.register, { as, body: { vendorId, name, kind: "backup", criticality: "low" } });
    const [old, next] = [await add("Ancien"), await add("Nouveau")];
    const contract = await register({ serviceIds: [old.id] });
    const answer = await amend(contract.id, 1, { ...amendment, effectiveOn: "2027-03-01", serviceIds: [next.id] });
    expect(answer.status).toBe(201);
    expect((await show(contract.id)).services.map(({ name }) => name)).toEqual(["Nouveau"]);
  });

  it("with a new term needs the executive's decision; it is refused for a draft, in the future, and on an old version", async () => {
    const contract = await register();
    const { term } = contractDraft(vendorId);
    expect(said(await amend(contract.id, 1, { ...amendment, term }))).toEqual([409, "case.noMandate"]);
    expect(said(await amend(contract.id, 9, { ...amendment, note: "Rien" }))).toEqual([412, "version.stale"]);
    expect(faultsOf(await amend(contract.id, 1, { ...amendment, note: "Rien", signedOn: "2027-03-02" }))).toEqual([
      "/signedOn contract.amendment.future",
    ]);
    const { draft } = populated.portfolios.alpha;
    expect(said(await amend(draft.id, 1, { ...amendment, note: "Rien" }))).toEqual([409, "contract.notSigned"]);
    expect(await show(contract.id)).toMatchObject({ contract: { version: 1, amendments: [] } });
  });

  it("survives a later correction of the contract", async () => {
    const { world } = populated;
    const contract = await register();
    await amend(contract.id, 1, { ...amendment, note: "Précision" });
    const changed = await world.call(contractRoutes.change, {
      as,
      params: { contractId: contract.id },
      version: 2,
      body: contractDraft(vendorId, { reference: contract.reference, title: "Corrigé" }),
    });
    expect([changed.title, changed.amendments.map(({ note }) => note)]).toEqual(["Corrigé", ["Précision"]]);
  });
});

describe("a contract without known term", () => {
  it("stands in the register, is found as incomplete, is counted on the home page and reminds only of what is missing", async () => {
    const { world } = populated;
    const { term: _, ...body } = contractDraft(vendorId, { reference: newReference() });
    const before = (await world.call(communeRoutes.showHome, { as })).unwatched.count;
    const contract = await world.call(contractRoutes.register, {
      as,
      body: { ...body, openTerm: { startOn: "2026-01-01" } },
    });
    expect((await world.call(communeRoutes.showHome, { as })).unwatched.count).toBe(before + 1);
    expect(await storedDeadlines(contract.id)).toEqual(["missingNotice 2027-03-31"]);
    const page = await show(contract.id);
    expect([page.contract.state, page.contract.dates, page.due?.kind]).toEqual(["inForce", undefined, "missingNotice"]);
    expect(page.nextReminder?.on).toBe("2027-03-01");
    expect(page.completeness.missing[0]).toEqual({ key: "term", why: "term", field: "term" });
    const { items } = await world.call(contractRoutes.list, { as, query: { incomplete: "true" } });
    expect(items.map(({ id }) => id)).toEqual([contract.id]);
    // Once its term is known it is watched like any other.
    await world.call(contractRoutes.change, {
      as,
      params: { contractId: contract.id },
      version: 1,
      body: { ...contractDraft(vendorId), reference: contract.reference },
    });
    expect(await storedDeadlines(contract.id)).toEqual(["decision 2027-08-24"]);
    expect((await world.call(communeRoutes.showHome, { as })).unwatched.count).toBe(before);
  });
});

describe("a contract points only at what fits", () => {
  const refused = async (changes: object) =>
    faultsOf(
      await populated.world.sendRaw(
        contractRoutes.register,
        contractDraft(vendorId, { reference: newReference(), ...changes }),
        { as },
      ),
    );

  it("a framework of the same vendor, which stays one while contracts hang on it", async () => {
    const { world, portfolios } = populated;
    const framework = await register({ isFramework: true });
    const child = await register({ frameworkId: framework.id });
    expect((await show(child.id)).framework?.id).toBe(framework.id);
    expect((await show(framework.id)).children.map(({ id }) => id)).toEqual([child.id]);
    expect(await refused({ frameworkId: child.id })).toEqual(["/frameworkId contract.framework.notOne"]);
    expect(await refused({ frameworkId: portfolios.alpha.contract.id })).toEqual([
      "/frameworkId contract.framework.otherVendor",
    ]);
    expect(await refused({ frameworkId: portfolios.beta.contract.id })).toEqual(["/frameworkId unknown"]);
    const undo = await world.send(contractRoutes.change, {
      as,
      params: { contractId: framework.id },
      version: 1,
      body: contractDraft(vendorId, { reference: framework.reference }),
    });
    expect(faultsOf(undo)).toEqual(["/isFramework contract.framework.hasContracts"]);
  });

  it("documents of its vendor, and of this commune", async () => {
    const { portfolios } = populated;
    const clauses = [portfolios.beta.stored.id, portfolios.alpha.stored.id].map((documentId, index) => ({
      clauseId: index === 0 ? "scope" : "audit",
      status: "present",
      documentId,
    }));
    expect(await refused({ clauses })).toEqual(["/clauses/0/documentId unknown", "/clauses/1/documentId unknown"]);
  });

  it("and stays with its vendor while documents hang on it there", async () => {
    const { world, portfolios } = populated;
    const { contract } = portfolios.alpha;
    const moved = await world.send(contractRoutes.change, {
      as,
      params: { contractId: contract.id },
      version: contract.version,
      body: contractDraft(vendorId, { reference: contract.reference }),
    });
    expect(faultsOf(moved)).toEqual(["/vendorId contract.vendor.held"]);
  });
});

describe("the archive", () => {
  const archive = (contractId: string, version: number, archived = true) =>
    populated.world.send(contractRoutes.archive, { as, params: { contractId }, version, body: { archived } });

  it("takes only what no longer binds, out of the lists and not out of the register, and gives it back", async () => {
    const { world } = populated;
    const binding = await register();
    expect(said(await archive(binding.id, 1))).toEqual([409, "contract.stillBinding"]);
    const term = { startOn: "2025-01-01", renewal: "none" as const, initialMonths: 12, notice: { months: 3 } };
    const over = await register({ term, signedOn: "2024-12-01" });
    expect(said(await archive(over.id, 1))).toEqual([200, undefined]);
    const listed = async (query: Record<string, string> = {}) =>
      (await world.call(contractRoutes.list, { as, query: { ...query, limit: 100 } })).items.map(({ id }) => id);
    expect(await listed()).not.toContain(over.id);
    expect(await listed({ archived: "true" })).toEqual([over.id]);
    expect((await show(over.id)).contract.archivedOn).toBe("2027-03-01");
    await archive(over.id, 2, false);
    expect(await listed()).toContain(over.id);
  });
});

describe("the list over all contracts", () => {
  it("finds, narrows and counts on the server, whatever page is shown", async () => {
    const { world } = populated;
    const title = "Téléphonie fixe";
    for (let index = 0; index < 3; index += 1) await register({ title });
    const first = await world.call(contractRoutes.list, { as, query: { q: "TELEPHONIE contrats", limit: 2 } });
    expect([first.items.length, first.total, first.states.decisionDue]).toEqual([2, 3, 3]);
    const second = await world.call(contractRoutes.list, {
      as,
      query: { q: "TELEPHONIE contrats", limit: 2, cursor: first.next ?? "" },
    });
    expect([second.items.length, second.next]).toEqual([1, undefined]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
  });

  it("opens a cursor only for the query it came from (R-35)", async () => {
    const { world } = populated;
    const { next = "" } = await world.call(contractRoutes.list, { as, query: { limit: 1, sort: "cost" } });
    const other = (query: Record<string, string | number>) =>
      world.send(contractRoutes.list, { as, query: { limit: 1, cursor: next, ...query } });
    expect((await other({ sort: "cost" })).status).toBe(200);
    for (const query of [{}, { sort: "vendor" }, { sort: "cost", q: "x" }, { sort: "cost", archived: "true" }])
      expect(said(await other(query))).toEqual([400, "cursor.invalid"]);
  });
});

describe("what the portfolio costs", () => {
  it("comes by year and vendor; drafts and other communes count for nothing", async () => {
    const { world, beta } = populated;
    const costs = [{ fromOn: "2026-01-01", annualCostCents: 36_500, reason: "signed" as const }];
    const vendor = await addVendor(world, beta, "Coûteux");
    await addContract(world, beta, vendor.id, { reference: newReference(), costs });
    const { signedOn: _, ...draft } = contractDraft(vendor.id, { reference: newReference(), costs });
    const asBeta = beta.people.contractOfficer.as;
    await world.call(contractRoutes.register, { as: asBeta, body: draft });
    const page = await world.call(contractRoutes.costs, { as: asBeta, query: { from: 2026, to: 2027 } });
    expect(page.years.map(({ year, vendors }) => [year, vendors])).toEqual([
      [2026, [{ vendorId: vendor.id, vendorName: "Coûteux", spentCents: 36_500, forecastCents: 0 }]],
      [2027, [{ vendorId: vendor.id, vendorName: "Coûteux", spentCents: 6_000, forecastCents: 30_500 }]],
    ]);
    expect(said(await world.send(contractRoutes.costs, { as, query: { from: 2026, to: 2080 } }))).toEqual([
      422,
      "request.invalid",
    ]);
  });
});

describe("a commune's own clauses", () => {
  it("stand beside the catalogue's in every contract, and are kept with what was found there", async () => {
    const { world } = populated;
    const asAdmin = populated.alpha.people.communeAdmin.as;
    const { version } = await world.call(communeRoutes.show, { as: asAdmin });
    const clauses = [{ id: "own-formation", label: "Formation du personnel" }];
    await world.call(communeRoutes.changeClauses, { as, version, body: { clauses } });
    const contract = await register({ clauses: [{ clauseId: "own-formation", status: "present", article: "art. 7" }] });
    const page = await show(contract.id);
    expect([page.ownClauses, page.contract.clauses]).toEqual([
      clauses,
      [{ clauseId: "own-formation", status: "present", article: "art. 7" }],
    ]);
  });
});

describe("the contract's page", () => {
  it("gathers its papers, what completes it and when its people are told, by its own rule if it has one", async () => {
    const { world, portfolios } = populated;
    const page = await show(portfolios.alpha.contract.id);
    expect(page.documents.map(({ id }) => id)).toContain(portfolios.alpha.stored.id);
    expect(page.reminderRule).toMatchObject({ isOwn: false, thresholds: [180, 90, 60, 30, 7, 0] });
    expect(page.reminderRule.days.at(-1)).toBe(page.due?.dueOn);
    const own = await show((await register({ thresholds: [400, 30] })).id);
    expect(own.reminderRule).toMatchObject({ isOwn: true, thresholds: [400, 30] });
    expect(own.contract.state).toBe("decisionDue");
    const { document } = await world.call(documentRoutes.show, {
      as,
      params: { documentId: portfolios.alpha.stored.id },
    });
    expect(document.contractId).toBe(portfolios.alpha.contract.id);
  });
});
