import * as z from "zod";
import { AssociationId, CommuneId, PersonId } from "../ids.ts";
import { line } from "../text.ts";

/** What the association says when it suspends a commune; the commune's people read it over every page. */
export const SuspensionDraft = z.strictObject({ reason: line(200) });
export type SuspensionDraft = z.infer<typeof SuspensionDraft>;

/**
 * A commune that its association has suspended, until it lifts that (brief section 1). The same item stands with both, so that each reads
 * it without the other's data.
 */
export const Suspension = SuspensionDraft.extend({
  communeId: CommuneId,
  associationId: AssociationId,
  version: z.number().int(),
  status: z.enum(["running", "lifted"]),
  startedBy: PersonId,
  startedAt: z.iso.datetime(),
  liftedAt: z.iso.datetime().optional(),
}).strip();
export type Suspension = z.infer<typeof Suspension>;

/** True until the association lifts it. */
export const isSuspended = (suspension: Suspension | undefined): suspension is Suspension & { status: "running" } =>
  suspension?.status === "running";
