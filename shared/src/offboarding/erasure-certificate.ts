import * as z from "zod";
import { AssociationId, CommuneId, PersonId } from "../ids.ts";

const count = z.number().int().min(0);

/** What remains of an erased commune: who agreed when, and how much of what is gone. Counts and ids only. */
export const ErasureCertificate = z.object({
  communeId: CommuneId,
  associationId: AssociationId,
  version: z.number().int(),
  ofsNumber: z.number().int(),
  startedBy: PersonId,
  startedAt: z.iso.datetime(),
  approvedBy: PersonId,
  approvedAt: z.iso.datetime(),
  /** Absent while the erasure is under way. */
  erasedAt: z.iso.datetime().optional(),
  /** Rows of the table by kind: vendors, contracts, lines of the audit trail… */
  rows: z.record(z.string(), count),
  /** Versions of stored files, exports among them. */
  objectVersions: count,
  /** People of whom sign-in knows nothing any more, since they belonged to this commune only. */
  people: count,
});
export type ErasureCertificate = z.infer<typeof ErasureCertificate>;
