import * as z from "zod";
import { OffboardingView } from "../offboarding/offboarding.ts";
import { Commune } from "./commune.ts";

/** A commune with where it stands: while it is leaving, its register is read only. */
export const CommuneView = Commune.extend({
  status: z.enum(["active", "offboarding"]),
  offboarding: OffboardingView.optional(),
});
export type CommuneView = z.infer<typeof CommuneView>;
