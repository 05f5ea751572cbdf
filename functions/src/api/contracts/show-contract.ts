import type { Commune } from "@vigie/shared/commune/commune.ts";
import { completeness } from "@vigie/shared/contract/completeness.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { papersByContract, viewContract } from "@vigie/shared/contract/contract-view.ts";
import { datesOf } from "@vigie/shared/contract/dates-of.ts";
import { stateOf } from "@vigie/shared/contract/state-of.ts";
import { servicesOn, termsVersions } from "@vigie/shared/contract/terms-version.ts";
import type { ArmedDeadline, Deadline } from "@vigie/shared/deadline/deadline.ts";
import { contractDeadlines, rearm } from "@vigie/shared/deadline/derive-deadline.ts";
import { dueItems } from "@vigie/shared/deadline/due-item.ts";
import { nextReminder, remindersAhead } from "@vigie/shared/deadline/next-reminder.ts";
import { thresholdsOf } from "@vigie/shared/deadline/thresholds-of.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { members } from "../../tables/member.table.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";
import { contracts } from "../../tables/register.table.ts";

/** The deadline of a contract that people are reminded of, with how far its reminders have come. */
const activeDeadline = (
  contract: Contract,
  stored: ArmedDeadline[],
  settings: Commune,
  { today, now }: { today: PlainDate; now: string },
): Deadline | undefined => {
  const { execution, decision, missingNotice, contractEnd } = contractDeadlines(contract, settings, today);
  const derived = execution ?? decision ?? missingNotice ?? contractEnd;
  const known = stored.find(({ kind }) => kind === derived?.kind);
  return derived && known ? rearm(known, derived, now) : derived;
};

const linkOf = (contract: Contract, settings: Commune, today: PlainDate) => {
  const { id, reference, title } = contract;
  return { id, reference, title, state: stateOf(contract, datesOf(contract, settings, today), today) };
};

export const showContract = endpoint(contractRoutes.show, async ({ params, commune, profile, today }) => {
  const contract = await commune.fetch(contracts, { id: params.contractId });
  const { id, vendorId, frameworkId, thresholds } = contract;
  const [settings, portfolio, papers, stored, people] = await Promise.all([
    profile(),
    readPortfolio(commune, vendorId),
    readPapers(commune, vendorId),
    commune.findAll(deadlines, [
      { kind: "decision", subjectId: id },
      { kind: "execution", subjectId: id },
      { kind: "contractEnd", subjectId: id },
      { kind: "missingNotice", subjectId: id },
    ]),
    commune.list(members),
  ]);
  const vendorName = portfolio.vendors.find((vendor) => vendor.id === vendorId)?.name ?? "";
  const own = papersByContract(papers)(id);
  const covered = new Set(servicesOn(contract, today));
  const framework = portfolio.contracts.find((other) => other.id === frameworkId);
  const [due] = dueItems(
    { ...portfolio, contracts: [contract], evaluations: [], actions: [], risks: [] },
    settings,
    today,
  );
  const deadline = activeDeadline(contract, stored, settings, { today, now: commune.now() });
  const reminder = deadline && nextReminder(deadline, people, today);
  return {
    today,
    contract: viewContract(contract, { vendorName, papers: own }, settings, today),
    versions: termsVersions(contract),
    completeness: completeness(contract, own),
    services: portfolio.services.filter((service) => covered.has(service.id)),
    ...own,
    ...(framework && { framework: linkOf(framework, settings, today) }),
    children: portfolio.contracts
      .filter((other) => other.frameworkId === id)
      .map((other) => linkOf(other, settings, today)),
    cases: portfolio.cases
      .filter(({ contractId }) => contractId === id)
      .sort((a, b) => b.openedAt.localeCompare(a.openedAt)),
    ownClauses: settings.ownClauses,
    ...(due && { due }),
    ...(reminder && { nextReminder: reminder }),
    reminderRule: {
      thresholds: deadline?.thresholds ?? thresholds ?? thresholdsOf("decision", settings.settings),
      isOwn: thresholds !== undefined && deadline?.kind !== "missingNotice",
      days: deadline ? remindersAhead(deadline, today) : [],
    },
  };
});
