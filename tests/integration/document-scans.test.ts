import { GetObjectTaggingCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { replace } from "@vigie/functions/lib/change.ts";
import { documentKey } from "@vigie/functions/lib/document-mark.ts";
import { documentUsage } from "@vigie/functions/tables/document-usage.table.ts";
import { documents } from "@vigie/functions/tables/register.table.ts";
import type { ScanStatus } from "@vigie/infra/local/scan/scan-bytes.ts";
import { scanEvent } from "@vigie/infra/local/scan/scan-event.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { DocumentType } from "@vigie/shared/document/document-types.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { documentDraft, pdfBytes } from "../harness/drafts.ts";
import { docx, eicar, excelFile, lockedOffice, wordFile, xlsx, zip } from "../harness/files.ts";
import { alphaPlace, betaPlace, type StaffedCommune, staffCommune, staffedWorld } from "../harness/populated-world.ts";
import { postDocument } from "../harness/post-document.ts";
import { readRows, snapshot } from "../harness/read-table.ts";
import { addVendor } from "../harness/set-up-deadlines.ts";

let world: Awaited<ReturnType<typeof staffedWorld>>["world"];
let alpha: StaffedCommune;
let beta: StaffedCommune;
let as: string;
let vendorId: string;
beforeAll(async () => {
  const staffed = await staffedWorld();
  ({ world, alpha } = staffed);
  expect(alpha.name).toBe(alphaPlace.name);
  beta = await staffCommune(world, staffed.asAssociation, betaPlace);
  as = alpha.people.contractOfficer.as;
  vendorId = (await addVendor(world, alpha)).id;
});

type Given = { contentType?: DocumentType; fileName?: string; replacesId?: string };
const post = async (bytes: Buffer, given: Given = {}) => {
  const ticket = await world.call(documentRoutes.promise, { as, body: documentDraft(vendorId, bytes, given) });
  expect((await postDocument(ticket, bytes)).ok).toBe(true);
  return ticket;
};
const confirm = (documentId: string) => world.call(documentRoutes.confirm, { as, params: { documentId } });
const statusOf = async (documentId: string) =>
  (await world.call(documentRoutes.show, { as, params: { documentId } })).document.status;
const addressStatus = async (documentId: string) =>
  (await world.send(documentRoutes.open, { as, params: { documentId } })).status;

/** Posts, confirms and waits for the analysis; answers what became of it, and whether it may be downloaded. */
const file = async (bytes: Buffer, given?: Given) => {
  const { document } = await post(bytes, given);
  await confirm(document.id);
  await world.drain();
  return [await statusOf(document.id), await addressStatus(document.id)];
};

const bucket = () => `${world.tableName}-documents`;
const tell = async (key: string, status: ScanStatus | "FAILED" | "ACCESS_DENIED", inBucket = bucket()) => {
  const event = scanEvent({ bucket: inBucket, key, versionId: "v", status: status as ScanStatus });
  const QueueUrl = `${world.deps.config.QUEUE_PREFIX}document-scanned`;
  await new SQSClient({}).send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(event) }));
};

