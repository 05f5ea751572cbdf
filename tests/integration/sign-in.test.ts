import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { signInRoutes } from "@vigie/shared/sign-in/sign-in.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { openTokenFor } from "../harness/open-session-for.ts";
import { staffedWorld } from "../harness/populated-world.ts";
import { codeIn, recipientsIn, secretIn } from "../harness/read-mail.ts";

let staffed: Awaited<ReturnType<typeof staffedWorld>>;
let invited = 0;
beforeAll(async () => {
  staffed = await staffedWorld();
});

const requestCode = async (email: string): Promise<string> => {
  const { world } = staffed;
  await world.call(signInRoutes.requestCode, { body: { email } });
  await world.drain();
  return codeIn(world.newMails().at(-1));
};
const tryCode = (email: string, code: string) =>
  staffed.world.send(signInRoutes.openSession, { body: { email, code } });
const otherThan = (code: string): string => (code === "000000" ? "000001" : "000000");
const wrong = { status: 422, code: "code.wrong" };
const said = ({ status, body }: { status: number; body: unknown }) => ({ status, code: Object(body).code });
/** Sendings that no longer count against anybody's limit. */
const afterAPause = () => staffed.world.clock.ageSignIn(16 * 60);

/** Somebody newly invited as a reader, and the secret of their mail. */
const inviteSomebody = async () => {
  const { world, alpha } = staffed;
  invited += 1;
  const email = `invite${invited}@alpha.test`;
  const body = { email, name: "Nouvelle personne", roles: ["reader" as const] };
  await world.call(memberRoutes.invite, { as: alpha.people.communeAdmin.as, body });
  await world.drain();
  const mail = world.newMails().find(({ destination }) => destination.to[0] === email);
  return { email, body, mail, secret: secretIn(mail), as: await openTokenFor(world, email) };
};

describe("a sign-in code (R-53)", () => {
  it("opens one session, once, even where twenty use it at once", async () => {
    const { email } = staffed.alpha.people.reader;
    const code = await requestCode(email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryCode(email, code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status !== 201).map(said)).toEqual(Array.from({ length: 19 }, () => wrong));
    expect(said(await tryCode(email, code))).toEqual(wrong);
  });

  it("is worth nothing after five wrong tries", async () => {
    afterAPause();
    const { email } = staffed.alpha.people.reader;
    const code = await requestCode(email);
    for (let tries = 1; tries <= 5; tries += 1) expect(said(await tryCode(email, otherThan(code)))).toEqual(wrong);
    expect(said(await tryCode(email, code))).toEqual(wrong);
    expect((await tryCode(email, await requestCode(email))).status).toBe(201);
  });

  it("still opens a session after four", async () => {
    afterAPause();
    const { email } = staffed.alpha.people.reader;
    const code = await requestCode(email);
    for (let tries = 1; tries <= 4; tries += 1) await tryCode(email, otherThan(code));
    expect((await tryCode(email, code)).status).toBe(201);
  });

  it("cannot be guessed by many at once: wrong ones say nothing else than a wrong one", async () => {
    afterAPause();
    const { email } = staffed.alpha.people.reader;
    const code = await requestCode(email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryCode(email, otherThan(code))));
    expect(new Set(answers.map((answer) => JSON.stringify(said(answer))))).toEqual(new Set([JSON.stringify(wrong)]));
  });

  it("is worth nothing after ten minutes", async () => {
    afterAPause();
    const { email } = staffed.alpha.people.reader;
    const code = await requestCode(email);
    staffed.world.clock.ageSignIn(10 * 60);
    expect(said(await tryCode(email, code))).toEqual(wrong);
  });

  it("is worth nothing for another address", async () => {
    afterAPause();
    const code = await requestCode(staffed.alpha.people.reader.email);
    expect(said(await tryCode(staffed.alpha.people.executive.email, code))).toEqual(wrong);
  });

  it("replaces the one before", async () => {
    afterAPause();
    const { email } = staffed.alpha.people.reader;
    const [first, second] = [await requestCode(email), await requestCode(email)];
    if (first !== second) expect(said(await tryCode(email, first))).toEqual(wrong);
    expect((await tryCode(email, second)).status).toBe(201);
  });

  it("is sent five times a quarter of an hour at the most (R-55), to the address in any case and with spaces around", async () => {
    afterAPause();
    const { world, alpha } = staffed;
    const { email } = alpha.people.executive;
    for (const typed of [email, email.toUpperCase(), ` ${email} `, email, email, email, email])
      await world.call(signInRoutes.requestCode, { body: { email: typed } });
    await world.drain();
    expect(recipientsIn(world.newMails())).toEqual(Array.from({ length: 5 }, () => email));
  });

  it("is answered alike for an address nobody knows, which gets no mail (R-54)", async () => {
    const { world, alpha } = staffed;
    afterAPause();
    const [known, unknown] = [alpha.people.reader.email, "personne@nulle-part.test"].map((email) =>
      world.send(signInRoutes.requestCode, { body: { email } }),
    );
    expect(await unknown).toEqual(await known);
    await world.drain();
    expect(recipientsIn(world.newMails())).toEqual([alpha.people.reader.email]);
    expect(said(await tryCode("personne@nulle-part.test", "123456"))).toEqual(wrong);
  });

  it("goes to exactly the one address that was typed, or nowhere (R-56)", async () => {
    const { world, alpha } = staffed;
    const { email } = alpha.people.reader;
    const hostile = [
      `${email},attacker@evil.test`,
      `${email}\r\nBcc: attacker@evil.test`,
      `"${email}"@evil.test`,
      `${email}@evil.test`,
      `${email}\u0000`,
      `<${email}>`,
      email.replace("r", "\u0433"),
      email.replace("@", "\uff20"),
    ];
    for (const typed of hostile)
      expect([typed, (await world.sendRaw(signInRoutes.requestCode, { email: typed })).status]).toEqual([typed, 422]);
  });
});

