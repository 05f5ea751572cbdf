import { type FieldFault, Refusal } from "@vigie/shared/errors.ts";
import { members } from "../tables/member.table.ts";
import type { Partition } from "./partition.ts";

/** What is at fault with an owner: nothing, or that nobody of that id ever worked in this commune, be it unknown or another's. */
export const ownerFaults = async (commune: Partition, ownerId: string | undefined): Promise<FieldFault[]> =>
  ownerId && !(await commune.find(members, { personId: ownerId })) ? [{ pointer: "/ownerId", reason: "unknown" }] : [];

/** Refuses an owner who never was a member of this commune. */
export const checkOwner = async (commune: Partition, ownerId: string | undefined): Promise<void> => {
  const faults = await ownerFaults(commune, ownerId);
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
};
