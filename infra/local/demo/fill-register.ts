import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import type { CommuneRole } from "@vigie/shared/member/role.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { addDays, type PlainDate } from "@vigie/shared/time/plain-date.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { RouteCaller } from "../api/route-caller.ts";
import { addLevels } from "./add-levels.ts";
import { demoDetails } from "./demo-contract-details.ts";
import { fileDemoPapers } from "./demo-papers.ts";
import { type DemoContract, demoContracts, demoTerm } from "./demo-portfolio.ts";
import { demoService } from "./demo-services.ts";
import { demoVendors } from "./demo-vendors.ts";
import { filePaper } from "./file-paper.ts";
import { fillContracts } from "./fill-contracts.ts";
import { fillFollowUp } from "./fill-follow-up.ts";

/** Days from today on which the vendors' evaluations fall due, in the vendors' order; the first is overdue. */
const evaluationIn = [-9, 21, 75, 140, 44, 230, 400, 12, 300];

/** Writes a commune's register through the API, as its contract officer would, with every date told from today. */
export const fillRegister = async (
  caller: RouteCaller,
  as: string,
  contracts: number,
  today: PlainDate,
): Promise<void> => {
  const { call } = caller;
  const { members } = await call(memberRoutes.list, { as });
  const holding = (role: CommuneRole) => members.find(({ roles }) => roles.includes(role))?.personId;
  const owners = [holding("contractOfficer"), holding("itContact") ?? holding("contractOfficer")];
  const vendors = demoVendors(today);
  const taken = demoContracts.slice(0, contracts);

  const vendorIds = new Map<number, string>();
  for (const index of [...new Set(taken.map(({ vendor }) => vendor))].sort((a, b) => a - b)) {
    const demo = vendors[index];
    if (!demo) continue;
    const ownerId = owners[index % 2];
    const vendor = await call(vendorRoutes.register, { as, body: { ...demo, ...(ownerId && { ownerId }) } });
    vendorIds.set(index, vendor.id);
    const dueOn = addDays(today, evaluationIn[index] ?? 180);
    await call(vendorRoutes.planEvaluation, { as, params: { vendorId: vendor.id }, body: { dueOn } });
  }

  const enter = async (demo: DemoContract, index: number): Promise<void> => {
    const vendorId = vendorIds.get(demo.vendor) ?? "";
    const { criticality = "medium" } = vendors[demo.vendor] ?? {};
    const service = await call(serviceRoutes.register, {
      as,
      body: { vendorId, name: demo.title, kind: demo.kind, criticality, ...demoService(demo) },
    });
    const term = demoTerm(demo, today);
    const contract = await call(contractRoutes.register, {
      as,
      body: {
        vendorId,
        reference: `IT-${String(index + 1).padStart(3, "0")}`,
        title: demo.title,
        serviceIds: [service.id],
        term,
        ...demoDetails(demo, index, term.startOn, today),
      },
    });
    const contractId = contract.id;
    const signed = { vendorId, contractId, kind: "contract" as const, fileName: `${demo.title}.pdf` };
    const hasPaper = !demo.isDraft && index % 2 === 0;
    const documentId = hasPaper ? await filePaper(caller, as, signed, `${demo.title} - contrat fictif`) : undefined;
    await fileDemoPapers(caller, as, { vendorId, contractId, index }, today);
    // Some contracts promise nothing that can be measured: that is to be seen, too.
    if (index % 5 !== 3)
      await addLevels(caller, as, { contractId: contract.id, serviceId: service.id, kind: demo.kind, documentId });
  };
  for (const [index, demo] of taken.entries()) await enter(demo, index);
  await fillFollowUp(caller, as, vendorIds, today);
  // One service without a contract: the home page says so.
  const vendorId = vendorIds.get(0);
  if (vendorId) {
    await fillContracts(caller, as, vendorId, today);
    await call(serviceRoutes.register, {
      as,
      body: {
        vendorId,
        name: "Site Internet de la commune",
        kind: "application",
        criticality: "medium",
        tasks: ["Publier les avis officiels", "Informer en cas de crise"],
      },
    });
  }
};
