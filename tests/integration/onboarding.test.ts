import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { officialCommunes } from "@vigie/shared/commune/official-commune.ts";
import { beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../harness/fault-proxy.ts";
import { faultyWorld } from "../harness/faulty-world.ts";
import { association } from "../harness/populated-world.ts";
import { recipientsIn } from "../harness/read-mail.ts";
import { readTable } from "../harness/read-table.ts";

let faulty: Awaited<ReturnType<typeof faultyWorld>>;
let as: string;

beforeAll(async () => {
  faulty = await faultyWorld();
  await faulty.world.found(association);
  as = await faulty.world.signIn(association.email);
});

const draft = (ofsNumber: number) => ({
  ofsNumber,
  name: `Commune ${ofsNumber}`,
  canton: "VD" as const,
  languages: ["fr" as const],
  executiveName: "Municipalité",
  adminEmail: `admin@c${ofsNumber}.test`,
});
const onboard = (ofsNumber: number) =>
  faulty.world.send(associationRoutes.onboardCommune, { as, body: draft(ofsNumber) });
const places = officialCommunes.filter(({ canton }) => canton === "VD").values();
/** The number of a commune that no other test of this file onboards. */
const nextPlace = (): number => {
  const { ofsNumber } = places.next().value ?? {};
  if (!ofsNumber) throw new Error("The canton has no more communes");
  return ofsNumber;
};

/** How many rows of each kind speak of a commune: its own, and those in its association's partition. */
const rowsAbout = async (ofsNumber: number) => {
  const rows = await readTable(faulty.world);
  const profile = rows.find(({ kind, item }) => kind === "commune" && Object(item).ofsNumber === ofsNumber);
  const own = rows.filter(({ pk }) => profile && pk === profile.pk);
  const count = (prefix: string) => own.filter(({ sk }) => sk.startsWith(prefix)).length;
  const listed = rows.filter(({ kind, item }) => kind === "associationCommune" && Object(item).ofsNumber === ofsNumber);
  return {
    tenants: profile ? 1 : 0,
    audits: count("AUDIT#"),
    invitations: count("INVITATION#"),
    mailsToSend: count("OUTBOX#"),
    listed: listed.length,
    audited: rows.filter(
      ({ sk, subjects }) => sk.startsWith("AUDIT#") && JSON.stringify(subjects).includes(`"ofsNumber":${ofsNumber},`),
    ).length,
  };
};
const nothing = { tenants: 0, audits: 0, invitations: 0, mailsToSend: 0, listed: 0, audited: 0 };
const everything = { tenants: 1, audits: 1, invitations: 1, mailsToSend: 1, listed: 1, audited: 2 };

describe("onboarding is one transaction (R-14)", () => {
  it("makes the commune, its first invitation, both audit rows and the mail to send", async () => {
    const ofsNumber = nextPlace();
    expect((await onboard(ofsNumber)).status).toBe(201);
    expect(await rowsAbout(ofsNumber)).toEqual(everything);
    await faulty.world.drain();
    expect(recipientsIn(faulty.world.newMails())).toContain(`admin@c${ofsNumber}.test`);
  });

  it("refuses to do it twice", async () => {
    const ofsNumber = nextPlace();
    await onboard(ofsNumber);
    const again = await onboard(ofsNumber);
    expect([again.status, Object(again.body).code]).toEqual([409, "commune.alreadyOnboarded"]);
    expect(await rowsAbout(ofsNumber)).toEqual(everything);
  });

  it("does it once where ten ask at once", async () => {
    const ofsNumber = nextPlace();
    const answers = await Promise.all(Array.from({ length: 10 }, () => onboard(ofsNumber)));
    // Contention may end in a 503 that says when to try again; a second commune, never.
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => [201, 409, 503].includes(status))).toBe(true);
    expect(await rowsAbout(ofsNumber)).toEqual(everything);
  });

  it("leaves all of it or nothing behind, whichever call fails, before its effect or after, once or always", async () => {
    const { dynamodb, sts } = faulty;
    const proxies = { dynamodb, sts };
    const callsOf = async () => {
      for (const proxy of Object.values(proxies)) proxy.takePassed();
      await onboard(nextPlace());
      return Object.entries(proxies).flatMap(([engine, proxy]) =>
        proxy.takePassed().map((call, index) => ({ engine, index, action: call.action })),
      );
    };
    const sites = await callsOf();
    expect(sites.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["TransactWriteItems", "AssumeRole", "GetItem"]),
    );

    const seen: Record<string, string> = {};
    for (const { engine, index, action } of sites) {
      for (const fault of ["refused", "lost"] as const satisfies Fault[]) {
        for (const lasting of [false, true]) {
          const ofsNumber = nextPlace();
          let calls = -1;
          const proxy = engine === "sts" ? sts : dynamodb;
          proxy.setFaults(() => {
            calls += 1;
            return calls === index || (lasting && calls > index) ? fault : undefined;
          });
          // An authorizer that fails is the gateway's to answer: 500.
          const { status } = await onboard(ofsNumber).catch(() => ({ status: 500 }));
          proxy.setFaults(() => undefined);
          const rows = await rowsAbout(ofsNumber);
          const site = `${action} ${fault} ${lasting ? "always" : "once"}`;
          expect([site, rows]).toEqual([site, rows.tenants === 1 ? everything : nothing]);
          if (status === 201) expect([site, rows]).toEqual([site, everything]);
          seen[site] = `${status}, ${rows.tenants === 1 ? "everything" : "nothing"}`;
        }
      }
    }
    // One lost reply is repeated under the same token: the caller never learns of it.
    expect(seen["TransactWriteItems lost once"]).toBe("201, everything");
    expect(seen["TransactWriteItems refused once"]).toBe("201, everything");
    expect(seen["TransactWriteItems refused always"]).toBe("500, nothing");
    expect(seen["TransactWriteItems lost always"]).toBe("500, everything");
  }, 120_000);
});

