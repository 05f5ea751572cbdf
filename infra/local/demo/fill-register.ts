import { createHash } from "node:crypto";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { addDays, type PlainDate } from "@vigie/shared/time/plain-date.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { RouteCaller } from "../api/route-caller.ts";
import { demoPdf } from "./demo-pdf.ts";
import { type DemoContract, demoContracts, demoTerm, demoVendors } from "./demo-portfolio.ts";

const upload = async ({ call }: RouteCaller, as: string, contractId: string, title: string): Promise<void> => {
  const bytes = demoPdf(`${title} - contrat fictif`);
  const { document, url, fields } = await call(contractRoutes.attachDocument, {
    as,
    params: { contractId },
    body: {
      fileName: `${title}.pdf`,
      contentType: "application/pdf",
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("base64"),
    },
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([new Uint8Array(bytes)], { type: "application/pdf" }));
  const answer = await fetch(url, { method: "POST", body: form });
  if (!answer.ok) throw new Error(`the bucket answered ${answer.status}`);
  await call(contractRoutes.confirmDocument, { as, params: { contractId, documentId: document.id } });
};

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
  const contact = members.find(({ roles }) => roles.includes("itContact"));
  const taken = demoContracts.slice(0, contracts);

  const vendorIds = new Map<number, string>();
  for (const index of [...new Set(taken.map(({ vendor }) => vendor))].sort((a, b) => a - b)) {
    const demo = demoVendors[index];
    if (!demo) continue;
    const owner = index % 2 === 1 && contact ? { ownerId: contact.personId } : {};
    const vendor = await call(vendorRoutes.register, { as, body: { ...demo, ...owner } });
    vendorIds.set(index, vendor.id);
    const dueOn = addDays(today, evaluationIn[index] ?? 180);
    await call(vendorRoutes.planEvaluation, { as, params: { vendorId: vendor.id }, body: { dueOn } });
  }

  const enter = async (demo: DemoContract, index: number): Promise<void> => {
    const vendorId = vendorIds.get(demo.vendor) ?? "";
    const { criticality = "medium" } = demoVendors[demo.vendor] ?? {};
    const service = await call(serviceRoutes.register, {
      as,
      body: { vendorId, name: demo.title, kind: demo.kind, criticality },
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
        annualCostCents: demo.francs * 100,
        ...(!demo.isDraft && { signedOn: addDays(term.startOn, -20) }),
      },
    });
    if (!demo.isDraft && index % 2 === 0) await upload(caller, as, contract.id, demo.title);
  };
  for (const [index, demo] of taken.entries()) await enter(demo, index);
  // One service without a contract: the home page says so.
  const vendorId = vendorIds.get(0);
  if (vendorId)
    await call(serviceRoutes.register, {
      as,
      body: { vendorId, name: "Site Internet de la commune", kind: "application", criticality: "medium" },
    });
};
