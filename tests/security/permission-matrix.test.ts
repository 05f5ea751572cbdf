import { Problem } from "@vigie/shared/http/problem.ts";
import type { Route } from "@vigie/shared/http/route.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { beforeAll, expect, it } from "vitest";
import { changeStatus } from "../harness/change-status.ts";
import { openTokenFor } from "../harness/open-session-for.ts";
import { addColleague, association, type Populated, populatedWorld } from "../harness/populated-world.ts";
import { ask } from "./ask.ts";
import { operations } from "./operations.ts";
import { samples } from "./samples.ts";

const everyRole = ["communeAdmin", "contractOfficer", "itContact", "executive", "reader"] as const;
type Capacity = (typeof everyRole)[number] | "associationAdmin" | "person" | "nobody";
/** Somebody who asks, the capacity in which the API must see them, and a fresh token of theirs. */
type Caller = { who: string; is: Capacity; token: () => Promise<string | undefined> };

const mayCall = ({ by }: Route, is: Capacity): boolean =>
  by === "anyone" || (by === "person" ? is !== "nobody" : by.some((role) => role === is));

let populated: Populated;
let sampleOf: ReturnType<typeof samples>;
let callers: Caller[];

beforeAll(async () => {
  populated = await populatedWorld();
  sampleOf = samples(populated);
  const { world, associationId, alpha, beta } = populated;
  const place = { id: alpha.id, adminToken: alpha.people.communeAdmin.as };
  for (const status of ["revoked", "suspended"] as const) {
    const email = `${status}@alpha.test`;
    await addColleague(world, place, { email, name: "Partie", roles: [...everyRole] });
    await changeStatus(world, alpha.id, email, status);
  }
  const invited = { email: "invited@alpha.test", name: "Invitée", roles: [...everyRole] };
  await world.call(memberRoutes.invite, { as: place.adminToken, body: invited });
  await world.drain();

  const of = (email: string, tenant?: string) => () => openTokenFor(world, email, tenant);
  callers = [
    { who: "nobody", is: "nobody", token: async () => undefined },
    ...everyRole.map((role): Caller => ({ who: role, is: role, token: of(alpha.people[role].email, alpha.id) })),
    { who: "the association’s administrator", is: "associationAdmin", token: of(association.email, associationId) },
    { who: "the association’s administrator in a commune", is: "person", token: of(association.email, alpha.id) },
    {
      who: "a commune’s administrator in the association",
      is: "person",
      token: of(alpha.people.communeAdmin.email, associationId),
    },
    { who: "an officer without a place", is: "person", token: of(alpha.people.contractOfficer.email) },
    { who: "an officer of another commune", is: "person", token: of(beta.people.contractOfficer.email, alpha.id) },
    { who: "an administrator of another commune", is: "person", token: of(beta.people.communeAdmin.email, alpha.id) },
    { who: "a revoked member of every role", is: "person", token: of("revoked@alpha.test", alpha.id) },
    { who: "a suspended member of every role", is: "person", token: of("suspended@alpha.test", alpha.id) },
    { who: "somebody invited who has not accepted", is: "person", token: of(invited.email, alpha.id) },
  ];
});

it.each(operations)(
  "lets $name be called by those its route names, and by nobody else (N-04)",
  async ({ name, route }) => {
    const expected: Record<string, string> = {};
    const seen: Record<string, string> = {};
    for (const { who, is, token } of callers) {
      const { status, headers, body } = await ask(populated.world, route, sampleOf[name], await token());
      const isRefused = status === 401 || status === 403;
      seen[who] = isRefused ? `${status} ${headers["content-type"]} ${Problem.parse(body).code}` : "heard";
      const refusal =
        is === "nobody" ? "401 application/problem+json session.missing" : "403 application/problem+json role.missing";
      expected[who] = mayCall(route, is) ? "heard" : refusal;
      expect(status, `${who} got ${JSON.stringify(body)}`).toBeLessThan(500);
    }
    expect(seen).toEqual(expected);
  },
);
