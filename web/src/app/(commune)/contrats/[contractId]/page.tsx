import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import { ContractDocuments } from "#features/contracts/documents/contract-documents.tsx";
import { AboutPart } from "#features/contracts/page/about-part.tsx";
import styles from "#features/contracts/page/contract-page.module.css";
import { DatesPart } from "#features/contracts/page/dates-part.tsx";
import { PageClock } from "#features/contracts/page/page-clock.tsx";
import { Part } from "#features/contracts/page/part.tsx";
import { ReminderPart } from "#features/contracts/page/reminder-part.tsx";
import { TermsPart } from "#features/contracts/page/terms-part.tsx";
import { readContract } from "#features/contracts/read-contract.ts";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type ContractRouteProps = {
  params: Promise<{ contractId: string }>;
  searchParams: Promise<{ document?: string | string[] }>;
};

export const generateMetadata = async ({ params }: ContractRouteProps): Promise<Metadata> => ({
  title: (await readContract((await params).contractId)).contract.title,
});

const readOwnerName = async (ownerId: string | undefined) => {
  if (!ownerId) return undefined;
  const { members } = await readApi(memberRoutes.list, {});
  return members.find(({ personId }) => personId === ownerId)?.name;
};

/** Until when must this contract be decided of, and what happens otherwise? */
const ContractRoute = async ({ params, searchParams }: ContractRouteProps) => {
  const { contractId } = await params;
  const [t, { place }, { contract, services, documents, nextReminder, today }, { document }] = await Promise.all([
    getTranslations("contracts"),
    readPerson(),
    readContract(contractId),
    searchParams,
  ]);
  const mayEdit = mayCall(contractRoutes.change, place);
  const stored = documents.filter(({ status }) => status === "stored");
  const edit = mayEdit && (
    <ButtonLink variant="default" href={`/contrats/${contractId}/modifier`}>
      {t("page.edit")}
    </ButtonLink>
  );
  const subject = (
    <span className={styles.subject}>
      <StateChip state={contract.dates.state} />
      <span>{contract.vendorName}</span>
      <span>{contract.reference}</span>
    </span>
  );
  return (
    <div className={styles.sheet}>
      <PageHeader title={contract.title} lead={subject} action={edit} />
      {document === "manquant" && stored.length === 0 && (
        <ProblemNotice
          title={t("documents.afterSave.title")}
          kept={t("documents.afterSave.kept")}
          next={<a href="#documents">{t("documents.afterSave.next")}</a>}
          takesFocus
        />
      )}
      <div className={styles.clock}>
        <PageClock contract={contract} today={today} />
      </div>
      <div className={styles.parts}>
        <DatesPart contract={contract} today={today} />
        <ReminderPart contract={contract} nextReminder={nextReminder} today={today} />
        <TermsPart contract={contract} />
        <AboutPart contract={contract} services={services} ownerName={await readOwnerName(contract.ownerId)} />
        <div id="documents">
          <Part title={t("documents.title")}>
            <ContractDocuments contractId={contractId} documents={documents} mayAdd={mayEdit} />
          </Part>
        </div>
      </div>
    </div>
  );
};

export default ContractRoute;
