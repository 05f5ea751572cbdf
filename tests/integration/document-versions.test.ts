import { replace } from "@vigie/functions/lib/change.ts";
import { deadlines } from "@vigie/functions/tables/deadline.table.ts";
import { documentUsage } from "@vigie/functions/tables/document-usage.table.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { Document } from "@vigie/shared/document/document.ts";
import { documentQuota } from "@vigie/shared/document/document-quota.ts";
import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { documentDraft, pdfBytes } from "../harness/drafts.ts";
import { eicar } from "../harness/files.ts";
import { type StaffedCommune, staffedWorld } from "../harness/populated-world.ts";
import { postDocument } from "../harness/post-document.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

let world: Awaited<ReturnType<typeof staffedWorld>>["world"];
let alpha: StaffedCommune;
let as: string;
let vendorId: string;
let contractId: string;
beforeAll(async () => {
  const staffed = await staffedWorld();
  ({ world, alpha } = staffed);
  as = alpha.people.contractOfficer.as;
  vendorId = (await addVendor(world, alpha)).id;
  const ownerId = alpha.people.itContact.personId;
  contractId = (await addContract(world, alpha, vendorId, { ownerId })).id;
});

type Draft = Partial<BodyInputOf<typeof documentRoutes.promise>>;
const commune = () => world.deps.commune(alpha.id);

const file = async (bytes: Buffer, given: Draft = {}): Promise<Document> => {
  const body = documentDraft(vendorId, bytes, { contractId, ...given });
  const ticket = await world.call(documentRoutes.promise, { as, body });
  expect((await postDocument(ticket, bytes)).ok).toBe(true);
  await world.call(documentRoutes.confirm, { as, params: { documentId: ticket.document.id } });
  await world.drain();
  return ticket.document;
};
const versionsOf = async (documentId: string) =>
  (await world.call(documentRoutes.show, { as, params: { documentId } })).versions;
const current = async (documentId: string) =>
  (await versionsOf(documentId)).filter(({ isCurrent }) => isCurrent).map(({ number }) => number);
const remove = async (documentId: string, removed: boolean) => {
  const params = { documentId };
  const { version } = (await world.call(documentRoutes.show, { as, params })).document;
  return world.call(documentRoutes.remove, { as, params, version, body: { removed } });
};

