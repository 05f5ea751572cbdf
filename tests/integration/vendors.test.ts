import { actionRoutes } from "@vigie/shared/action/action.routes.ts";
import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { riskRoutes } from "@vigie/shared/risk/risk.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { actionDraft, contractDraft, riskDraft } from "../harness/drafts.ts";
import { staffedWorld } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addEvaluation, addVendor } from "../harness/set-up-deadlines.ts";

let staffed: Awaited<ReturnType<typeof staffedWorld>>;
let as: string;
beforeAll(async () => {
  staffed = await staffedWorld();
  as = staffed.alpha.people.contractOfficer.as;
});

const of = (vendorId: string) => ({ as, params: { vendorId } });
const said = ({ status, body }: { status: number; body: unknown }) => [status, Object(body).code];
const faultsOf = ({ body }: { body: unknown }) => Object(body).errors;
const newReference = () => `R-${crypto.randomUUID()}`;
const archive = (vendor: Pick<Vendor, "id" | "version">, archived: boolean, reason?: string) =>
  staffed.world.send(vendorRoutes.archive, {
    ...of(vendor.id),
    version: vendor.version,
    body: { archived, ...(reason && { reason }) },
  });
const deadlinesOf = async (vendorId: string) =>
  (await readRows(staffed.world, `COMMUNE#${staffed.alpha.id}`, "DEADLINE#"))
    .map(({ item }) => Object(item))
    .filter((deadline) => deadline.vendorId === vendorId)
    .map(({ kind }) => kind)
    .sort();

describe("a vendor", () => {
  it("keeps contacts, marks and cadence as they are meant: numbers in E.164, sites whole", async () => {
    const vendor = await staffed.world.call(vendorRoutes.register, {
      as,
      body: {
        name: "Complet",
        criticality: "high",
        address: { town: "Sion" },
        website: "www.exemple.ch",
        contacts: [{ purpose: "emergency", name: "Piquet", phone: "027 555 10 99" }],
        marks: [{ mark: "iso27001", validUntilOn: "2028-01-31" }],
        cadence: { everyMonths: 3, channel: "meeting" },
        note: "Une ligne\r\n\r\n\r\nune autre",
      },
    });
    expect(vendor).toMatchObject({
      status: "active",
      language: "fr",
      address: { town: "Sion", country: "CH" },
      website: "https://www.exemple.ch/",
      contacts: [{ phone: "+41275551099" }],
      note: "Une ligne\n\nune autre",
    });
  });

  it("is refused with the very field at fault: a number that is none, a taken enterprise number", async () => {
    const register = (body: object) =>
      staffed.world.send(vendorRoutes.register, { as, body: { name: "Faux", criticality: "low", ...body } });
    const wrong = await register({ contacts: [{ purpose: "technical", name: "Support", phone: "12" }] });
    expect([wrong.status, faultsOf(wrong)]).toEqual([
      422,
      [expect.objectContaining({ pointer: "/contacts/0/phone", reason: "phone" })],
    ]);
    expect((await register({ uid: "CHE-999.999.016" })).status).toBe(201);
    const taken = await register({ uid: "che 999 999 016" });
    expect([said(taken), faultsOf(taken)]).toEqual([[409, "vendor.uidTaken"], [{ pointer: "/uid", reason: "taken" }]]);
    const vendor = await addVendor(staffed.world, staffed.alpha, "Référence prise");
    const contract = await addContract(staffed.world, staffed.alpha, vendor.id, { reference: newReference() });
    const again = await staffed.world.send(contractRoutes.register, {
      as,
      body: contractDraft(vendor.id, { reference: contract.reference }),
    });
    expect(faultsOf(again)).toEqual([{ pointer: "/reference", reason: "taken" }]);
  });

  it("takes only the steps its table has (R-32), whoever asks", async () => {
    const vendor = await addVendor(staffed.world, staffed.alpha, "Étapes");
    const become = (status: Vendor["status"], version: number) =>
      staffed.world.send(vendorRoutes.change, {
        ...of(vendor.id),
        version,
        body: { name: "Étapes", criticality: "low", status },
      });
    expect(said(await become("prospect", 1))).toEqual([409, "status.notAllowed"]);
    expect((await become("exiting", 1)).status).toBe(200);
    expect((await become("exiting", 2)).status).toBe(200);
    expect((await become("ended", 3)).status).toBe(200);
    expect(said(await become("exiting", 4))).toEqual([409, "status.notAllowed"]);
  });

  it("is not evaluated before somebody keeps the relationship", async () => {
    const vendor = await addVendor(staffed.world, staffed.alpha, "Sans personne");
    const plan = (body: object) => staffed.world.send(vendorRoutes.planEvaluation, { ...of(vendor.id), body });
    const refused = await plan({});
    expect([said(refused), faultsOf(refused)]).toEqual([
      [409, "vendor.hasNoOwner"],
      [{ pointer: "/ownerId", reason: "required" }],
    ]);
    expect((await plan({ ownerId: staffed.alpha.people.itContact.personId })).status).toBe(201);
  });
});

