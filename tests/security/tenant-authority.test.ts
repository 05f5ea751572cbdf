import { signApiToken } from "@vigie/functions/lib/api-token.ts";
import { scriptTokenSeconds } from "@vigie/infra/local/parts/keys.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { CommuneId } from "@vigie/shared/ids.ts";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openSessionFor } from "../harness/open-session-for.ts";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";
import { snapshot } from "../harness/read-table.ts";
import { ask } from "./ask.ts";
import { entitled } from "./entitled.ts";
import { operations } from "./operations.ts";
import { samples } from "./samples.ts";

let populated: Populated;
beforeAll(async () => {
  populated = await populatedWorld();
});

const ofCommune = operations.filter(({ route: { by } }) => typeof by !== "string" && !by.includes("associationAdmin"));

describe("the tenant comes from the verified session alone (R-08)", () => {
  it.each(ofCommune)(
    "shows and changes nothing of another commune in $name, whatever headers and query name",
    async ({ name, route }) => {
      const { world, beta, portfolios } = populated;
      const as = await entitled(populated, route);
      const before = await snapshot(world, beta.id);
      const names = ["tenantid", "tenant", "communeid", "x-tenant-id", "x-commune-id", "x-amzn-tenant", "pk", "tid"];
      const claims = Object.fromEntries(names.map((each) => [each, beta.id]));
      const sample = samples(populated)[name];
      const byHeader = await ask(world, route, sample, as, claims);
      const byQuery = await ask(
        world,
        route,
        { ...sample, query: { tenantId: beta.id, communeId: beta.id, pk: `COMMUNE#${beta.id}` } },
        as,
      );
      // A leaving that could be approved would close the register to all the others.
      if (name === "commune.approveOffboarding") expect(byHeader.status).toBe(409);
      else expect(byHeader.status).toBeLessThan(300);
      for (const { body } of [byHeader, byQuery]) {
        const said = JSON.stringify(body) ?? "";
        for (const secret of [beta.id, portfolios.beta.vendor.id, portfolios.beta.vendor.name])
          expect(said).not.toContain(secret);
      }
      expect(await snapshot(world, beta.id)).toBe(before);
    },
  );

  it("shows an association its own communes and no other association’s", async () => {
    const { world, alpha } = populated;
    const email = "admin@voisine.test";
    await world.found({ name: "Association voisine", email, adminName: "Zoé Voisine" });
    const { items } = await world.call(associationRoutes.listCommunes, { as: await world.signIn(email) });
    expect(items).toEqual([]);
    const own = await world.call(associationRoutes.listCommunes, { as: populated.asAssociation });
    expect(own.items.map(({ communeId }) => communeId)).toContain(alpha.id);
  });
});

describe("a tenant id is twelve characters drawn by the server, or nothing (R-01)", () => {
  const showAs = async (tid: string): Promise<number> => {
    const { world, alpha } = populated;
    const { sessionId: sid, personId: sub } = await session;
    const as = await signApiToken(world.keys.script.private, { sub, sid, tid }, scriptTokenSeconds);
    const { status, body } = await world.send(communeRoutes.show, { as });
    expect(JSON.stringify(body)).not.toContain(alpha.id);
    return status;
  };
  let session: ReturnType<typeof openSessionFor>;
  beforeAll(() => {
    session = openSessionFor(populated.world, populated.alpha.people.reader.email);
  });

  it("opens nothing for a hostile one", async () => {
    const { id } = populated.alpha;
    const hostile = [
      "*",
      `${id}*`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an attacker's text, not a template
      "${aws:userid}",
      "a#b",
      `${id}#`,
      ` ${id}`,
      `${id}\n`,
      id.toUpperCase(),
      id.slice(0, 11),
      `${id}x`,
      `COMMUNE#${id}`,
      "../..",
      "x".repeat(300),
      "é".repeat(12),
      "\u0000".repeat(12),
      "__proto__",
      "constructor",
    ];
    for (const tid of hostile) expect([tid, await showAs(tid)]).toEqual([tid, 403]);
  });

  it("opens nothing for any string but the one the person belongs to", async () => {
    const anyString = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.stringMatching(/^[a-z0-9]{12}$/));
    await fc.assert(
      fc.asyncProperty(anyString, async (tid) => {
        if (tid !== populated.alpha.id && tid !== "") expect(await showAs(tid)).toBe(403);
      }),
      { numRuns: 150 },
    );
  });

  it("takes as an id what the pattern says and nothing else", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (text) => CommuneId.safeParse(text).success === /^[a-z0-9]{12}$/.test(text),
      ),
    );
    expect(CommuneId.safeParse("abcdefghijk1\n").success).toBe(false);
  });
});
