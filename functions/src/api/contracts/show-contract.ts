import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { datesOf, decisionDeadline, rearm } from "@vigie/shared/deadline/derive-deadline.ts";
import { dueItems } from "@vigie/shared/deadline/due-item.ts";
import { nextReminder } from "@vigie/shared/deadline/next-reminder.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { members } from "../../tables/member.table.ts";
import { contracts, documents, services, vendors } from "../../tables/register.table.ts";

export const showContract = endpoint(contractRoutes.show, async ({ params, commune, profile, today }) => {
  const contract = await commune.fetch(contracts, { id: params.contractId });
  const [settings, vendor, covered, papers, stored, people] = await Promise.all([
    profile(),
    commune.fetch(vendors, { id: contract.vendorId }),
    commune.findAll(
      services,
      contract.serviceIds.map((id) => ({ id })),
    ),
    commune.list(documents, `${contract.id}#`),
    commune.find(deadlines, { kind: "decision", subjectId: contract.id }),
    commune.list(members),
  ]);
  const register = { vendors: [vendor], services: covered, contracts: [contract], evaluations: [] };
  const [due] = dueItems(register, settings, today);
  const derived = decisionDeadline(contract, settings, today);
  const reminder = derived && nextReminder(stored ? rearm(stored, derived) : derived, people, today);
  return {
    today,
    contract: { ...contract, vendorName: vendor.name, dates: datesOf(contract, settings, today) },
    services: covered,
    documents: papers,
    ...(due && { due }),
    ...(reminder && { nextReminder: reminder }),
  };
});
