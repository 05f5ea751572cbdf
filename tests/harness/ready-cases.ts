import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { contractDraft } from "./drafts.ts";
import type { StaffedCommune } from "./populated-world.ts";
import type { World } from "./test-world.ts";

/** A case before each of its steps, every one about a contract of its own, and a contract about which there is none. */
export const readyCases = async ({ call, deps }: World, { people }: StaffedCommune, vendor: { id: string }) => {
  const { as } = people.contractOfficer;
  const today = dayInZurich(deps.now());
  const newContract = (number: number) =>
    call(contractRoutes.register, { as, body: contractDraft(vendor.id, { reference: `D-${number}` }) });
  const proposed = async (number: number) => {
    const { id: contractId } = await newContract(number);
    const proposal = { outcome: "terminate" as const, reasons: "Motifs" };
    return call(caseRoutes.open, { as, params: { contractId }, body: { proposal } });
  };
  const mandated = async (number: number) => {
    const { id: caseId, version } = await proposed(number);
    const body = { outcome: "terminate" as const, meetingOn: today, reference: "M-1" };
    return call(caseRoutes.mandate, { as: people.executive.as, params: { caseId }, version, body });
  };
  const executed = async (number: number) => {
    const { id: caseId, version } = await mandated(number);
    return call(caseRoutes.execute, { as, params: { caseId }, version, body: { sentOn: today } });
  };
  return {
    undecided: await newContract(0),
    toPropose: await proposed(1),
    toDecide: await proposed(2),
    toReturn: await proposed(3),
    toWrite: await mandated(4),
    toExecute: await mandated(5),
    toConfirm: await executed(6),
    toCheck: await mandated(7),
    toCancel: await proposed(8),
  };
};
