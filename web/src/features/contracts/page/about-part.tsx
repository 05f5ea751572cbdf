import type { ContractPage } from "@vigie/shared/contract/contract.routes.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Amount } from "#components/amount.tsx";
import { Day } from "#components/day.tsx";
import styles from "./contract-page.module.css";
import { Fact } from "./fact.tsx";
import { Part } from "./part.tsx";

type AboutPartProps = Pick<ContractPage, "contract" | "services"> & { ownerName: string | undefined };

/** With whom, for what, at what cost, and who follows it. */
export const AboutPart = ({ contract, services, ownerName }: AboutPartProps) => {
  const t = useTranslations("contracts.page");
  const { vendorId, vendorName, annualCostCents, signedOn, reference } = contract;
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
                <li key={id}>{name}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t("cost")}>
          {annualCostCents === undefined ? (
            <span className={styles.soft}>{t("costUnknown")}</span>
          ) : (
            <Amount cents={annualCostCents} />
          )}
        </Fact>
        <Fact name={t("owner")}>{ownerName ?? t("ownerAny")}</Fact>
        <Fact name={signedOn ? t("signedOn") : t("signature")}>
          {signedOn ? <Day on={signedOn} /> : t("notSigned")}
        </Fact>
      </dl>
    </Part>
  );
};
