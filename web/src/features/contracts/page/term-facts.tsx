import type { OpenTerm } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { useTermsWords } from "../term/use-terms-words.ts";
import { Fact } from "./fact.tsx";

type TermFactsProps = {
  term: OpenTerm;
  /** The end that a notice fixed: what the contract says of renewal no longer matters. */
  endsOn?: string | undefined;
};

/** The lines of a term model, as far as it is known. */
export const TermFacts = ({ term, endsOn }: TermFactsProps) => {
  const t = useTranslations("contracts");
  const { sayMonths, sayNotice } = useTermsWords({});
  const { renewal, startOn, initialMonths, endOn, renewalMonths, notice, exit = "monthEnd" } = term;
  return (
    <>
      {endsOn ? (
        <Fact name={t("page.term.renewal")}>
          {t("page.term.terminated")} <Day on={endsOn} />
        </Fact>
      ) : (
        renewal && <Fact name={t("page.term.renewal")}>{t(`renewal.${renewal}.name`)}</Fact>
      )}
      {startOn && (
        <Fact name={t("page.term.start")}>
          <Day on={startOn} />
        </Fact>
      )}
      {initialMonths !== undefined && (
        <Fact name={t(renewal === "openEnded" ? "page.term.minimum" : "page.term.initial")}>
          {sayMonths(initialMonths)}
        </Fact>
      )}
      {endOn && (
        <Fact name={t("page.term.end")}>
          <Day on={endOn} />
        </Fact>
      )}
      {renewalMonths !== undefined && (
        <Fact name={t("page.term.step")}>{t("page.term.stepBy", { count: renewalMonths })}</Fact>
      )}
      <Fact name={t("page.term.notice")}>{notice ? sayNotice(notice) : t("page.term.unknown")}</Fact>
      {renewal === "openEnded" && <Fact name={t("page.term.exit")}>{t(`exit.${exit}`)}</Fact>}
    </>
  );
};
