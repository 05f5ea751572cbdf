import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { changeStatus } from "../harness/change-status.ts";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";
import { readTable } from "../harness/read-table.ts";
import { changeSettings } from "../harness/set-up-deadlines.ts";

let populated: Populated;
beforeAll(async () => {
  populated = await populatedWorld();
});

const tokenOf = (url: string): string => /\/calendrier\/([A-Za-z0-9_-]{43})\.ics$/.exec(url)?.[1] ?? "";
const make = async (as: string): Promise<string> =>
  tokenOf((await populated.world.call(agendaRoutes.makeFeed, { as })).url);
const read = (token: string) => populated.world.send(agendaRoutes.readFeed, { params: { token } });
const feedOf = (token: string) => populated.world.call(agendaRoutes.readFeed, { params: { token } });
const unknown = "A".repeat(43);

describe("a person's calendar address", () => {
  it("is told once, kept as a hash alone, and stands for 256 random bits", async () => {
    const { world, alpha } = populated;
    const { as } = alpha.people.executive;
    expect(await world.call(agendaRoutes.showFeed, { as })).toEqual({});
    const token = await make(as);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const stored = JSON.stringify(await readTable(world));
    expect(stored).not.toContain(token);
    expect(JSON.stringify(await world.call(agendaRoutes.showFeed, { as }))).not.toContain(token);
    expect(await world.call(agendaRoutes.showFeed, { as })).toEqual({ feed: { madeOn: "2027-03-01" } });
  });

  it("answers the commune's days, and notes the day it was read, not the hour", async () => {
    const { world, alpha, portfolios } = populated;
    const { as } = alpha.people.reader;
    const token = await make(as);
    const { entries, communeName, language } = await feedOf(token);
    expect([communeName, language]).toEqual([alpha.name, "fr"]);
    const { contract, vendor } = portfolios.alpha;
    expect(entries).toContainEqual({
      uid: `decision-${contract.id}@${alpha.id}.vigie`,
      kind: "decision",
      on: "2027-08-24",
      page: `/contrats/${contract.id}`,
      vendorName: vendor.name,
      title: contract.title,
      changedAt: expect.any(String),
    });
    const { feed } = await world.call(agendaRoutes.showFeed, { as });
    expect(feed).toEqual({ madeOn: "2027-03-01", lastReadOn: "2027-03-01" });
  });

  it("keeps an entry's name and raises its edition when the day moves", async () => {
    const { world, alpha, portfolios } = populated;
    const token = await make(alpha.people.itContact.as);
    const uid = `decision-${portfolios.alpha.contract.id}@${alpha.id}.vigie`;
    const entry = async () => (await feedOf(token)).entries.find((each) => each.uid === uid);
    const before = await entry();
    expect((await entry())?.changedAt).toBe(before?.changedAt);
    world.clock.set("2027-03-02");
    await changeSettings(world, alpha, { executiveLeadDays: 45 });
    const after = await entry();
    expect(after?.on).toBe("2027-08-09");
    expect(String(after?.changedAt) > String(before?.changedAt)).toBe(true);
    await changeSettings(world, alpha, { executiveLeadDays: 30 });
  });

  it("says neither vendor nor title, nor anything they are made of, where the commune keeps names out (R-29)", async () => {
    const { world, alpha } = populated;
    const token = await make(alpha.people.reader.as);
    const named = await feedOf(token);
    const names = named.entries
      .flatMap(({ vendorName, title }) => [vendorName, title])
      .filter((each) => each !== undefined);
    expect(names.length).toBeGreaterThan(0);
    await changeSettings(world, alpha, { mailsNameContracts: false });
    const silent = await feedOf(token);
    await changeSettings(world, alpha, { mailsNameContracts: true });
    expect(silent.entries.map(({ uid }) => uid)).toEqual(named.entries.map(({ uid }) => uid));
    const said = JSON.stringify(silent.entries);
    for (const name of names) expect(said).not.toContain(name);
  });

  it("shows nothing of another commune (R-06)", async () => {
    const { alpha, beta, portfolios } = populated;
    const said = JSON.stringify(await feedOf(await make(alpha.people.reader.as)));
    for (const secret of [beta.id, portfolios.beta.vendor.id, portfolios.beta.vendor.name])
      expect(said).not.toContain(secret);
  });
});

