import { OnboardingStep } from "@vigie/shared/association/onboarding.ts";
import { AssociationId, CommuneId } from "@vigie/shared/ids.ts";
import * as z from "zod";
import { replace } from "../../lib/change.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { associationCommunes } from "../../tables/association.table.ts";

const Message = z.object({
  associationId: AssociationId,
  communeId: CommuneId,
  step: OnboardingStep,
  at: z.iso.datetime(),
});

/** Dates a step the first time it happens; later ones of the same kind change nothing. */
export const job: QueueJob = async (deps, message) => {
  const { associationId, communeId, step, at } = Message.parse(message);
  const association = deps.association(associationId);
  const row = await association.fetch(associationCommunes, { communeId });
  if (row.steps[step]) return;
  const after = { ...row, steps: { ...row.steps, [step]: at } };
  await association.save({ action: "commune.progressed", changes: [replace(associationCommunes, row, after)] });
};

export const handler = onQueue(job);
