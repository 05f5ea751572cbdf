import { createHash } from "node:crypto";
import { job as buildExport } from "@vigie/functions/jobs/build-export/index.ts";
import { RestoreError, restoreArchive } from "@vigie/functions/lib/archive/restore-archive.ts";
import { writeArchive } from "@vigie/functions/lib/archive/write-archive.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import { Manifest } from "@vigie/shared/export/manifest.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { contractDraft } from "../harness/drafts.ts";
import { alphaPlace, association, type Populated, populatedWorld, staffCommune } from "../harness/populated-world.ts";
import { wordsOf } from "../harness/read-mail.ts";
import { readRows, readTable } from "../harness/read-table.ts";
import { testWorld, type World } from "../harness/test-world.ts";

/** The files of an archive by name. */
const unpack = async (bytes: Uint8Array): Promise<Map<string, Buffer>> => {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const files = new Map<string, Buffer>();
  for (const entry of await zip.getEntries())
    if (!entry.directory) files.set(entry.filename, Buffer.from(await entry.arrayBuffer()));
  return files;
};

/** An archive of these files, as anybody could make one. */
const pack = async (files: Map<string, Buffer>): Promise<Uint8Array> => {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, bytes] of files) await zip.add(path, new Uint8ArrayReader(bytes));
  return zip.close();
};

/** The archive of a commune as it stands now, made past the queue and the bucket. */
const archiveOf = async ({ deps }: World, communeId: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const stream = new WritableStream<Uint8Array>({ write: (chunk) => void chunks.push(chunk.slice()) });
  await writeArchive(
    {
      communeId,
      communeName: "Commune",
      commune: deps.commune(communeId),
      readDocument: (document) => deps.documents(communeId).readClean(document),
      at: deps.now(),
    },
    stream,
  );
  return Buffer.concat(chunks);
};

const manifestOf = (files: Map<string, Buffer>): Manifest =>
  Manifest.parse(JSON.parse(files.get("manifest.json")?.toString("utf8") ?? ""));

const restoreInto = ({ deps }: World, communeId: string, bytes: Uint8Array) =>
  restoreArchive(new Uint8ArrayReader(bytes), {
    commune: deps.commune(communeId),
    putDocument: deps.documents(communeId).put,
  });

let populated: Populated;
let archive: Uint8Array;
let files: Map<string, Buffer>;
let manifest: Manifest;
const textOf = (path: string) => files.get(path)?.toString("utf8") ?? "";

beforeAll(async () => {
  populated = await populatedWorld();
  const { world, alpha, portfolios } = populated;
  const { url } = await world.call(exportRoutes.open, {
    as: alpha.people.communeAdmin.as,
    params: { exportId: portfolios.alpha.archive.id },
  });
  const answer = await fetch(url);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="vigie-export-2027-03-01\.zip"$/);
  archive = new Uint8Array(await answer.arrayBuffer());
  files = await unpack(archive);
  manifest = manifestOf(files);
}, 120_000);

