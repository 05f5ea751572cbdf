import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { documentDraft, levelDraft, pdfBytes } from "../harness/drafts.ts";
import { staffedWorld } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

let staffed: Awaited<ReturnType<typeof staffedWorld>>;
let as: string;
beforeAll(async () => {
  staffed = await staffedWorld();
  as = staffed.alpha.people.contractOfficer.as;
});
const said = ({ status, body }: { status: number; body: unknown }) => [status, Object(body).code];
const newReference = () => `R-${crypto.randomUUID()}`;

/** A service with the contract that covers it from 2026-01-01 until 2027-06-30, unless renewed expressly. */
const covered = async (name: string) => {
  const { world, alpha } = staffed;
  const vendor = await addVendor(world, alpha, `Prestataire ${name}`);
  const service = await world.call(serviceRoutes.register, {
    as,
    body: { vendorId: vendor.id, name, kind: "messaging", criticality: "critical", tasks: ["Écrire", "Écrire"] },
  });
  const contract = await addContract(world, alpha, vendor.id, {
    reference: newReference(),
    title: `Contrat ${name}`,
    serviceIds: [service.id],
    term: { startOn: "2026-01-01", endOn: "2027-06-30", renewal: "express", notice: { months: 3 } },
  });
  return { vendor, service, contract };
};

describe("services and their cover (A1.3)", () => {
  it("answers for today and for any other day, and says from when and why cover will be missing", async () => {
    const { world } = staffed;
    const { service, contract } = await covered("Courriel");
    const rowOn = async (on?: string) => {
      const { items } = await world.call(serviceRoutes.list, { as, query: on ? { on } : {} });
      return items.find(({ id }) => id === service.id);
    };
    const now = await rowOn();
    expect([now?.isCovered, now?.coveredBy.map(({ id }) => id), now?.gap?.fromOn, now?.gap?.cause.key]).toEqual([
      true,
      [contract.id],
      "2027-07-01",
      "express",
    ]);
    expect((await rowOn("2027-07-01"))?.isCovered).toBe(false);
    expect((await rowOn("2025-12-31"))?.gap?.cause).toMatchObject({ key: "notStarted", on: "2026-01-01" });
    const { rows, losing, fromOn, toOn } = await world.call(serviceRoutes.coverage, { as, query: { months: 12 } });
    expect([fromOn, toOn]).toEqual(["2027-03-01", "2028-02-29"]);
    expect(rows.find(({ serviceId }) => serviceId === service.id)?.spans).toEqual([
      expect.objectContaining({ fromOn: "2027-03-01", toOn: "2027-06-30", basis: "bound", end: "express" }),
    ]);
    expect(losing.map(({ serviceId }) => serviceId)).toContain(service.id);
  });

  it("refuses a window longer than five years", async () => {
    const { world } = staffed;
    for (const months of ["0", "61", "1.5", "x"]) {
      const answer = await world.send(serviceRoutes.coverage, { as, query: { months } as never });
      expect(said(answer)).toEqual([422, "request.invalid"]);
    }
  });

  it("shows a service with its vendor, contracts, cover and levels, and keeps a task once", async () => {
    const { world } = staffed;
    const { vendor, service, contract } = await covered("Archives");
    const level = await world.call(serviceLevelRoutes.register, {
      as,
      params: { contractId: contract.id },
      body: { ...levelDraft, serviceId: service.id },
    });
    const page = await world.call(serviceRoutes.show, { as, params: { serviceId: service.id } });
    expect([page.service.tasks, page.vendor.id, page.contracts.map(({ id }) => id)]).toEqual([
      ["Écrire"],
      vendor.id,
      [contract.id],
    ]);
    expect([page.coverage.gaps[0]?.fromOn, page.serviceLevels]).toEqual(["2027-07-01", [level]]);
  });

  it("takes a service out of use without losing it, and back again", async () => {
    const { world } = staffed;
    const { service } = await covered("Télécopie");
    const archive = (version: number, archived: boolean) =>
      world.call(serviceRoutes.archive, { as, params: { serviceId: service.id }, version, body: { archived } });
    const ids = async (archived: boolean) =>
      (await world.call(serviceRoutes.list, { as, query: { archived: String(archived) } as never })).items.map(
        ({ id }) => id,
      );
    expect((await archive(1, true)).archivedOn).toBe("2027-03-01");
    expect([(await ids(false)).includes(service.id), (await ids(true)).includes(service.id)]).toEqual([false, true]);
    const home = await world.call(communeRoutes.showHome, { as });
    expect(home.uncovered.map(({ id }) => id)).not.toContain(service.id);
    expect((await world.call(serviceRoutes.show, { as, params: { serviceId: service.id } })).service.archivedOn).toBe(
      "2027-03-01",
    );
    const { vendorId, name, kind, criticality } = service;
    const changed = await world.call(serviceRoutes.change, {
      as,
      params: { serviceId: service.id },
      version: 2,
      body: { vendorId, name, kind, criticality },
    });
    expect(changed.archivedOn).toBe("2027-03-01");
    expect((await archive(3, false)).archivedOn).toBeUndefined();
    expect(await ids(false)).toContain(service.id);
  });
});

