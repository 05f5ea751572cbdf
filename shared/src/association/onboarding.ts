import * as z from "zod";
import { Canton } from "../commune/canton.ts";
import { findOfficialCommune } from "../commune/official-commune.ts";
import { EmailAddress } from "../email-address.ts";
import { CommuneId } from "../ids.ts";
import { Language } from "../language.ts";
import { line } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";

/** What the association says of a commune to onboard it (brief section 9). The number must stand in the official list, with that canton. */
export const Onboarding = z
  .strictObject({
    ofsNumber: z.number().int(),
    name: line(80),
    canton: Canton,
    languages: z.array(Language).min(1).max(4),
    executiveName: line(60),
    adminEmail: EmailAddress,
    adminName: line(80).optional(),
  })
  .superRefine((onboarding, context) => {
    const official = findOfficialCommune(onboarding.ofsNumber);
    if (!official) context.addIssue({ code: "custom", path: ["ofsNumber"], message: "commune.numberUnknown" });
    else if (official.canton !== onboarding.canton)
      context.addIssue({ code: "custom", path: ["canton"], message: "commune.otherCanton" });
  });
export type Onboarding = z.infer<typeof Onboarding>;

/** How far a commune has come; each step is dated when it happens (invited → signed in → first contract → first evaluation). */
export const OnboardingStep = z.enum(["joined", "firstContract", "firstEvaluation"]);
export type OnboardingStep = z.infer<typeof OnboardingStep>;

/** A commune as its association sees it: who it is and how far it has come, nothing of its register. */
export const AssociationCommune = z.object({
  communeId: CommuneId,
  version: z.number().int(),
  ofsNumber: z.number().int(),
  name: z.string(),
  canton: Canton,
  adminEmail: z.string(),
  invitedAt: z.iso.datetime(),
  steps: z.partialRecord(OnboardingStep, z.iso.datetime()),
  /** The last day on which deadlines of the commune reached nobody, and how many they were. */
  unreached: z.object({ on: PlainDate, count: z.number().int() }).optional(),
});
export type AssociationCommune = z.infer<typeof AssociationCommune>;

/** The association itself. */
export const Association = z.object({
  id: CommuneId,
  version: z.number().int(),
  name: line(80),
  createdAt: z.iso.datetime(),
});
export type Association = z.infer<typeof Association>;
