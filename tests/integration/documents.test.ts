import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { documentDraft, pdfBytes } from "../harness/drafts.ts";
import { staffedWorld } from "../harness/populated-world.ts";
import { postDocument } from "../harness/post-document.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

let world: Awaited<ReturnType<typeof staffedWorld>>["world"];
let as: string;
let vendorId: string;
let contractId: string;
beforeAll(async () => {
  const staffed = await staffedWorld();
  world = staffed.world;
  as = staffed.alpha.people.contractOfficer.as;
  vendorId = (await addVendor(world, staffed.alpha)).id;
  contractId = (await addContract(world, staffed.alpha, vendorId)).id;
});

const promise = (bytes: Buffer, fileName = "contrat.pdf") =>
  world.call(documentRoutes.promise, { as, body: documentDraft(vendorId, bytes, { fileName, contractId }) });
const confirm = (documentId: string) => world.send(documentRoutes.confirm, { as, params: { documentId } });
const open = (documentId: string) => world.send(documentRoutes.open, { as, params: { documentId } });
const said = ({ status, body }: { status: number; body: unknown }) => [status, Object(body).code];

describe("a document", () => {
  it.each([
    ["contrat.pdf", "contrat.pdf"],
    ["Contrat d’entretien (été).pdf", "Contrat d’entretien (été).pdf"],
    ["a'b\"c;d.pdf", "a'b c;d.pdf"],
    ["../../etc/passwd", "etc passwd.pdf"],
    ["100% \u{1F600}.pdf", "100% \u{1F600}.pdf"],
  ])("named %s comes back byte for byte, as an attachment named %s (R-44, R-47)", async (fileName, expected) => {
    const bytes = pdfBytes(fileName);
    const ticket = await promise(bytes, fileName);
    expect(ticket.fields.key).not.toContain(fileName);
    expect((await postDocument(ticket, bytes)).ok).toBe(true);
    expect((await confirm(ticket.document.id)).body).toMatchObject({ id: ticket.document.id });
    await world.drain();
    const { url } = await world.call(documentRoutes.open, { as, params: { documentId: ticket.document.id } });
    const download = await fetch(url);
    expect(Buffer.from(await download.arrayBuffer())).toEqual(bytes);
    const disposition = download.headers.get("content-disposition") ?? "";
    const encoded = /^attachment; filename\*=UTF-8''([\w%.~-]+)$/.exec(disposition)?.[1] ?? "";
    expect(decodeURIComponent(encoded)).toBe(expected);
    expect(download.headers.get("content-type")).toBe("application/pdf");
  });

  it("is not taken as stored before its bytes are there, nor opened", async () => {
    const { document } = await promise(pdfBytes("absent"));
    expect(said(await confirm(document.id))).toEqual([409, "document.notUploaded"]);
    expect(said(await open(document.id))).toEqual([404, "item.unknown"]);
  });

  it("must be exactly what was promised: other bytes, more or less of them, another type or another place are refused (R-44, R-46)", async () => {
    const bytes = pdfBytes("promis");
    const refuse = async (sent: Buffer, changes: Record<string, string> = {}) => {
      const ticket = await promise(bytes);
      const { status } = await postDocument(ticket, sent, changes);
      return [status >= 400 && status < 500, said(await confirm(ticket.document.id))];
    };
    const refused = [true, [409, "document.notUploaded"]];
    expect(await refuse(Buffer.concat([bytes, Buffer.from("x")]))).toEqual(refused);
    expect(await refuse(bytes.subarray(1))).toEqual(refused);
    expect(await refuse(Buffer.from(bytes.toString().replace("promis", "trompé").slice(0, bytes.length)))).toEqual(
      refused,
    );
    for (const changes of [
      { "Content-Type": "text/html" },
      { key: "communes/aaaaaaaaaaaa/doc" },
      { tagging: "<Tagging><TagSet><Tag><Key>vigie</Key><Value>clean</Value></Tag></TagSet></Tagging>" },
      { "x-amz-server-side-encryption": "AES256" },
      { "x-amz-server-side-encryption-aws-kms-key-id": "another" },
      { "x-amz-checksum-sha256": "A".repeat(43).concat("=") },
    ])
      expect(await refuse(bytes, changes), JSON.stringify(changes)).toEqual(refused);
  });

  it("is not promised larger than 25 MB or empty, as a kind of file the register does not keep, or without a sound checksum (R-44)", async () => {
    const draft = documentDraft(vendorId, pdfBytes());
    for (const body of [
      { ...draft, bytes: 25_000_001 },
      { ...draft, bytes: 0 },
      { ...draft, contentType: "text/html" },
      { ...draft, contentType: "image/svg+xml" },
      { ...draft, sha256: "x" },
    ]) {
      expect((await world.sendRaw(documentRoutes.promise, body, { as })).status).toBe(422);
    }
  });
});
