import { type CaseStep, stepFrom } from "@vigie/shared/case/case-status.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseSentence } from "#components/case/case-sentence.tsx";
import { WaitsFor } from "#components/case/waits-for.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { Part } from "#components/part/part.tsx";
import { CancelForm } from "#features/decisions/cancel-form.tsx";
import { CaseFacts } from "#features/decisions/case-facts.tsx";
import { CaseHistory } from "#features/decisions/case-history.tsx";
import { CaseSteps } from "#features/decisions/case-steps.tsx";
import { ConfirmationForm } from "#features/decisions/confirmation-form.tsx";
import styles from "#features/decisions/decision.module.css";
import { ExecutionPart } from "#features/decisions/execution-part.tsx";
import { ExitForm } from "#features/decisions/exit-form.tsx";
import { MandateForm } from "#features/decisions/mandate-form.tsx";
import { MandatePart } from "#features/decisions/mandate-part.tsx";
import { ProposalPart } from "#features/decisions/proposal-part.tsx";
import { readCase } from "#features/decisions/read-case.ts";
import { readCommune } from "#lib/session/read-commune.ts";
import { readPerson } from "#lib/session/read-person.ts";

type CaseRouteProps = { params: Promise<{ caseId: string }> };

export const generateMetadata = async ({ params }: CaseRouteProps): Promise<Metadata> => ({
  title: (await readCase((await params).caseId)).contract.title,
});

/** What is to be decided, carried out or confirmed, and what does one need for it? */
const CaseRoutePage = async ({ params }: CaseRouteProps) => {
  const { caseId } = await params;
  const [page, { place }, { executiveName: executive }, t] = await Promise.all([
    readCase(caseId),
    readPerson(),
    readCommune(),
    getTranslations("decisions"),
  ]);
  const { case: found, waiting, contract, vendor, today } = page;
  const { status, mandate, execution, confirmation, cancellation, exit } = found;
  const known = { caseId, version: found.version };
  const may = (step: CaseStep) => stepFrom(status, step)?.by.some((role) => place?.roles.includes(role)) === true;
  const row = {
    ...found,
    vendorName: vendor.name,
    contractTitle: contract.title,
    contractReference: contract.reference,
    ...(contract.annualCostCents !== undefined && { annualCostCents: contract.annualCostCents }),
    ...(contract.dates && {
      decideByOn: contract.dates.decideByOn,
      sendByOn: contract.dates.sendByOn,
      lastReceiptOn: contract.dates.lastReceiptOn,
    }),
    ...(waiting && { waiting }),
  };
  const settled = exit.filter(({ doneOn, notNeeded }) => doneOn || notNeeded).length;
  // What is to be done stands first: before the decision that is the proposal, after it the execution.
  const isUndecided = status === "open" || status === "proposed";
  const proposalPart = (found.proposal || may("propose")) && (
    <Part title={t("proposal.title")}>
      <ProposalPart
        key={`${status}${found.version}`}
        known={known}
        page={page}
        mayPropose={may("propose")}
        executive={executive}
      />
    </Part>
  );
  return (
    <>
      <PageHeader title={contract.title} lead={waiting ? <CaseSentence row={row} /> : vendor.name} />
      {waiting && (
        <p className={styles.waits}>
          <WaitsFor waiting={waiting} roles={place?.roles} />
        </p>
      )}
      <CaseSteps page={page} />
      <div className={styles.page}>
        {isUndecided && <div className={styles.main}>{proposalPart}</div>}
        <aside className={styles.side}>
          <Part title={t(isUndecided ? "facts.title" : "facts.titleAfter")}>
            <CaseFacts page={page} />
          </Part>
        </aside>
        <div className={styles.main}>
          {may("mandate") && (
            <Part title={t("mandate.title")}>
              <MandateForm known={known} page={page} />
            </Part>
          )}
          {cancellation && (
            <Part title={t("cancel.done")}>
              <p className={styles.reasons}>{cancellation.reason}</p>
            </Part>
          )}
          {mandate && status !== "cancelled" && (
            <Part title={t("execution.title")}>
              <ExecutionPart known={known} page={page} mayExecute={may("execute")} />
            </Part>
          )}
          {(may("confirm") || confirmation) && execution && (
            <Part title={t("confirmation.title")}>
              {confirmation ? (
                <p>
                  {t("confirmation.done", { day: formatLongDay(confirmation.on, await getLocale()) })}{" "}
                  {confirmation.note}
                </p>
              ) : (
                <ConfirmationForm known={known} today={today} isSecond={may("execute") && !execution.receivedOn} />
              )}
            </Part>
          )}
          {exit.length > 0 && execution && may("checkExit") && (
            <Part title={t("exit.title")}>
              <p className={styles.count}>{t("exit.lead", { settled: String(settled), total: String(exit.length) })}</p>
              <ExitForm known={known} page={page} isSecond={status !== "confirmed"} />
            </Part>
          )}
          {mandate && (
            <Part title={t("steps.mandated")}>
              <MandatePart mandate={mandate} />
            </Part>
          )}
          {!isUndecided && proposalPart}
          <Part title={t("history.title")}>
            <CaseHistory page={page} executive={executive} />
          </Part>
          {may("cancel") && (
            <div className={styles.revokes}>
              <CancelForm known={known} isDecided={status === "mandated"} />
            </div>
          )}
        </div>
      </div>
    </>
  );
};

export default CaseRoutePage;
