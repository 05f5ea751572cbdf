import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { isCaseOpen } from "@vigie/shared/case/case-status.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { isInForce } from "@vigie/shared/contract/contract-state.ts";
import { isPastKnownEnd } from "@vigie/shared/contract/known-end.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { ContractCases, readContractCases } from "#components/case/contract-cases.tsx";
import { ProposeButton } from "#components/case/propose-button.tsx";
import { DocumentSection } from "#components/documents/document-section.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { Part } from "#components/part/part.tsx";
import { readReminders } from "#components/reminders/read-reminders.ts";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import { ClausesPart } from "#features/contracts/clauses/clauses-part.tsx";
import { CostPart } from "#features/contracts/costs/cost-part.tsx";
import { ContractHistory } from "#features/contracts/history/contract-history.tsx";
import { AboutPart } from "#features/contracts/page/about-part.tsx";
import { ArchiveButton } from "#features/contracts/page/archive-button.tsx";
import { ArchivedNotice } from "#features/contracts/page/archived-notice.tsx";
import { Contents, pageParts } from "#features/contracts/page/contents.tsx";
import styles from "#features/contracts/page/contract-page.module.css";
import { FrameworkPart } from "#features/contracts/page/framework-part.tsx";
import { LifePart } from "#features/contracts/page/life-part.tsx";
import { MissingPart } from "#features/contracts/page/missing-part.tsx";
import { PageClock } from "#features/contracts/page/page-clock.tsx";
import { readPageNames } from "#features/contracts/page/read-page-names.ts";
import { ReminderPart } from "#features/contracts/page/reminder-part.tsx";
import { Summary } from "#features/contracts/page/summary.tsx";
import { TermsPart } from "#features/contracts/page/terms-part.tsx";
import { readContract } from "#features/contracts/read-contract.ts";
import { levelChoices } from "#features/contracts/service-levels/level-choices.ts";
import { ServiceLevels } from "#features/contracts/service-levels/service-levels.tsx";
import { mayCall } from "#lib/session/may-call.ts";
import { readCommune } from "#lib/session/read-commune.ts";
import { readPerson } from "#lib/session/read-person.ts";

type ContractRouteProps = { params: Promise<{ contractId: string }> };

export const generateMetadata = async ({ params }: ContractRouteProps): Promise<Metadata> => ({
  title: (await readContract((await params).contractId)).contract.title,
});

/** Until when must this contract be decided of, and what happens otherwise? */
const ContractRoute = async ({ params }: ContractRouteProps) => {
  const { contractId } = await params;
  const [t, { place }, commune, page, names, cases, reminders] = await Promise.all([
    getTranslations("contracts.page"),
    readPerson(),
    readCommune(),
    readContract(contractId),
    readPageNames(),
    readContractCases(contractId),
    readReminders(contractId),
  ]);
  const { contract, today, versions, completeness } = page;
  const { version, archivedOn, state, ownerId } = contract;
  const mayEdit = mayCall(contractRoutes.change, place);
  const mayWrite = mayEdit && !archivedOn;
  const mayPropose = mayCall(caseRoutes.open, place) && isInForce(state) && !archivedOn;
  // While a decision is due and none is on its way, proposing is what this page is for.
  const mustPropose =
    mayPropose && (state === "decisionDue" || state === "late") && !cases.some(({ status }) => isCaseOpen(status));
  const mayArchive = mayCall(contractRoutes.archive, place);
  const edit = mayEdit && (
    <ButtonLink variant="default" href={`/contrats/${contractId}/modifier`}>
      {t("edit")}
    </ButtonLink>
  );
  const amend = mayCall(contractRoutes.amend, place) && contract.signedOn && !archivedOn && (
    <ButtonLink variant="subtle" href={`/contrats/${contractId}/avenant`}>
      {t("amend")}
    </ButtonLink>
  );
  const subject = (
    <span className={styles.subject}>
      <StateChip state={state} isToVerify={isPastKnownEnd(contract, today)} />
      <span>{contract.vendorName}</span>
      <span>{contract.reference}</span>
      {contract.isFramework && <span>{t("isFramework")}</span>}
    </span>
  );
  const archive = <ArchiveButton contractId={contractId} version={version} isArchived={archivedOn !== undefined} />;
  const isRestorable = mayArchive && archivedOn !== undefined;
  const isArchivable = mayArchive && archivedOn === undefined && (state === "draft" || state === "ended");
  return (
    <div className={styles.sheet}>
      <p className={styles.printed}>
        {t("printed", { commune: commune.name, day: formatLongDay(today, await getLocale()) })}
      </p>
      <PageHeader
        title={contract.title}
        lead={subject}
        action={
          edit && (
            <>
              {edit}
              {mustPropose && <ProposeButton contractId={contractId} variant="filled" />}
            </>
          )
        }
      />
      {archivedOn && <ArchivedNotice on={archivedOn} restore={isRestorable && archive} />}
      <div className={styles.clock}>
        <PageClock executive={commune.executiveName} contract={contract} versions={versions} today={today} />
      </div>
      <Summary {...page} ownerName={ownerId && names.people[ownerId]} />
      <Contents parts={pageParts} />
      <div className={styles.parts}>
        <LifePart executive={commune.executiveName} contract={contract} today={today} />
        <ReminderPart contract={contract} reminders={reminders} />
        <TermsPart contract={contract} versions={versions} serviceNames={names.services} amend={amend} />
        <MissingPart contract={contract} completeness={completeness} mayEdit={mayEdit} />
        <CostPart contract={contract} today={today} />
        <AboutPart {...page} executive={commune.executiveName} />
        <FrameworkPart {...page} />
      </div>
      <ClausesPart {...page} mayEdit={mayWrite} />
      <div className={styles.parts}>
        <Part id="niveaux-de-service" title={t("contents.niveaux-de-service")}>
          <ServiceLevels
            contractId={contractId}
            levels={page.serviceLevels}
            choices={levelChoices(page)}
            mayWrite={mayWrite}
          />
        </Part>
        <Part id="decisions" title={t("contents.decisions")}>
          <ContractCases
            contractId={contractId}
            cases={cases}
            roles={place?.roles}
            mayPropose={mayPropose && !mustPropose}
          />
        </Part>
      </div>
      <Part id="documents" title={t("contents.documents")}>
        <DocumentSection vendorId={contract.vendorId} contractId={contractId} />
      </Part>
      <ContractHistory contractId={contractId} vendorId={contract.vendorId} />
      {isArchivable && archive}
    </div>
  );
};

export default ContractRoute;
