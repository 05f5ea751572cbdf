import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { hasAmendmentSince } from "@vigie/shared/case/execute-mandate.ts";
import { missingForLetter } from "@vigie/shared/case/missing-for-letter.ts";
import { noticeEndOn, presumedReceiptOn } from "@vigie/shared/case/notice-end.ts";
import { outcomesFor } from "@vigie/shared/case/outcomes-for.ts";
import { peopleIn } from "@vigie/shared/case/people-in.ts";
import { waitsFor } from "@vigie/shared/case/waits-for.ts";
import { viewContract } from "@vigie/shared/contract/contract-view.ts";
import { lastReceiptOn } from "@vigie/shared/contract/notice.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { members } from "../../tables/member.table.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";
import { cases } from "../../tables/register.table.ts";
import { readGrounds } from "./read-case.ts";

export const showCase = endpoint(caseRoutes.show, async ({ params, commune, profile, today }) => {
  const found = await commune.fetch(cases, { id: params.caseId });
  const [portfolio, papers, settings, people] = await Promise.all([
    readPortfolio(commune, found.vendorId),
    readPapers(commune, found.vendorId),
    profile(),
    commune.list(members),
  ]);
  const [vendor] = portfolio.vendors;
  const contract = portfolio.contracts.find(({ id }) => id === found.contractId);
  if (!vendor || !contract) throw new Refusal("item.unknown");
  const { term } = readGrounds(contract, settings, today);
  const own = {
    documents: papers.documents.filter(({ contractId }) => contractId === contract.id),
    serviceLevels: papers.serviceLevels.filter(({ contractId }) => contractId === contract.id),
  };
  const waiting = waitsFor(found, people, today);
  const { postalBufferDays } = settings.settings;
  const reachesEndOn = term && noticeEndOn(term, presumedReceiptOn(term, today, postalBufferDays));
  const meantOn = found.execution?.endsOn ?? reachesEndOn;
  return {
    today,
    case: found,
    ...(waiting && { waiting }),
    contract: viewContract(contract, { vendorName: vendor.name, papers: own }, settings, today),
    vendor,
    outcomes: outcomesFor(term, found),
    ...(reachesEndOn && { reachesEndOn }),
    ...(term && meantOn && { receiveByOn: lastReceiptOn(meantOn, term.notice) }),
    letterNeeds: missingForLetter(settings.letterhead, vendor),
    hasAmendment: found.mandate !== undefined && hasAmendmentSince(contract, found.mandate),
    risks: portfolio.risks.filter(({ status }) => status === "open"),
    people: peopleIn(found, people),
  };
});