describe("service levels of a contract", () => {
  it("are written, corrected and struck out, each change in the trail", async () => {
    const { world, alpha } = staffed;
    const { service, contract } = await covered("Niveaux");
    const contractId = contract.id;
    const level = await world.call(serviceLevelRoutes.register, {
      as,
      params: { contractId },
      body: { ...levelDraft, serviceId: service.id, where: { article: "4.2" } },
    });
    const params = { contractId, serviceLevelId: level.id };
    const change = (version: number) =>
      world.send(serviceLevelRoutes.change, { as, params, version, body: { ...levelDraft, target: 8 } });
    expect((await change(1)).body).toMatchObject({ target: 8, version: 2 });
    expect(said(await change(1))).toEqual([412, "version.stale"]);
    const shown = await world.call(contractRoutes.show, { as, params: { contractId } });
    expect(shown.serviceLevels.map(({ target }) => target)).toEqual([8]);
    expect((await world.send(serviceLevelRoutes.remove, { as, params, version: 2 })).status).toBe(204);
    expect((await world.call(contractRoutes.show, { as, params: { contractId } })).serviceLevels).toEqual([]);
    const trail = await readRows(world, `COMMUNE#${alpha.id}`, "AUDIT#");
    expect(trail.map((row) => String(row.action)).filter((action) => action.startsWith("serviceLevel"))).toEqual(
      expect.arrayContaining(["serviceLevel.registered", "serviceLevel.changed", "serviceLevel.removed"]),
    );
  });

  it("are refused where unit and metric do not go together, or service and document are not the contract’s", async () => {
    const { world } = staffed;
    const { contract } = await covered("Fautes");
    const other = await covered("Ailleurs");
    const refuse = async (changes: object) => {
      const body = { ...levelDraft, ...changes };
      const { status, body: answer } = await world.send(serviceLevelRoutes.register, {
        as,
        params: { contractId: contract.id },
        body,
      });
      return [status, Object(answer).errors?.map((fault: object) => Object.values(fault).slice(0, 2).join(" "))];
    };
    expect(await refuse({ metric: "availability" })).toEqual([
      422,
      expect.arrayContaining(["/unit serviceLevel.unit"]),
    ]);
    expect(await refuse({ serviceId: other.service.id })).toEqual([422, ["/serviceId serviceLevel.otherService"]]);
    // A paper that stands under another contract is as unknown as one that never was.
    const { document } = await world.call(documentRoutes.promise, {
      as,
      body: documentDraft(other.vendor.id, pdfBytes(), { contractId: other.contract.id }),
    });
    for (const documentId of [`doc_${"0".repeat(26)}`, document.id])
      expect(await refuse({ where: { documentId } })).toEqual([422, ["/where/documentId unknown"]]);
  });
});
