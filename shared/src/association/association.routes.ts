import * as z from "zod";
import { PageQuery, pageOf } from "../http/page.ts";
import { route } from "../http/route.ts";
import { PlainDate } from "../time/plain-date.ts";
import { AssociationCommune, Onboarding } from "./onboarding.ts";
import { ImportAnswer, ImportRows } from "./onboarding-import.ts";

export const associationRoutes = {
  listCommunes: route({
    method: "GET",
    path: "/association/communes",
    summary: "The communes of the association and how far each has come.",
    by: ["associationAdmin"],
    query: PageQuery,
    answer: pageOf(AssociationCommune).extend({ today: PlainDate }),
  }),
  onboardCommune: route({
    method: "POST",
    path: "/association/communes",
    summary: "Onboard one commune and invite its first administrator.",
    by: ["associationAdmin"],
    body: Onboarding,
    answer: AssociationCommune,
    status: 201,
    errors: ["commune.alreadyOnboarded"],
  }),
  importCommunes: route({
    method: "POST",
    path: "/association/communes/import",
    summary: "Onboard a batch of rows; each row is taken or refused on its own, with the reason.",
    by: ["associationAdmin"],
    body: z.strictObject({ rows: ImportRows }),
    answer: ImportAnswer,
  }),
};
