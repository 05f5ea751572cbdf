import * as z from "zod";
import { PageQuery, pageOf } from "../http/page.ts";
import { route } from "../http/route.ts";
import { CommuneId } from "../ids.ts";
import { ErasureCertificate } from "../offboarding/erasure-certificate.ts";
import { OffboardingDraft, OffboardingView } from "../offboarding/offboarding.ts";
import { SweepWatch } from "../reminder-log/sweep-run.ts";
import { Suspension, SuspensionDraft } from "../suspension/suspension.ts";
import { PlainDate } from "../time/plain-date.ts";
import { AssociationCommune, Onboarding } from "./onboarding.ts";
import { ImportAnswer, ImportRows } from "./onboarding-import.ts";

const params = z.strictObject({ communeId: CommuneId });

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
  showCommune: route({
    method: "GET",
    path: "/association/communes/{communeId}",
    summary: "One commune of the association, and whether it is suspended or leaving.",
    by: ["associationAdmin"],
    params,
    answer: z.object({
      today: PlainDate,
      commune: AssociationCommune,
      suspension: Suspension.optional(),
      offboarding: OffboardingView.optional(),
    }),
    errors: ["item.unknown"],
  }),
  suspendCommune: route({
    method: "POST",
    path: "/association/communes/{communeId}/suspension",
    summary: "Suspend a commune: at once its register is read only and nobody is reminded. Its people read the reason.",
    by: ["associationAdmin"],
    params,
    body: SuspensionDraft,
    answer: Suspension,
    status: 201,
    errors: ["item.unknown", "suspension.alreadyStarted"],
  }),
  resumeCommune: route({
    method: "DELETE",
    path: "/association/communes/{communeId}/suspension",
    summary: "Lift a commune's suspension: it writes again, and is reminded of what is due.",
    by: ["associationAdmin"],
    params,
    answer: Suspension,
    versioned: true,
    errors: ["item.unknown", "suspension.notStarted"],
  }),
  startOffboarding: route({
    method: "PUT",
    path: "/association/communes/{communeId}/offboarding",
    summary: "Begin a commune's leaving: at once its register is read only and nobody is reminded.",
    by: ["associationAdmin"],
    params,
    body: OffboardingDraft,
    answer: OffboardingView,
    errors: ["item.unknown", "offboarding.alreadyStarted"],
  }),
  cancelOffboarding: route({
    method: "DELETE",
    path: "/association/communes/{communeId}/offboarding",
    summary: "Come back on a commune's leaving, while nothing is erased.",
    by: ["associationAdmin"],
    params,
    answer: OffboardingView,
    versioned: true,
    errors: ["item.unknown", "offboarding.notStarted", "offboarding.tooLate"],
  }),
  showWatch: route({
    method: "GET",
    path: "/association/watch",
    summary: "When the daily sweep last came to its end, and whether that is too long ago.",
    by: ["associationAdmin"],
    answer: SweepWatch,
  }),
  listDepartures: route({
    method: "GET",
    path: "/association/departures",
    summary:
      "The communes that are leaving, and what remains of those that left: when, by whose approval, how much was erased.",
    by: ["associationAdmin"],
    answer: z.object({
      today: PlainDate,
      running: z.array(OffboardingView.extend({ name: z.string() })),
      certificates: z.array(ErasureCertificate),
    }),
  }),
};