describe("a new version (R-50)", () => {
  it("takes the old one's place once it is found clean, and the old one stays to be read", async () => {
    const first = await file(pdfBytes("1"));
    const bytes = pdfBytes("2");
    const body = documentDraft(vendorId, bytes, { contractId, replacesId: first.id });
    const second = await world.call(documentRoutes.promise, { as, body });
    expect(second.document).toMatchObject({ seriesId: first.id, number: 2 });
    expect(await current(first.id)).toEqual([1]);
    await postDocument(second, bytes);
    await world.drain();
    expect(await current(first.id)).toEqual([2]);
    expect((await versionsOf(first.id)).map(({ number, status }) => [number, status])).toEqual([
      [2, "clean"],
      [1, "clean"],
    ]);
    expect((await world.send(documentRoutes.open, { as, params: { documentId: first.id } })).status).toBe(200);
  });

  it("that is infected takes nobody's place", async () => {
    const first = await file(pdfBytes("sain"));
    await file(Buffer.concat([pdfBytes(), eicar()]), { replacesId: first.id });
    expect(await current(first.id)).toEqual([1]);
  });

  it("removed gives its place back, and takes it again when it is brought back", async () => {
    const first = await file(pdfBytes("a"));
    const second = await file(pdfBytes("b"), { replacesId: first.id });
    expect(await remove(second.id, true)).toMatchObject({
      isCurrent: false,
      removedBy: alpha.people.contractOfficer.personId,
    });
    expect(await current(first.id)).toEqual([1]);
    await remove(second.id, false);
    expect(await current(first.id)).toEqual([2]);
  });

  it("has a number of its own even when two are sent at once, and one of them counts", async () => {
    const first = await file(pdfBytes("x"));
    const promise = (text: string) =>
      world.send(documentRoutes.promise, {
        as,
        body: documentDraft(vendorId, pdfBytes(text), { contractId, replacesId: first.id }),
      });
    const answers = await Promise.all(["y", "z", "w"].map(promise));
    const refused = answers.filter(({ status }) => status !== 201).map(({ body }) => Object(body).code);
    expect(new Set(refused).size).toBeLessThanOrEqual(1);
    if (refused.length > 0) expect(refused[0]).toBe("document.replaced");
    const numbers = (await versionsOf(first.id)).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("cannot be placed after another vendor's document, nor after one that was removed", async () => {
    const first = await file(pdfBytes("q"));
    const other = await addVendor(world, alpha, "Autre");
    const place = (body: Draft & { vendorId?: string }) =>
      world.send(documentRoutes.promise, {
        as,
        body: { ...documentDraft(other.id, pdfBytes("r")), replacesId: first.id, ...body },
      });
    expect((await place({})).status).toBe(422);
    await remove(first.id, true);
    expect((await place({ vendorId })).status).toBe(422);
  });
});

describe("what is done with a document", () => {
  it("is written down with who did it: filed, found clean, read, removed (R-50)", async () => {
    const { id } = await file(pdfBytes("journal"));
    await world.call(documentRoutes.acknowledge, { as, params: { documentId: id } });
    await remove(id, true);
    const audit = await readRows(world, `COMMUNE#${alpha.id}`, "AUDIT#");
    const ofThis = audit.filter((row) => JSON.stringify(row.subjects).includes(id));
    const by = alpha.people.contractOfficer.personId;
    expect(ofThis.map((row) => [row.action, row.by])).toEqual([
      ["document.promised", by],
      ["document.uploaded", by],
      ["document.found.clean", "system"],
      ["document.read", by],
      ["document.removed", by],
    ]);
  });

  it("needs the version that was read: of two who change it, one is told (R-32)", async () => {
    const { id } = await file(pdfBytes("deux mains"));
    const params = { documentId: id };
    const { version } = (await world.call(documentRoutes.show, { as, params })).document;
    const change = () => world.send(documentRoutes.change, { as, params, version, body: { kind: "annex" } });
    const answers = await Promise.all([change(), change()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe("a read receipt (P3)", () => {
  it("is asked of the IT contact for each version anew, and given once", async () => {
    const contact = alpha.people.itContact;
    const toRead = async () =>
      (await world.call(documentRoutes.list, { as: contact.as, query: { only: "toRead", contractId } })).items.map(
        ({ id }) => id,
      );
    const first = await file(pdfBytes("à lire"));
    expect(await toRead()).toContain(first.id);
    const params = { documentId: first.id };
    const read = await world.call(documentRoutes.acknowledge, { as: contact.as, params });
    expect(await world.call(documentRoutes.acknowledge, { as: contact.as, params })).toEqual(read);
    expect(read.receipts.map(({ personId }) => personId)).toEqual([contact.personId]);
    expect(await toRead()).not.toContain(first.id);
    const second = await file(pdfBytes("à relire"), { replacesId: first.id });
    expect(await toRead()).toContain(second.id);
    const late = await world.send(documentRoutes.acknowledge, { as, params });
    expect(Object(late.body).code).toBe("document.notReadable");
  });
});

describe("the end of a document's validity", () => {
  const stored = (subjectId: string) => commune().find(deadlines, { kind: "documentValidity", subjectId });

  it("is a deadline of the contract's owner, which follows the version that counts", async () => {
    const first = await file(pdfBytes("certificat"), { kind: "report", validUntilOn: "2027-04-30" });
    expect(await stored(first.id)).toMatchObject({
      dueOn: "2027-04-30",
      ownerId: alpha.people.itContact.personId,
      vendorId,
    });
    const second = await file(pdfBytes("certificat 2"), {
      kind: "report",
      replacesId: first.id,
      validUntilOn: "2028-04-30",
    });
    expect(await stored(first.id)).toBeUndefined();
    expect(await stored(second.id)).toMatchObject({ dueOn: "2028-04-30" });
    await remove(second.id, true);
    expect(await stored(first.id)).toMatchObject({ dueOn: "2027-04-30" });
    expect(await stored(second.id)).toBeUndefined();
  });

  it("is mailed to its owner with the document's name and the vendor's", async () => {
    await file(pdfBytes("assurance"), { kind: "report", title: "Assurance RC", validUntilOn: "2027-03-25" });
    world.newMails();
    await world.sweep("2027-03-01");
    const mails = world.newMails().filter(({ destination }) => destination.to.includes(alpha.people.itContact.email));
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails[0])).toContain("Assurance RC");
  });

  it("survives the commune changing its settings, and goes with its day", async () => {
    const { id } = await file(pdfBytes("mandat"), { kind: "mandate", validUntilOn: "2027-12-31" });
    await world.deps.queues.send("rearm-deadlines", [JSON.stringify({ communeId: alpha.id })]);
    await world.drain();
    expect(await stored(id)).toMatchObject({ dueOn: "2027-12-31" });
    const params = { documentId: id };
    const { version } = (await world.call(documentRoutes.show, { as, params })).document;
    await world.call(documentRoutes.change, { as, params, version, body: { kind: "mandate", contractId } });
    expect(await stored(id)).toBeUndefined();
  });
});

describe("what a commune may keep (R-51)", () => {
  const promise = () => world.send(documentRoutes.promise, { as, body: documentDraft(vendorId, pdfBytes("plein")) });
  const setUsage = async (used: { files: number; bytes: number }) => {
    const before = await commune().fetch(documentUsage, {});
    await commune().save({ changes: [replace(documentUsage, before, { ...before, ...used })] });
  };

  it("is not exceeded by fifty promises at once: as many are taken as there is room for", async () => {
    const room = 7;
    await setUsage({ files: documentQuota.files - room, bytes: 0 });
    const answers = await Promise.all(Array.from({ length: 50 }, promise));
    const taken = answers.filter(({ status }) => status === 201).length;
    expect(taken).toBeLessThanOrEqual(room);
    expect(await commune().fetch(documentUsage, {})).toMatchObject({ files: documentQuota.files - room + taken });
    // Whoever was not refused for want of room was told to try again, and may now.
    for (let left = room - taken; left > 0; left -= 1) expect((await promise()).status).toBe(201);
    expect(Object((await promise()).body).code).toBe("document.quotaReached");
  }, 60_000);

  it("counts bytes as well", async () => {
    await setUsage({ files: 0, bytes: documentQuota.bytes - pdfBytes("plein").length });
    expect((await promise()).status).toBe(201);
    expect(Object((await promise()).body).code).toBe("document.quotaReached");
  });
});

describe("the list of all papers", () => {
  it("goes page by page without a gap, the newest first", async () => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.call(documentRoutes.list, { as, query: { limit: 3, ...(cursor && { cursor }) } });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(ids.length).toBeGreaterThan(10);
    const foreign = await world.send(documentRoutes.list, { as, query: { limit: 3, cursor: "x" } });
    expect(foreign.status).toBe(400);
  });
});
