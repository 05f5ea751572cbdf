import { generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { Problem } from "@vigie/shared/http/problem.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import fc from "fast-check";
import { importJWK, type JWK, SignJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { openSessionFor, openTokenFor } from "../harness/open-session-for.ts";
import { type Populated, populatedWorld } from "../harness/populated-world.ts";

type Claims = Record<string, unknown>;
type Forgery = { header?: Claims; claims?: Claims; key?: JWK | Uint8Array };

let populated: Populated;
let session: { sessionId: string; personId: string };

beforeAll(async () => {
  populated = await populatedWorld();
  session = await openSessionFor(populated.world, populated.alpha.people.reader.email);
});

const seconds = () => Math.floor(Date.now() / 1000);

const goodClaims = (): Claims => ({
  iss: "vigie-web",
  aud: "vigie-api",
  sub: session.personId,
  sid: session.sessionId,
  tid: populated.alpha.id,
  jti: crypto.randomUUID(),
  iat: seconds(),
  exp: seconds() + 60,
});

/** A token signed in all seriousness, good but for what the forgery changes; a claim set to undefined is left out. */
const sign = async ({ header = {}, claims = {}, key = populated.world.keys.web.private }: Forgery): Promise<string> => {
  const protectedHeader = { alg: "ES256", typ: "at+jwt", kid: "web", ...header };
  const material = key instanceof Uint8Array ? key : await importJWK(key, "ES256");
  return new SignJWT({ ...goodClaims(), ...claims }).setProtectedHeader(protectedHeader).sign(material);
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const statusFor = async (as: string): Promise<number> =>
  (await populated.world.send(communeRoutes.show, { as })).status;

const newPair = () => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const plain = (key: JsonWebKey): JWK => ({ ...key }) as JWK;
  return { public: plain(publicKey.export({ format: "jwk" })), private: plain(privateKey.export({ format: "jwk" })) };
};
const strangers = newPair();
const hmacWith = (text: string): Forgery => ({ header: { alg: "HS256" }, key: new TextEncoder().encode(text) });

describe("a token that is not exactly one of ours opens nothing (R-59, N-07)", () => {
  it("takes the token from which all of these differ in one thing", async () => {
    expect(await statusFor(await sign({}))).toBe(200);
  });

  const forgeries: Record<string, () => Forgery> = {
    "an unknown key": () => ({ key: strangers.private }),
    "a key it brings along (jwk)": () => ({ header: { jwk: strangers.public }, key: strangers.private }),
    "a key it brings along, unnamed": () => ({
      header: { jwk: strangers.public, kid: undefined },
      key: strangers.private,
    }),
    "a key somewhere else (jku)": () => ({ header: { jku: "https://attacker.test/keys" }, key: strangers.private }),
    "a certificate somewhere else (x5u)": () => ({
      header: { x5u: "https://attacker.test/cert" },
      key: strangers.private,
    }),
    "another key’s name": () => ({ header: { kid: "script" } }),
    "no key’s name": () => ({ header: { kid: undefined } }),
    "a key’s name that is a path": () => ({ header: { kid: "../../../dev/null" } }),
    "a header that must be understood": () => ({ header: { crit: ["x"], x: 1 } }),
    "another type": () => ({ header: { typ: "JWT" } }),
    "no type": () => ({ header: { typ: undefined } }),
    "HS256 with the public key as secret": () => hmacWith(JSON.stringify(populated.world.keys.web.public)),
    "HS256 with a coordinate of the public key": () => hmacWith(String(populated.world.keys.web.public.x)),
    "another issuer": () => ({ claims: { iss: "attacker" } }),
    "no issuer": () => ({ claims: { iss: undefined } }),
    "another audience": () => ({ claims: { aud: "another-api" } }),
    "no audience": () => ({ claims: { aud: undefined } }),
    "no id": () => ({ claims: { jti: undefined } }),
    "no end": () => ({ claims: { exp: undefined } }),
    "no beginning": () => ({ claims: { iat: undefined } }),
    "an end gone by": () => ({ claims: { iat: seconds() - 40, exp: seconds() - 4 } }),
    "an end gone by in a stolen token of a minute": () => ({ claims: { iat: seconds() - 64, exp: seconds() - 4 } }),
    "a beginning to come": () => ({ claims: { iat: seconds() + 30, exp: seconds() + 60 } }),
    "a date before which it counts not": () => ({ claims: { nbf: seconds() + 30 } }),
    "a life longer than its key may give": () => ({ claims: { exp: seconds() + 120 } }),
    "a life of a year": () => ({ claims: { exp: seconds() + 31_536_000 } }),
    "a life that began long ago": () => ({ claims: { iat: 0 } }),
    "an end that is text": () => ({ claims: { exp: "2099" } }),
    "no person": () => ({ claims: { sub: undefined } }),
    "another person than its session’s": () => ({ claims: { sub: populated.alpha.people.communeAdmin.personId } }),
    "no session": () => ({ claims: { sid: undefined } }),
    "an unknown session": () => ({ claims: { sid: "x".repeat(43) } }),
    "a session that is no text": () => ({ claims: { sid: { "": "" } } }),
    "a tenant that is no text": () => ({ claims: { tid: [populated.alpha.id] } }),
  };
  it.each(Object.keys(forgeries))("with %s", async (what) => {
    // A payload jose refuses to sign is one it refuses to read as well: it counts as refused.
    const token = await sign(forgeries[what]?.() ?? {}).catch(() => "");
    const { status, body } = await populated.world.send(communeRoutes.show, { as: token });
    expect([status, Problem.parse(body).code]).toEqual([401, "session.missing"]);
  });

  it("with a foreign commune in it, however well signed", async () => {
    const swapped = await sign({ claims: { tid: populated.beta.id } });
    expect(await statusFor(swapped)).toBe(403);
    const [header, , signature] = (await sign({})).split(".");
    const unsigned = `${header}.${encode({ ...goodClaims(), tid: populated.beta.id })}.${signature}`;
    expect(await statusFor(unsigned)).toBe(401);
  });

  it("and what it adds beside its claims gives no right", async () => {
    const roles = ["communeAdmin", "contractOfficer", "associationAdmin"];
    const as = await sign({
      claims: { roles, role: "contractOfficer", scope: "*", tenantId: populated.beta.id, admin: true },
    });
    const body = { name: "Prestataire", criticality: "low" as const };
    expect((await populated.world.send(vendorRoutes.register, { as, body })).status).toBe(403);
    const { id } = await populated.world.call(communeRoutes.show, { as });
    expect(id).toBe(populated.alpha.id);
  });

  it.each(["none", "None", "NONE", "nOnE", ""])("with the algorithm %j and no signature", async (alg) => {
    const [, , signature] = (await sign({})).split(".");
    for (const end of ["", signature, "AA"]) {
      const token = `${encode({ alg, typ: "at+jwt", kid: "web" })}.${encode(goodClaims())}.${end}`;
      expect(await statusFor(token)).toBe(401);
    }
  });

  it("nor with any bit of its header, claims or signature changed", async () => {
    const parts = (await sign({ claims: { exp: seconds() + 60 } }))
      .split(".")
      .map((part) => Buffer.from(part, "base64url"));
    const bit = fc.record({ part: fc.nat({ max: 2 }), byte: fc.nat(), mask: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(bit, async ({ part, byte, mask }) => {
        const changed = parts.map((each) => Buffer.from(each));
        const target = changed[part] ?? Buffer.alloc(1);
        const index = byte % target.length;
        target[index] = (target[index] ?? 0) ^ mask;
        expect(await statusFor(changed.map((each) => each.toString("base64url")).join("."))).toBe(401);
      }),
      { numRuns: 300 },
    );
  });

  it("nor anything that is no token", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (text) => {
        expect(await statusFor(text)).toBe(401);
      }),
      { numRuns: 100 },
    );
    for (const text of ["", ".", "..", "a.b.c", "null", "x".repeat(20_000)]) expect(await statusFor(text)).toBe(401);
  });
});

describe("a token is worth no more than its session (R-58)", () => {
  it("opens nothing once the person has signed out, while their other session stays", async () => {
    const { world, alpha } = populated;
    const [closed, open] = [
      await openTokenFor(world, alpha.people.executive.email, alpha.id),
      await openTokenFor(world, alpha.people.executive.email, alpha.id),
    ];
    expect(await statusFor(closed)).toBe(200);
    await world.call(personRoutes.closeSession, { as: closed });
    expect([await statusFor(closed), await statusFor(open)]).toEqual([401, 200]);
  });

  it("opens nothing twelve hours after signing in", async () => {
    const { world, alpha } = populated;
    const as = await openTokenFor(world, alpha.people.itContact.email, alpha.id);
    expect(await statusFor(as)).toBe(200);
    world.clock.ageSignIn(12 * 3600);
    expect(await statusFor(as)).toBe(401);
  });
});
