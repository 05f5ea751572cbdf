import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { isLeaving, viewOffboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { offboardings } from "../../tables/offboarding.table.ts";

/** The second of two approvals: by the commune's own administrator, who is not whom the association's came from. */
export const approveOffboarding = endpoint(
  communeRoutes.approveOffboarding,
  async ({ body, version, commune, member, person, deps }) => {
    const { tenantId: communeId } = member;
    const found = await commune.find(offboardings, { communeId });
    if (!isLeaving(found)) throw new Refusal("offboarding.notStarted");
    if (found.status === "erasing") throw new Refusal("offboarding.tooLate");
    if (found.startedBy === person.id) throw new Refusal("offboarding.samePerson");
    const { approval: _, ...before } = sameVersion(found, version);
    const after = body.approved ? { ...before, approval: { by: person.id, at: deps.now() } } : before;
    await commune.save({
      action: body.approved ? "offboarding.approved" : "offboarding.approvalWithdrawn",
      by: person.id,
      changes: [replace(offboardings, found, after)],
      announce: [{ job: "mirror-offboarding", message: { communeId } }],
    });
    return viewOffboarding({ ...after, version: version + 1 });
  },
);
