import type { ContractPage } from "@vigie/shared/contract/contract-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { Part } from "#components/part/part.tsx";
import styles from "./contract-page.module.css";
import { Fact } from "./fact.tsx";

type AboutPartProps = Pick<ContractPage, "contract" | "services"> & {
  /** What the commune calls its executive. */
  executive: string;
};

/** With whom, for what, signed by whom and on which decision. */
export const AboutPart = ({ contract, services, executive }: AboutPartProps) => {
  const t = useTranslations("contracts.page");
  const { vendorId, vendorName, signedOn, reference, signatories, decision, account, note } = contract;
  return (
    <Part title={t("about")}>
      <dl>
        <Fact name={t("vendor")}>
          <Link href={`/prestataires/${vendorId}`}>{vendorName}</Link>
        </Fact>
        <Fact name={t("reference")}>{reference}</Fact>
        <Fact name={t("services")}>
          {services.length === 0 ? (
            <span className={styles.soft}>{t("noServices")}</span>
          ) : (
            <ul>
              {services.map(({ id, name }) => (
                <li key={id}>
                  <Link href={`/services/${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={signedOn ? t("signedOn") : t("signature")}>
          {signedOn ? <Day on={signedOn} /> : t("notSigned")}
        </Fact>
        {signatories?.commune && <Fact name={t("signatoryCommune")}>{signatories.commune}</Fact>}
        {signatories?.vendor && <Fact name={t("signatoryVendor")}>{signatories.vendor}</Fact>}
        {decision && (
          <Fact name={t("decision", { executive })}>
            {decision.reference}
            {decision.on && (
              <>
                {", "}
                <Day on={decision.on} />
              </>
            )}
          </Fact>
        )}
        {account && <Fact name={t("account")}>{account}</Fact>}
        {note && (
          <Fact name={t("note")}>
            <span className={styles.lines}>{note}</span>
          </Fact>
        )}
      </dl>
    </Part>
  );
};