describe("an address that stopped answers as one that never was", () => {
  const expectUnknown = async (token: string) => {
    const [gone, never] = [await read(token), await read(unknown)];
    const plain = ({ status, headers, body }: typeof gone) => [
      status,
      headers,
      { ...Object(body), requestId: undefined },
    ];
    expect(plain(gone)).toEqual(plain(never));
    expect(gone.status).toBe(404);
  };

  it("replaced by a new one", async () => {
    const { as } = populated.alpha.people.contractOfficer;
    const old = await make(as);
    const next = await make(as);
    await expectUnknown(old);
    expect((await read(next)).status).toBe(200);
  });

  it("revoked, and revoked again", async () => {
    const { world, alpha } = populated;
    const { as } = alpha.people.contractOfficer;
    const token = await make(as);
    await world.call(agendaRoutes.revokeFeed, { as });
    await world.call(agendaRoutes.revokeFeed, { as });
    await expectUnknown(token);
    expect(await world.call(agendaRoutes.showFeed, { as })).toEqual({});
  });

  it.each(["suspended", "revoked"] as const)(
    "of a member who is %s, at the very next reading (N-04)",
    async (status) => {
      const { world, alpha } = populated;
      const { as, email } = alpha.people.executive;
      const token = await make(as);
      expect((await read(token)).status).toBe(200);
      await changeStatus(world, alpha.id, email, status);
      await expectUnknown(token);
      await changeStatus(world, alpha.id, email, "active");
      expect((await read(token)).status).toBe(200);
    },
  );

  it.each(["", "x", "A".repeat(42), "A".repeat(44), `${"A".repeat(42)}%`, "../../me"])(
    "or is malformed: %j",
    async (token) => {
      const { status, body } = await read(token);
      expect([status, /unknown/.test(String(Object(body).code))]).toEqual([404, true]);
    },
  );

  it("leaves one alone of two made at once", async () => {
    const { as } = populated.alpha.people.communeAdmin;
    const made = await Promise.allSettled([make(as), make(as), make(as)]);
    const tokens = made.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    const statuses = await Promise.all(tokens.map(async (token) => (await read(token)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });
});

it("writes no address into the logs, whether it answers or not (R-70)", async () => {
  const { alpha } = populated;
  const written = [vi.spyOn(console, "info"), vi.spyOn(console, "error"), vi.spyOn(console, "log")];
  const token = await make(alpha.people.reader.as);
  await read(token);
  await read(unknown);
  await changeSettings(populated.world, alpha, { postalBufferDays: 7 });
  const lines = written.flatMap(({ mock }) => mock.calls.flat().map(String));
  for (const spy of written) spy.mockRestore();
  expect(lines.some((line) => line.includes("GET /calendar-feeds/{token}"))).toBe(true);
  for (const secret of [token, unknown]) expect(lines.join("\n")).not.toContain(secret);
});

describe("a commune that leaves (R-42)", () => {
  it("lets its people read and revoke until it is erased, makes no new address, and takes all of them with it", async () => {
    const { world, alpha, beta, asAssociation } = populated;
    const { as } = alpha.people.reader;
    const [token, kept] = [await make(as), await make(beta.people.reader.as)];
    await make(alpha.people.executive.as);
    const params = { communeId: alpha.id };
    await world.call(associationRoutes.startOffboarding, {
      as: asAssociation,
      params,
      body: { reference: "Résiliation" },
    });
    expect((await read(token)).status).toBe(200);
    expect((await world.send(agendaRoutes.makeFeed, { as })).status).toBe(409);
    expect((await world.send(agendaRoutes.revokeFeed, { as: alpha.people.itContact.as })).status).toBe(204);
    const approval = { as: alpha.people.communeAdmin.as, version: 1, body: { approved: true } };
    await world.call(communeRoutes.approveOffboarding, approval);
    world.clock.set("2027-04-15");
    await world.sweep();
    expect((await read(token)).status).toBe(404);
    const left = (await readTable(world)).filter(({ pk }) => pk.startsWith("AUTH#"));
    expect(left.filter((row) => JSON.stringify(row).includes(alpha.id))).toEqual([]);
    expect((await read(kept)).status).toBe(200);
  }, 60_000);
});