describe("import of a spreadsheet", () => {
  it("takes the sound rows and refuses each other one by its field and reason", async () => {
    const [one, two, three] = [nextPlace(), nextPlace(), nextPlace()].map(String);
    const rows = [
      { row: 2, ofsNumber: one, adminEmail: `admin@c${one}.test` },
      { row: 3, ofsNumber: "99999", adminEmail: "a@b.test" },
      { row: 4, ofsNumber: "abc", adminEmail: "a@b.test" },
      { row: 5, ofsNumber: one, adminEmail: "autre@b.test" },
      { row: 6, ofsNumber: two },
      { row: 7, ofsNumber: two, adminEmail: "sans-arobase" },
      { row: 8, ofsNumber: two, canton: "ZH", adminEmail: "a@b.test" },
      { row: 9, adminEmail: "a@b.test" },
      {
        row: 10,
        ofsNumber: ` ${three} `,
        languages: "fr, de",
        adminEmail: ` Admin@C${three}.test `,
        adminName: "Anne",
      },
    ];
    const { results } = await faulty.world.call(associationRoutes.importCommunes, { as, body: { rows } });
    const said = results.map((result) => [
      result.row,
      result.outcome === "refused" ? `${result.field}: ${result.reason}` : "onboarded",
    ]);
    expect(said).toEqual([
      [2, "onboarded"],
      [3, "ofsNumber: commune.numberUnknown"],
      [4, "ofsNumber: commune.numberUnknown"],
      [5, "ofsNumber: commune.alreadyOnboarded"],
      [6, "adminEmail: required"],
      [7, "adminEmail: email"],
      [8, "canton: commune.otherCanton"],
      [9, "ofsNumber: required"],
      [10, "onboarded"],
    ]);
    expect(await rowsAbout(Number(two))).toEqual(nothing);
    await faulty.world.drain();
    expect(recipientsIn(faulty.world.newMails())).toEqual(
      expect.arrayContaining([`admin@c${one}.test`, `admin@c${three}.test`]),
    );
  });
});
