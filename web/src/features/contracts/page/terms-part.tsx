import type { ContractPage } from "@vigie/shared/contract/contract-page.ts";
import { openParts } from "@vigie/shared/contract/open-parts.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { sayTermParts } from "@vigie/shared/words/say-term-parts.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Part } from "#components/part/part.tsx";
import styles from "./contract-page.module.css";
import { Fact } from "./fact.tsx";
import { TermFacts } from "./term-facts.tsx";
import { TermsVersions } from "./terms-versions.tsx";

type TermsPartProps = Pick<ContractPage, "contract" | "versions"> & {
  serviceNames: Readonly<Record<string, string>>;
  amend: ReactNode;
};

/** How long the contract runs and how it ends, as it rules today; then how it stood before each amendment. */
export const TermsPart = ({ contract, versions, serviceNames, amend }: TermsPartProps) => {
  const t = useTranslations("contracts");
  const locale = useLocale();
  const { rulingTerm, openTerm, dates, noticeGiven } = contract;
  return (
    <Part id="conditions" title={t("page.terms")} action={amend}>
      <dl>
        <TermFacts term={rulingTerm ?? openTerm ?? {}} endsOn={noticeGiven?.endsOn} />
        {!rulingTerm && (
          <Fact name={t("page.term.missing")}>{sayTermParts(openParts(openTerm), locale, sharedWords[locale])}</Fact>
        )}
      </dl>
      {dates?.computedEndOn && (
        <p className={styles.note}>{t("term.differs", { day: formatLongDay(dates.computedEndOn, locale) })}</p>
      )}
      {versions.length > 1 && (
        <TermsVersions versions={versions} amendments={contract.amendments} serviceNames={serviceNames} />
      )}
    </Part>
  );
};