describe("an invitation (R-65)", () => {
  it("leads from the mail over a code to a session and into the commune", async () => {
    const { world, alpha } = staffed;
    const { email, mail, secret } = await inviteSomebody();
    expect(mail?.body.text).toContain("Aigle");
    const offered = await world.call(personRoutes.showInvitation, { body: { secret } });
    expect(offered).toMatchObject({ email, tenantName: "Aigle", roles: ["reader"], status: "pending" });
    expect((await tryCode(email, await requestCode(email))).status).toBe(201);
    await world.call(personRoutes.acceptInvitation, { as: await openTokenFor(world, email), body: { secret } });
    const commune = await world.call(communeRoutes.show, { as: await openTokenFor(world, email, alpha.id) });
    expect(commune.name).toBe("Aigle");
    const { members, invitations } = await world.call(memberRoutes.list, { as: alpha.people.reader.as });
    expect(members.map((member) => member.email)).toContain(email);
    expect(invitations.map((invitation) => invitation.email)).not.toContain(email);
  });

  it("is of no use to another person, and stays good for the right one", async () => {
    const { world, alpha } = staffed;
    const { secret, as } = await inviteSomebody();
    const stranger = await world.send(personRoutes.acceptInvitation, {
      as: alpha.people.executive.as,
      body: { secret },
    });
    expect(said(stranger)).toEqual({ status: 403, code: "invitation.otherAddress" });
    expect((await world.send(personRoutes.acceptInvitation, { as, body: { secret } })).status).toBe(200);
  });

  it("makes one member, where ten accept at once and ever after", async () => {
    const { world } = staffed;
    const { secret, as } = await inviteSomebody();
    const accept = () => world.send(personRoutes.acceptInvitation, { as, body: { secret } });
    const answers = await Promise.all(Array.from({ length: 10 }, accept));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const rest = [...answers.filter(({ status }) => status !== 200), await accept()];
    expect(new Set(rest.map(({ status }) => status))).toEqual(new Set([404]));
  });

  it("used, run out, altered or made up gets one and the same answer", async () => {
    const { world } = staffed;
    const [used, expired] = [await inviteSomebody(), await inviteSomebody()];
    await world.call(personRoutes.acceptInvitation, { as: used.as, body: { secret: used.secret } });
    world.clock.set("2027-03-09");
    const [tenant = "", id = "", seal = ""] = expired.secret.split(".");
    const secrets = [
      used.secret,
      expired.secret,
      `${tenant}.${id}.${seal.slice(0, -2)}AA`,
      `${tenant}.${id}.`,
      `${"a".repeat(12)}.${id}.${seal}`,
      "x",
    ];
    const answers = await Promise.all(
      secrets.flatMap((secret) => [
        world.send(personRoutes.showInvitation, { body: { secret } }),
        world.send(personRoutes.acceptInvitation, { as: expired.as, body: { secret } }),
      ]),
    );
    const bodies = answers.map(({ status, body }) => JSON.stringify({ status, ...Object(body), requestId: undefined }));
    expect([...new Set(bodies)]).toHaveLength(1);
    expect(answers[0]?.status).toBe(404);
  });

  it("is not repeated while it is open or accepted, and renewed in place once it has run out", async () => {
    const { world, alpha } = staffed;
    const { body } = await inviteSomebody();
    const invite = () => world.send(memberRoutes.invite, { as: alpha.people.communeAdmin.as, body });
    expect(said(await invite())).toEqual({ status: 409, code: "member.alreadyInvited" });
    world.clock.set("2027-03-20");
    expect((await invite()).status).toBe(201);
    const { invitations } = await world.call(memberRoutes.list, { as: alpha.people.reader.as });
    expect(invitations.filter(({ email }) => email === body.email)).toHaveLength(1);
  });
});
