import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { documentDraft, pdfBytes } from "../harness/drafts.ts";
import { staffedWorld } from "../harness/populated-world.ts";
import { postDocument } from "../harness/post-document.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

let world: Awaited<ReturnType<typeof staffedWorld>>["world"];
let as: string;
let contractId: string;
beforeAll(async () => {
  const staffed = await staffedWorld();
  world = staffed.world;
  as = staffed.alpha.people.contractOfficer.as;
  contractId = (await addContract(world, staffed.alpha, (await addVendor(world, staffed.alpha)).id)).id;
});

const promise = (bytes: Buffer, fileName?: string) =>
  world.call(contractRoutes.attachDocument, { as, params: { contractId }, body: documentDraft(bytes, fileName) });
const confirm = (documentId: string) =>
  world.send(contractRoutes.confirmDocument, { as, params: { contractId, documentId } });
const open = (documentId: string) =>
  world.send(contractRoutes.openDocument, { as, params: { contractId, documentId } });
const said = ({ status, body }: { status: number; body: unknown }) => [status, Object(body).code];

describe("a document", () => {
  it.each(["contrat.pdf", "Contrat d’entretien (été).pdf", "a'b\"c;d.pdf", "../../etc/passwd", "100% \u{1F600}.pdf"])(
    "named %s comes back byte for byte, as an attachment of that name (R-44, R-47)",
    async (fileName) => {
      const bytes = pdfBytes(fileName);
      const ticket = await promise(bytes, fileName);
      expect(ticket.fields.key).not.toContain(fileName);
      expect((await postDocument(ticket, bytes)).ok).toBe(true);
      expect((await confirm(ticket.document.id)).body).toMatchObject({ status: "stored", version: 2 });
      const { url } = await world.call(contractRoutes.openDocument, {
        as,
        params: { contractId, documentId: ticket.document.id },
      });
      const download = await fetch(url);
      expect(Buffer.from(await download.arrayBuffer())).toEqual(bytes);
      const disposition = download.headers.get("content-disposition") ?? "";
      const encoded = /^attachment; filename\*=UTF-8''([\w%.!~*()-]+)$/.exec(disposition)?.[1] ?? "";
      expect(decodeURIComponent(encoded)).toBe(fileName);
      expect(download.headers.get("content-type")).toBe("application/pdf");
    },
  );

  it("is not taken as stored before its bytes are there, nor opened", async () => {
    const { document } = await promise(pdfBytes("absent"));
    expect(said(await confirm(document.id))).toEqual([409, "document.notUploaded"]);
    expect(said(await open(document.id))).toEqual([404, "item.unknown"]);
  });

  it("is taken as stored once, however often it is said", async () => {
    const bytes = pdfBytes("deux fois");
    const ticket = await promise(bytes);
    await postDocument(ticket, bytes);
    const [first, second] = [await confirm(ticket.document.id), await confirm(ticket.document.id)];
    expect(second).toEqual(first);
  });

  it("must be exactly what was promised: other bytes, more or less of them, another type or another place are refused (R-46)", async () => {
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
    expect(await refuse(bytes, { "Content-Type": "text/html" })).toEqual(refused);
    expect(await refuse(bytes, { key: "communes/aaaaaaaaaaaa/doc" })).toEqual(refused);
  });

  it("is not promised larger than 25 MB, nor as anything but a PDF", async () => {
    const draft = documentDraft(pdfBytes());
    for (const body of [
      { ...draft, bytes: 25_000_001 },
      { ...draft, bytes: 0 },
      { ...draft, contentType: "text/html" },
      { ...draft, sha256: "x" },
    ]) {
      expect((await world.sendRaw(contractRoutes.attachDocument, body, { as, params: { contractId } })).status).toBe(
        422,
      );
    }
  });
});
