import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { signInRoutes } from "@vigie/shared/sign-in/sign-in.routes.ts";
import { expect, it } from "vitest";
import { testWorld } from "./test-world.ts";

const admin = { name: "Association d’essai", email: "admin@association.test", adminName: "Ada Minder" };

it("lets a code that came by mail open a session, through the stream, a queue and SES", async () => {
  const world = await testWorld();
  await world.found(admin);
  await world.call(signInRoutes.requestCode, { body: { email: admin.email } });
  await world.drain();
  const [mail] = world.newMails();
  const code = /\d{6}/.exec(mail?.body.text ?? "")?.[0] ?? "";
  const session = await world.call(signInRoutes.openSession, { body: { email: admin.email, code } });
  expect(mail?.destination.to).toEqual([admin.email]);
  expect(session.personId).toMatch(/^per_/);
});

it("keeps people signed in while the days move on, and lets their sessions grow old", async () => {
  const world = await testWorld({ now: "2027-03-01" });
  await world.found(admin);
  const as = await world.signIn(admin.email);
  world.clock.set("2028-03-01");
  const afterAYear = await world.send(personRoutes.showMe, { as });
  world.clock.ageSignIn(13 * 3600);
  const afterHalfADay = await world.send(personRoutes.showMe, { as });
  expect([afterAYear.status, afterHalfADay.status]).toEqual([200, 401]);
});

it("keeps two worlds of one file apart", async () => {
  const [one, other] = [await testWorld(), await testWorld()];
  await one.found(admin);
  await expect(other.signIn(admin.email)).rejects.toThrow("Nobody signs in");
});