describe("a full export (R-40)", () => {
  it("names every file with its size and SHA-256, and holds nothing else", () => {
    const said = manifest.files.map(({ path, bytes, sha256 }) => [path, bytes, sha256]);
    const found = [...files]
      .filter(([path]) => path !== "manifest.json")
      .map(([path, bytes]) => [path, bytes.length, createHash("sha256").update(bytes).digest("hex")]);
    expect(found.toSorted()).toEqual(said.toSorted());
  });

  it("holds the documents that were found clean, byte for byte, under names a person reads", async () => {
    const { world, alpha, portfolios } = populated;
    const { stored, held } = portfolios.alpha;
    const path = manifest.files.find(({ documentId }) => documentId === stored.id)?.path ?? "";
    expect(path).toBe("documents/Fournisseur d’Aigle/C-1 Logiciel de gestion/contrat.pdf");
    const { url } = await world.call(documentRoutes.open, {
      as: alpha.people.reader.as,
      params: { documentId: stored.id },
    });
    expect(files.get(path)).toEqual(Buffer.from(await (await fetch(url)).arrayBuffer()));
    expect(manifest.withheld.map(({ documentId }) => documentId)).toContain(held.id);
  });

  it("holds every kind of row as JSON, the audit trail among them, and says in French how to read it", () => {
    for (const kind of ["vendor", "service", "contract", "document", "serviceLevel", "member", "audit"])
      expect(textOf(`data/${kind}.jsonl`).trim().split("\n").length, kind).toBeGreaterThan(0);
    expect(textOf("data/audit.jsonl")).toContain("vendor.registered");
    expect(textOf("README.txt")).toContain("Il se lit sans Vigie");
  });

  it("holds the lists under the headings the screens give them, in French and without a line of JSON", () => {
    const lists = [...files.keys()].filter((path) => path.startsWith("listes/"));
    expect(lists.toSorted()).toEqual([
      "listes/contrats.csv",
      "listes/couts.csv",
      "listes/decisions.csv",
      "listes/documents.csv",
      "listes/membres.csv",
      "listes/niveaux-de-service.csv",
      "listes/prestataires.csv",
      "listes/services.csv",
    ]);
    for (const path of lists) {
      expect(textOf(path).startsWith("\ufeff"), path).toBe(true);
      expect(textOf(path), path).not.toMatch(/[{[]""|undefined|\[object/);
      expect(textOf("README.txt")).toContain(path.slice("listes/".length));
    }
    expect(textOf("listes/prestataires.csv")).toMatch(
      /^\ufeffPrestataire;IDE;Criticité;État;[\s\S]*Fournisseur d’Aigle/,
    );
    expect(textOf("listes/contrats.csv")).toMatch(/^\ufeffPrestataire;Référence;Contrat;Services;Début;Échéance;/);
    expect(textOf("listes/contrats.csv")).toMatch(/;C-1;Logiciel de gestion;[^\n]*;\d\d\.\d\d\.\d{4};/);
  });

  it("holds no row and no document of another commune", () => {
    const all = [...files.values()].map(String).join("\n");
    for (const { id } of [populated.portfolios.beta.vendor, populated.portfolios.beta.stored, populated.beta])
      expect(all).not.toContain(id);
  });

  it("lets no typed text become a formula", async () => {
    const { world, alpha } = populated;
    await world.call(vendorRoutes.register, {
      as: alpha.people.contractOfficer.as,
      body: { name: "=HYPERLINK(1)", criticality: "low" },
    });
    const csv = (await unpack(await archiveOf(world, alpha.id))).get("listes/prestataires.csv")?.toString("utf8") ?? "";
    expect(csv).toContain("\n'=HYPERLINK(1);");
  });
});

describe("restoring (R-40, R-41)", () => {
  it("puts the same rows back into an empty table, of which a new export tells the same state", async () => {
    const { world, alpha } = populated;
    const bytes = await archiveOf(world, alpha.id);
    const other = await testWorld();
    await restoreInto(other, alpha.id, bytes);
    const leftOut = /^(OUTBOX|EXPORT|OFFBOARDING)#|^UNIQUE#EXPORTING$/;
    const own = (await readRows(world, `COMMUNE#${alpha.id}`)).filter(({ sk }) => !leftOut.test(sk));
    expect(await readTable(other)).toEqual(own.toSorted((a, b) => a.sk.localeCompare(b.sk)));
    const again = manifestOf(await unpack(await archiveOf(other, alpha.id)));
    const first = manifestOf(await unpack(bytes));
    expect(again.stateHash).toBe(first.stateHash);
    const documentsOf = ({ files: all }: Manifest) => all.filter(({ documentId }) => documentId);
    expect(documentsOf(again)).toEqual(documentsOf(first));
  });

  it("holds for drawn communes, whatever their texts", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((value) => value.trim() !== "");
    const communeOf = fc.uniqueArray(fc.tuple(text, text, fc.nat(10_000_000)), {
      minLength: 1,
      maxLength: 6,
      selector: ([reference]) => reference.trim().normalize("NFC").toLowerCase(),
    });
    const world = await testWorld();
    await world.found(association);
    const { id, people } = await staffCommune(world, await world.signIn(association.email), alphaPlace);
    const { as } = people.contractOfficer;
    await fc.assert(
      fc.asyncProperty(communeOf, async (drawn) => {
        for (const [reference, title] of drawn) {
          const vendor = await world.send(vendorRoutes.register, { as, body: { name: title, criticality: "low" } });
          // What the register does not take (control characters, a reference that is there) is no part of the commune.
          if (vendor.status !== 201) continue;
          const { id: vendorId } = vendorRoutes.register.answer.parse(vendor.body);
          await world.send(contractRoutes.register, { as, body: contractDraft(vendorId, { reference, title }) });
        }
        const bytes = await archiveOf(world, id);
        const other = await testWorld();
        await restoreInto(other, id, bytes);
        const again = manifestOf(await unpack(await archiveOf(other, id)));
        expect(again.stateHash).toBe(manifestOf(await unpack(bytes)).stateHash);
        expect((await readTable(other)).filter(({ pk }) => pk !== `COMMUNE#${id}`)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it("takes nothing from an archive in which one byte is another, and writes nothing into a commune that is not empty", async () => {
    const { world, alpha } = populated;
    const changed = new Map(files);
    changed.set("data/vendor.jsonl", Buffer.from(textOf("data/vendor.jsonl").replace("Aigle", "Aigla")));
    const other = await testWorld();
    await expect(restoreInto(other, alpha.id, await pack(changed))).rejects.toThrow(RestoreError);
    expect(await readTable(other)).toEqual([]);
    const before = await readTable(world);
    await expect(restoreInto(world, alpha.id, archive)).rejects.toThrow("not empty");
    expect(await readTable(world)).toEqual(before);
  });
});

describe("the life of an export", () => {
  it("is built once, told by a mail without content, and gone after seven days", async () => {
    const { world, alpha } = populated;
    const { as, email } = alpha.people.communeAdmin;
    world.newMails();
    const asked = await world.call(exportRoutes.request, { as });
    expect(asked.status).toBe("queued");
    expect((await world.send(exportRoutes.request, { as })).status).toBe(409);
    expect((await world.send(exportRoutes.open, { as, params: { exportId: asked.id } })).status).toBe(409);
    await world.drain();
    const [mail, ...others] = world.newMails();
    expect(others).toEqual([]);
    expect(mail?.destination.to).toEqual([email]);
    expect(wordsOf(mail)).toContain("est prêt");
    expect(wordsOf(mail)).not.toContain("Fournisseur");

    const newest = async () => (await world.call(exportRoutes.list, { as })).items[0];
    expect(await newest()).toMatchObject({ id: asked.id, status: "ready", doneSteps: expect.any(Number) });
    world.clock.set("2027-03-09");
    expect(await newest()).toMatchObject({ id: asked.id, status: "expired" });
    expect((await world.send(exportRoutes.open, { as, params: { exportId: asked.id } })).status).toBe(409);
    world.clock.set("2027-03-01");
  });

  it("begins anew after it died, and does nothing once it is ready", async () => {
    const { world, alpha } = populated;
    const { as } = alpha.people.communeAdmin;
    const asked = await world.call(exportRoutes.request, { as });
    const message = { communeId: alpha.id, exportId: asked.id };
    let reads = 0;
    const dying = {
      ...world.deps,
      documents: (communeId: string) => ({
        ...world.deps.documents(communeId),
        readClean: async (): Promise<Uint8Array> => {
          reads += 1;
          throw new Error("the process died");
        },
      }),
    };
    await expect(buildExport(dying, message)).rejects.toThrow("died");
    expect(reads).toBe(1);
    await world.drain();
    const { items } = await world.call(exportRoutes.list, { as });
    expect(items.find(({ id }) => id === asked.id)?.status).toBe("ready");
    world.newMails();
    await buildExport(world.deps, message);
    expect(world.newMails()).toEqual([]);
    expect(world.backend.countDead()).toBe(0);
  });
});
