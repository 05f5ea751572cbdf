import { invitationSecret } from "@vigie/functions/lib/invitation-secret.ts";
import { invitations } from "@vigie/functions/tables/member.table.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { type RouteCaller, routeCaller } from "../api/route-caller.ts";
import { type DemoCommune, demoCommunes, demoRoles } from "./demo-communes.ts";
import { fillDecisions } from "./fill-decisions.ts";
import { fillRegister } from "./fill-register.ts";
import type { SeedContext } from "./seed-context.ts";

const addressOf = (person: string, { slug }: DemoCommune) => `${person}@${slug}.test`;

/** Accepts the open invitations of a commune, each as the person it is addressed to; the secrets are those of the mails. */
const acceptAll = async ({ backend, token }: SeedContext, { call }: RouteCaller, communeId: string): Promise<void> => {
  await backend.pump.drain();
  const open = await backend.deps.commune(communeId).list(invitations);
  for (const invitation of open.filter(({ status }) => status === "pending")) {
    const secret = invitationSecret(backend.deps, invitation);
    await call(personRoutes.acceptInvitation, { as: await token(invitation.email), body: { secret } });
  }
};

const seedCommune = async (context: SeedContext, caller: RouteCaller, asAssociation: string, demo: DemoCommune) => {
  const { call } = caller;
  const { communeId } = await call(associationRoutes.onboardCommune, {
    as: asAssociation,
    body: { ...demo.onboarding, adminEmail: addressOf("admin", demo), adminName: demo.people.admin },
  });
  await acceptAll(context, caller, communeId);
  const asAdmin = await context.token(addressOf("admin", demo));
  for (const person of ["officer", "contact", "executive", "reader"] as const) {
    const body = { email: addressOf(person, demo), name: demo.people[person], roles: [...demoRoles[person]] };
    await call(memberRoutes.invite, { as: asAdmin, body });
  }
  await acceptAll(context, caller, communeId);
  const today = context.clock.today();
  const officer = await context.token(addressOf("officer", demo));
  await fillRegister(caller, officer, demo.contracts, today);
  const executive = await context.token(addressOf("executive", demo));
  const signatories = [
    { name: demo.people.executive, function: demo.onboarding.executiveName },
    { name: demo.people.officer, function: "Administration communale" },
  ];
  const place = { name: demo.onboarding.name, signatories };
  await fillDecisions(caller, { admin: asAdmin, officer, executive }, place, today);
};

/** Four fictional communes with their people and registers, made through the API as their users would. */
export const seedDemo = async (
  context: SeedContext,
  asAssociation: string,
  report: (text: string) => void,
): Promise<void> => {
  const caller = routeCaller(context.backend.callApi);
  for (const demo of demoCommunes) {
    await seedCommune(context, caller, asAssociation, demo);
    report(
      `${demo.onboarding.name}: ${demo.contracts} contracts; sign in as officer@${demo.slug}.test or admin@, contact@, executive@, reader@`,
    );
  }
};