describe("the analysis of a document (R-45)", () => {
  it.each<[string, () => Buffer, Given, string, number]>([
    ["a sound PDF", () => pdfBytes("sain"), {}, "clean", 200],
    ["a sound Word file", () => wordFile(), { contentType: docx, fileName: "a.docx" }, "clean", 200],
    ["EICAR's test file in a PDF", () => Buffer.concat([pdfBytes(), eicar()]), {}, "infected", 404],
    ["an HTML page renamed .pdf", () => Buffer.from("<html><script>1</script>"), {}, "mismatch", 404],
    [
      "a Word file that is an Excel file",
      () => excelFile(),
      { contentType: docx, fileName: "a.docx" },
      "mismatch",
      404,
    ],
    ["a workbook with a password", lockedOffice, { contentType: xlsx, fileName: "a.xlsx" }, "unscannable", 404],
    [
      "an archive with a password",
      () => zip([{ name: "word/document.xml", bytes: Buffer.from("x"), isEncrypted: true }]),
      { contentType: docx, fileName: "b.docx" },
      "unscannable",
      404,
    ],
  ])("finds %s so, and lets it be downloaded only if clean", async (_, bytes, given, status, opened) =>
    expect(await file(bytes(), given)).toEqual([status, opened]),
  );

  it("may end before the browser has confirmed: confirming then changes nothing", async () => {
    const { document } = await post(pdfBytes("rapide"));
    await world.drain();
    expect(await statusOf(document.id)).toBe("clean");
    expect((await confirm(document.id)).status).toBe("clean");
  });

  it("is not undone by an event that comes again, late, or says otherwise", async () => {
    const { document } = await post(pdfBytes("deux"));
    await confirm(document.id);
    await world.drain();
    for (const status of ["THREATS_FOUND", "NO_THREATS_FOUND", "UNSUPPORTED", "FAILED"] as const)
      await tell(documentKey(alpha.id, document.id), status);
    await world.drain();
    expect([await statusOf(document.id), await addressStatus(document.id)]).toEqual(["clean", 200]);
    expect(world.backend.countDead()).toBe(0);
  });

  it("leaves a document in analysis when the scanner could not do its work: never clean by itself", async () => {
    const ticket = await world.call(documentRoutes.promise, { as, body: documentDraft(vendorId, pdfBytes("vide")) });
    for (const status of ["FAILED", "ACCESS_DENIED"] as const)
      await tell(documentKey(alpha.id, ticket.document.id), status);
    await world.drain();
    expect(await statusOf(ticket.document.id)).toBe("pending");
  });

  it("cares nothing for keys that are nobody's, another bucket's, or name another commune", async () => {
    const { document } = await post(pdfBytes("la nôtre"));
    await world.drain();
    const before = [await snapshot(world, alpha.id), await snapshot(world, beta.id)];
    const unknown = `doc_${"0".repeat(26)}`;
    await tell(documentKey(beta.id, document.id), "THREATS_FOUND");
    await tell(documentKey(alpha.id, unknown), "NO_THREATS_FOUND");
    await tell(documentKey(alpha.id, document.id), "THREATS_FOUND", "another-bucket");
    for (const key of [
      "communes/../x",
      `communes/${alpha.id}`,
      `exports/${alpha.id}/${document.id}`,
      "",
      `${documentKey(alpha.id, document.id)}/x`,
    ])
      await tell(key, "THREATS_FOUND");
    await world.drain();
    expect([await snapshot(world, alpha.id), await snapshot(world, beta.id)]).toEqual(before);
    expect(world.backend.countDead()).toBe(0);
  });

  it("believes no event about bytes that never came", async () => {
    const { document } = await world.call(documentRoutes.promise, {
      as,
      body: documentDraft(vendorId, pdfBytes("jamais")),
    });
    await tell(documentKey(alpha.id, document.id), "NO_THREATS_FOUND");
    await world.drain();
    expect(await statusOf(document.id)).toBe("pending");
  });

  it("finds the bytes again that were posted twice within the ticket's life", async () => {
    const bytes = pdfBytes("encore");
    const ticket = await post(bytes);
    await confirm(ticket.document.id);
    await world.drain();
    expect((await postDocument(ticket, bytes)).ok).toBe(true);
    await world.drain();
    const { url } = await world.call(documentRoutes.open, { as, params: { documentId: ticket.document.id } });
    expect((await fetch(url)).status).toBe(200);
  });

  it("is held up by the bucket too: an address signed for what is not clean opens nothing (R-48)", async () => {
    const bytes = Buffer.concat([pdfBytes("infecté"), eicar()]);
    const { document } = await post(bytes);
    await confirm(document.id);
    await world.drain();
    const url = await world.deps.documents(alpha.id).downloadUrl(document);
    expect((await fetch(url)).status).toBe(403);
  });
});

