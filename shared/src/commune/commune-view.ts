import * as z from "zod";
import { OffboardingView } from "../offboarding/offboarding.ts";
import { Suspension } from "../suspension/suspension.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Commune } from "./commune.ts";

/** A commune with where it stands: while it is suspended or leaving, its register is read only. */
export const CommuneView = Commune.extend({
  today: PlainDate,
  status: z.enum(["active", "suspended", "offboarding"]),
  suspension: Suspension.optional(),
  offboarding: OffboardingView.optional(),
});
export type CommuneView = z.infer<typeof CommuneView>;
