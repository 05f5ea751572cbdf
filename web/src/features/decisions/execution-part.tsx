import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { needsAmendment, needsLetter } from "@vigie/shared/case/outcomes-for.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import type { Known } from "./actions.ts";
import { BeforeLetter } from "./before-letter.tsx";
import styles from "./decision.module.css";
import { DoneForm } from "./done-form.tsx";
import { LetterPart } from "./letter-part.tsx";
import { SendingForm } from "./sending-form.tsx";

type ExecutionPartProps = { known: Known; page: CasePage; mayExecute: boolean };

const b = (chunks: ReactNode) => <strong>{chunks}</strong>;

/** How the notice left and what it reaches, said plainly where it came too late. */
const Sent = ({ page }: { page: Pick<CasePage, "case" | "receiveByOn"> }) => {
  const t = useTranslations("decisions.execution");
  const locale = useLocale();
  const { case: found, receiveByOn } = page;
  const { execution, forTermEndOn } = found;
  if (!execution?.sentOn || !execution.endsOn) return null;
  const day = (on: string) => formatLongDay(on, locale);
  const { sentOn, registeredNumber, receivedOn, endsOn, isLate } = execution;
  return (
    <div className={styles.block}>
      <p>
        {registeredNumber
          ? t("sent", { sentOn: day(sentOn), number: registeredNumber })
          : t("sentPlain", { sentOn: day(sentOn) })}{" "}
        {receivedOn
          ? t("received", { receivedOn: day(receivedOn) })
          : receiveByOn && t("notReceived", { receiveByOn: day(receiveByOn) })}
      </p>
      <p className={isLate ? styles.late : styles.lead}>
        {isLate && forTermEndOn
          ? t.rich("late", { forTermEndOn: day(forTermEndOn), endsOn: day(endsOn), b })
          : t.rich(receivedOn ? "ends" : "endsIfReceived", { endsOn: day(endsOn), b })}
      </p>
      {execution.note && <p className={styles.soft}>{execution.note}</p>}
    </div>
  );
};

/** What must be done, where no letter is: an amendment to sign, a price to accept, or nothing at all. */
const Other = ({ known, page, mayExecute }: ExecutionPartProps) => {
  const t = useTranslations("decisions.execution");
  const locale = useLocale();
  const { case: found, contract, hasAmendment } = page;
  const { mandate, announcement, origin } = found;
  if (!mandate) return null;
  const wantsAmendment = needsAmendment(mandate.outcome, contract.rulingTerm);
  const isPrice = origin === "priceRise" && mandate.outcome === "renew" && announcement;
  const sentence = wantsAmendment
    ? t(hasAmendment ? "amendmentThere" : "amendmentMissing")
    : isPrice
      ? t("acceptPrice", { day: formatLongDay(announcement.effectiveOn, locale) })
      : t(mandate.outcome === "letExpire" ? "letExpire" : "renewTacit");
  return (
    <div className={styles.block}>
      <p>{sentence}</p>
      {mayExecute && wantsAmendment && !hasAmendment && (
        <div className={styles.actions}>
          <ButtonLink href={`/contrats/${contract.id}`}>{t("addAmendment")}</ButtonLink>
        </div>
      )}
      {mayExecute && (!wantsAmendment || hasAmendment) && <DoneForm known={known} />}
    </div>
  );
};

/** The execution of a mandate: for a termination the letter, then how it left; for the rest, what is to be done. */
export const ExecutionPart = ({ known, page, mayExecute }: ExecutionPartProps) => {
  const t = useTranslations("decisions.execution");
  const { case: found, today } = page;
  const { mandate, status, execution } = found;
  if (!mandate) return null;
  if (!needsLetter(mandate.outcome))
    return status === "mandated" ? (
      <Other known={known} page={page} mayExecute={mayExecute} />
    ) : (
      <p className={styles.soft}>{execution?.note}</p>
    );
  const mayRecord = mayExecute && (status === "mandated" || (status === "executed" && !execution?.receivedOn));
  return (
    <>
      {status === "mandated" && <BeforeLetter page={page} />}
      {(found.letter || (mayExecute && status === "mandated")) && (
        <div className={styles.sub}>
          <h3 className={styles.subTitle}>{t("letter")}</h3>
          <LetterPart known={known} page={page} mayMake={mayExecute && status === "mandated"} />
        </div>
      )}
      {(execution || mayRecord) && (
        <div className={styles.sub}>
          <h3 className={styles.subTitle}>{t("sending")}</h3>
          <Sent page={page} />
          {mayRecord && <SendingForm key={found.version} known={known} page={{ case: found, today }} />}
        </div>
      )}
    </>
  );
};