describe("a document that could not be analysed (R-45)", () => {
  it("is let through by an administrator alone, who says why; the reason and the deed stay", async () => {
    const bytes = lockedOffice();
    const { document } = await post(bytes, { contentType: xlsx, fileName: "prix.xlsx" });
    await confirm(document.id);
    await world.drain();
    const params = { documentId: document.id };
    const body = { reason: "Liste de prix verrouillée par le prestataire" };
    for (const role of ["contractOfficer", "itContact", "executive", "reader"] as const) {
      const { status } = await world.send(documentRoutes.release, { as: alpha.people[role].as, params, body });
      expect(status, role).toBe(403);
    }
    const admin = alpha.people.communeAdmin;
    const released = await world.call(documentRoutes.release, { as: admin.as, params, body });
    expect(released).toMatchObject({ status: "clean", isCurrent: true, release: { by: admin.personId, ...body } });
    expect(await addressStatus(document.id)).toBe(200);
    const { url } = await world.call(documentRoutes.open, { as, params });
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(bytes);
    const audit = await readRows(world, `COMMUNE#${alpha.id}`, "AUDIT#");
    expect(audit.some(({ action, by }) => action === "document.released" && by === admin.personId)).toBe(true);
    const again = await world.send(documentRoutes.release, { as: admin.as, params, body });
    expect([again.status, Object(again.body).code]).toEqual([409, "document.notHeld"]);
  });

  it("is the only kind that can be let through: not what is infected, nor what is in analysis", async () => {
    const infected = await post(Buffer.concat([pdfBytes(), eicar()]));
    await world.drain();
    const pending = await world.call(documentRoutes.promise, { as, body: documentDraft(vendorId, pdfBytes("p")) });
    for (const { document } of [infected, pending]) {
      const answer = await world.send(documentRoutes.release, {
        as: alpha.people.communeAdmin.as,
        params: { documentId: document.id },
        body: { reason: "pour voir" },
      });
      expect(Object(answer.body).code).toBe("document.notHeld");
    }
  });
});

describe("what waits for nobody", () => {
  const lookOn = async (day: string) => {
    world.clock.set(day);
    await world.backend.runScheduled("find-due-documents");
    await world.drain();
  };
  const commune = () => world.deps.commune(alpha.id);
  const usage = () => commune().fetch(documentUsage, {});

  it("is forgotten after a day if it never came, and gives its place back once", async () => {
    const absent = await world.call(documentRoutes.promise, { as, body: documentDraft(vendorId, pdfBytes("absent")) });
    const id = absent.document.id;
    // Eight in the morning of the next day is a moment too early: the promise was made some milliseconds after eight.
    await lookOn("2027-03-02");
    expect(await commune().find(documents, { id })).toBeDefined();
    const others = (await commune().list(documents)).filter(({ status }) => status !== "pending");
    await lookOn("2027-03-03");
    expect((await commune().list(documents)).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    const bytes = others.reduce((sum, document) => sum + document.bytes, 0);
    expect(await usage()).toMatchObject({ files: others.length, bytes });
    await lookOn("2027-03-03");
    expect(await usage()).toMatchObject({ files: others.length, bytes });
  });

  it("is raised where an analysis does not end within half an hour, and never takes its word for clean (R-45)", async () => {
    const { document } = await post(pdfBytes("bloqué"));
    await world.drain();
    const [found] = await commune().findAll(documents, [{ id: document.id }]);
    if (!found) throw new Error("the document is gone");
    const stuck = { ...found, status: "scanning" as const, isCurrent: false, scanningSince: world.deps.now() };
    await commune().save({ changes: [replace(documents, found, stuck)] });
    const lines: string[] = [];
    const said = vi.spyOn(console, "info").mockImplementation((line: string) => void lines.push(line));
    await lookOn("2027-03-04");
    said.mockRestore();
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ event: "scan.stuck", documentId: document.id }),
    );
    expect(await statusOf(document.id)).toBe("scanning");
  });

  it("is erased thirty days after it was removed, by its mark and never by deleting (R-50)", async () => {
    const { document } = await post(pdfBytes("à retirer"));
    await confirm(document.id);
    await world.drain();
    const params = { documentId: document.id };
    const { version } = (await world.call(documentRoutes.show, { as, params })).document;
    await world.call(documentRoutes.remove, { as, params, version, body: { removed: true } });
    expect(await addressStatus(document.id)).toBe(404);
    await lookOn("2027-04-03");
    expect(await commune().find(documents, { id: document.id })).toBeDefined();
    const before = await usage();
    await lookOn("2027-04-04");
    expect(await commune().find(documents, { id: document.id })).toBeUndefined();
    expect((await usage()).files).toBe(before.files - 1);
    const Key = documentKey(alpha.id, document.id);
    const { TagSet } = await new S3Client({ forcePathStyle: true }).send(
      new GetObjectTaggingCommand({ Bucket: bucket(), Key }),
    );
    expect(TagSet).toEqual([{ Key: "vigie", Value: "removed" }]);
  });
});