describe("a vendor that is archived", () => {
  it("stays while a contract binds the commune", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "Lié");
    await addContract(world, alpha, vendor.id, { reference: newReference() });
    expect(said(await archive(vendor, true))).toEqual([409, "vendor.stillBound"]);
  });

  it("leaves list, home and reminders, keeps its page and its history, and comes back whole", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "De passage");
    await addEvaluation(world, alpha, vendor.id, "2027-04-01");
    await world.call(actionRoutes.addAction, { ...of(vendor.id), body: { ...actionDraft, dueOn: "2027-04-02" } });
    await world.call(riskRoutes.addRisk, { ...of(vendor.id), body: riskDraft });
    const kinds = ["action", "evaluation", "riskReview"];
    expect(await deadlinesOf(vendor.id)).toEqual(kinds);

    expect(said(await archive({ ...vendor, version: 7 }, true))).toEqual([412, "version.stale"]);
    const archived = await archive(vendor, true, "Repris par un autre");
    expect(archived.body).toMatchObject({ archivedOn: "2027-03-01", archiveReason: "Repris par un autre", version: 2 });
    await world.drain();
    const list = (query: { archived: "true" | "false" }) => world.call(vendorRoutes.list, { as, query });
    const isIn = async (query: { archived: "true" | "false" }) =>
      (await list(query)).items.some(({ id }) => id === vendor.id);
    expect([await isIn({ archived: "false" }), await isIn({ archived: "true" })]).toEqual([false, true]);
    expect(await deadlinesOf(vendor.id)).toEqual([]);
    const { months } = await world.call(agendaRoutes.show, { as, query: {} });
    expect(months.flatMap(({ items }) => items).filter(({ vendorName }) => vendorName === vendor.name)).toEqual([]);
    const page = await world.call(vendorRoutes.show, of(vendor.id));
    expect([page.vendor.archivedOn, page.actions.length, page.due]).toEqual(["2027-03-01", 1, []]);

    const ownerId = alpha.people.itContact.personId;
    for (const add of [
      world.send(actionRoutes.addAction, { ...of(vendor.id), body: actionDraft }),
      world.send(riskRoutes.addRisk, { ...of(vendor.id), body: riskDraft }),
      world.send(vendorRoutes.planEvaluation, { ...of(vendor.id), body: { ownerId } }),
      world.send(contractRoutes.register, {
        as,
        body: contractDraft(vendor.id, { reference: newReference() }),
      }),
      world.send(serviceRoutes.register, {
        as,
        body: { vendorId: vendor.id, name: "Courriel", kind: "messaging", criticality: "low" },
      }),
    ])
      expect(said(await add)).toEqual([409, "vendor.archived"]);

    expect((await archive({ id: vendor.id, version: 2 }, false)).body).not.toHaveProperty("archivedOn");
    await world.drain();
    expect(await isIn({ archived: "false" })).toBe(true);
    expect(await deadlinesOf(vendor.id)).toEqual(kinds);
  });

  it("keeps its archiving when it is corrected", async () => {
    const vendor = await addVendor(staffed.world, staffed.alpha, "Corrigé");
    await archive(vendor, true, "Fini");
    const body = { name: "Corrigé depuis", criticality: "low" as const };
    const changed = await staffed.world.call(vendorRoutes.change, { ...of(vendor.id), version: 2, body });
    expect(changed).toMatchObject({ name: "Corrigé depuis", archiveReason: "Fini", archivedOn: "2027-03-01" });
  });
});

describe("improvement actions (A2.5)", () => {
  it("remind while they are open, keep the day they were done, and forget it when they are opened again", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "Mesures");
    const action = await world.call(actionRoutes.addAction, { ...of(vendor.id), body: actionDraft });
    const params = { vendorId: vendor.id, actionId: action.id };
    const become = (status: "open" | "done" | "dropped", version: number) =>
      world.send(actionRoutes.changeAction, { as, params, version, body: { ...actionDraft, status } });
    expect(await deadlinesOf(vendor.id)).toEqual(["action"]);
    expect((await become("done", 1)).body).toMatchObject({ doneOn: "2027-03-01" });
    expect(await deadlinesOf(vendor.id)).toEqual([]);
    expect(said(await become("dropped", 2))).toEqual([409, "status.notAllowed"]);
    expect((await become("open", 2)).body).not.toHaveProperty("doneOn");
    expect(await deadlinesOf(vendor.id)).toEqual(["action"]);
  });

  it("stand on the home page and in the vendor’s due list with their title", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "À l’accueil");
    const body = { ...actionDraft, title: "Livrer le plan", dueOn: "2027-03-10" };
    await world.call(actionRoutes.addAction, { ...of(vendor.id), body });
    const { waiting } = await world.call(communeRoutes.showHome, { as });
    const page = `/prestataires/${vendor.id}?onglet=mesures`;
    expect(waiting).toContainEqual(expect.objectContaining({ kind: "action", title: "Livrer le plan", page }));
  });
});

