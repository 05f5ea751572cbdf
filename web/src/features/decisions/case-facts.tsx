import type { CasePage } from "@vigie/shared/case/case-page.ts";
import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import { isInForce } from "@vigie/shared/contract/contract-state.ts";
import { openParts } from "@vigie/shared/contract/open-parts.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { formatAmount, formatLongDay } from "@vigie/shared/words/format.ts";
import { sayTermParts } from "@vigie/shared/words/say-term-parts.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useContractSentence } from "#components/contract-clock/use-contract-sentence.tsx";
import { Day } from "#components/day.tsx";
import styles from "./decision.module.css";

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

type Dated = { dates: ContractDates; rulingTerm: Term };

/** What becomes of the contract if nobody decides: no day to decide by, which stands beside it. */
const Consequence = ({ dates, rulingTerm }: Dated) => {
  const t = useTranslations("decisions.facts.consequence");
  const locale = useLocale();
  const { rich } = useContractSentence(dates, rulingTerm);
  const { state, termEndOn, nextTermEndOn } = dates;
  const { renewal } = rulingTerm;
  const b = (chunks: ReactNode) => <strong>{chunks}</strong>;
  if (!isInForce(state) || state === "noticeGiven" || renewal === "openEnded") return rich;
  if (renewal !== "tacit") return t.rich("ends", { b, endOn: formatLongDay(termEndOn, locale) });
  return t.rich("renewed", {
    b,
    endOn: formatLongDay(termEndOn, locale),
    nextEndOn: formatLongDay(nextTermEndOn ?? termEndOn, locale),
  });
};

/** What one needs to decide, on one screen: cost, days, what happens otherwise, score, risks. */
export const CaseFacts = ({ page }: { page: CasePage }) => {
  const t = useTranslations("decisions.facts");
  const locale = useLocale();
  const { case: found, contract, vendor, risks, today } = page;
  const { dates, rulingTerm, annualCostCents } = contract;
  const { announcement, origin, status } = found;
  const isUndecided = status === "open" || status === "proposed";
  const isToSend = dates !== undefined && status === "mandated" && found.mandate?.outcome === "terminate";
  return (
    <dl className={styles.facts}>
      <Fact name={t("cost")}>
        {annualCostCents === undefined ? t("noCost") : t("perYear", { amount: formatAmount(annualCostCents) })}
      </Fact>
      {announcement && (
        <Fact name={t("announced")}>
          <Day on={announcement.receivedOn} />
          {announcement.note && <p className={styles.soft}>{announcement.note}</p>}
        </Fact>
      )}
      {announcement && origin === "vendorEnd" && (
        <Fact name={t("endsAnnounced")}>
          <Day on={announcement.effectiveOn} today={today} />
        </Fact>
      )}
      {announcement?.newAnnualCostCents !== undefined && (
        <Fact name={t("newCost")}>
          {t("newCostFrom", {
            amount: formatAmount(announcement.newAnnualCostCents),
            day: formatLongDay(announcement.effectiveOn, locale),
          })}
        </Fact>
      )}
      {isUndecided && dates && (today <= dates.decideByOn || rulingTerm?.renewal !== "tacit") && (
        <Fact name={t("decideBy")}>
          <Day on={dates.decideByOn} today={today} />
        </Fact>
      )}
      {isUndecided && dates && rulingTerm?.renewal === "tacit" && (
        <Fact name={t("lastReceiptIfEnded")}>
          <Day on={dates.lastReceiptOn} today={today} />
        </Fact>
      )}
      {isUndecided && (
        <Fact name={t("without")}>
          {dates && rulingTerm ? (
            <Consequence dates={dates} rulingTerm={rulingTerm} />
          ) : (
            t("unknown", { missing: sayTermParts(openParts(contract.openTerm), locale, sharedWords[locale]) })
          )}
        </Fact>
      )}
      {isToSend && today <= dates.sendByOn && (
        <Fact name={t("sendBy")}>
          <Day on={dates.sendByOn} today={today} />
        </Fact>
      )}
      {isToSend && (
        <Fact name={t("lastReceipt")}>
          <Day on={dates.lastReceiptOn} today={today} />
        </Fact>
      )}
      <Fact name={t("score")}>{t("notEvaluated")}</Fact>
      <Fact name={t("risks")}>
        {risks.length === 0 ? (
          t("noRisk")
        ) : (
          <ul>
            {risks.map(({ id, title, likelihood, impact }) => (
              <li key={id}>{t("risk", { title, likelihood: String(likelihood), impact: String(impact) })}</li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t("contract")}>
        <Link href={`/contrats/${contract.id}`}>{contract.title}</Link> ({contract.reference}),{" "}
        <Link href={`/prestataires/${vendor.id}`}>{vendor.name}</Link>
      </Fact>
    </dl>
  );
};