describe("risks (A3)", () => {
  it("are accepted by the executive alone, and no longer once they are judged anew", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "Risques");
    const risk = await world.call(riskRoutes.addRisk, { ...of(vendor.id), body: { ...riskDraft, measures: [] } });
    const params = { vendorId: vendor.id, riskId: risk.id };
    const accept = (token: string, version: number) =>
      world.send(riskRoutes.acceptRisk, { as: token, params, version, body: { accepted: true, reference: "M-12" } });
    expect(said(await accept(as, 1))).toEqual([403, "role.missing"]);
    const { executive } = alpha.people;
    expect((await accept(executive.as, 1)).body).toMatchObject({
      acceptance: { by: executive.personId, on: "2027-03-01", reference: "M-12" },
    });
    const { items } = await world.call(vendorRoutes.list, { as });
    expect(items.find(({ id }) => id === vendor.id)?.risk).toEqual({ open: 1, bare: 0, worst: "high" });
    const change = (body: typeof riskDraft, version: number) =>
      world.call(riskRoutes.changeRisk, { as, params, version, body });
    expect(await change(riskDraft, 2)).toHaveProperty("acceptance");
    expect(await change({ ...riskDraft, impact: 3 }, 3)).not.toHaveProperty("acceptance");
  });

  it("point only at services and actions of the same vendor (N-25)", async () => {
    const { world, alpha } = staffed;
    const [one, other] = [await addVendor(world, alpha, "Un"), await addVendor(world, alpha, "Autre")];
    const action = await world.call(actionRoutes.addAction, { ...of(other.id), body: actionDraft });
    const measures = [{ type: "reactive" as const, text: "Plan", actionId: action.id }];
    const refused = await world.send(riskRoutes.addRisk, { ...of(one.id), body: { ...riskDraft, measures } });
    expect([refused.status, faultsOf(refused)]).toEqual([
      422,
      [{ pointer: "/measures/0/actionId", reason: "unknown" }],
    ]);
    const moved = await world.send(actionRoutes.changeAction, {
      as,
      params: { vendorId: one.id, actionId: action.id },
      version: 1,
      body: actionDraft,
    });
    expect(moved.status).toBe(404);
  });
});

describe("the history of a vendor", () => {
  it("says who changed what, before and after, of it and of all that hangs on it, the latest first, page by page", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "Suivi");
    const ownerId = alpha.people.itContact.personId;
    await world.call(vendorRoutes.change, {
      ...of(vendor.id),
      version: 1,
      body: { name: "Suivi SA", criticality: "medium", ownerId },
    });
    const contract = await addContract(world, alpha, vendor.id, { reference: newReference() });
    await world.call(contractRoutes.change, {
      as,
      params: { contractId: contract.id },
      version: 1,
      body: contractDraft(vendor.id, { reference: contract.reference, title: "Nouveau titre" }),
    });
    await addVendor(world, alpha, "Un tout autre");
    const first = await world.call(vendorRoutes.showHistory, { ...of(vendor.id), query: { limit: "3" } });
    expect(first.items.map(({ action, by }) => [action, by?.name])).toEqual(
      ["contract.changed", "contract.registered", "vendor.changed"].map((action) => [
        action,
        "contractOfficer de Aigle",
      ]),
    );
    expect(first.items[0]?.changes).toMatchObject([
      {
        name: "contract",
        label: "Nouveau titre",
        how: "changed",
        fields: [{ field: "title", after: "Nouveau titre" }],
      },
    ]);
    expect(first.items[2]?.changes[0]?.fields).toEqual([
      { field: "name", before: "Suivi", after: "Suivi SA" },
      { field: "ownerId", after: ownerId },
    ]);
    expect(first.names[ownerId]).toBe("itContact de Aigle");
    const { next = "" } = first;
    const rest = await world.call(vendorRoutes.showHistory, { ...of(vendor.id), query: { limit: "3", cursor: next } });
    expect(rest.items.map(({ action }) => action)).toEqual(["vendor.registered"]);
    expect(rest.next).toBeUndefined();
    const elsewhere = await addVendor(world, alpha, "Ailleurs");
    const stolen = await world.send(vendorRoutes.showHistory, { ...of(elsewhere.id), query: { cursor: next } });
    expect(said(stolen)).toEqual([400, "cursor.invalid"]);
  });

  it("shows a contract that changed hands in the history of both vendors", async () => {
    const { world, alpha } = staffed;
    const [from, to] = [await addVendor(world, alpha, "Cédant"), await addVendor(world, alpha, "Repreneur")];
    const contract = await addContract(world, alpha, from.id, { reference: newReference() });
    await world.call(contractRoutes.change, {
      as,
      params: { contractId: contract.id },
      version: 1,
      body: contractDraft(to.id, { reference: contract.reference }),
    });
    for (const { id } of [from, to]) {
      const { items } = await world.call(vendorRoutes.showHistory, of(id));
      expect(items[0]).toMatchObject({ action: "contract.changed" });
    }
  });
});
