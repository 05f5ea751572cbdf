import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./vendor-page.module.css";
import { VendorStatusMark } from "./vendor-status-mark.tsx";

type VendorFactsProps = { vendor: Vendor; ownerName: string | undefined };

/** What one needs on the telephone, then what the commune decided about the vendor. What is not known is said. */
export const VendorFacts = ({ vendor, ownerName }: VendorFactsProps) => {
  const t = useTranslations("vendors");
  const common = useTranslations("common");
  const { phone, email, town, uid, criticality, status } = vendor;
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [t("one.phone"), phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>],
    [t("one.email"), email && <a href={`mailto:${email}`}>{email}</a>],
    [t("one.town"), town],
    [t("one.owner"), ownerName],
    [t("one.uid"), uid],
    [t("one.criticality"), t(`criticality.${criticality}`)],
    [t("one.status"), <VendorStatusMark key="status" status={status} />],
  ];
  return (
    <section aria-labelledby="atteindre" className={styles.facts}>
      <h2 id="atteindre" className={styles.partTitle}>
        {t("one.reach")}
      </h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value || <span className={styles.soft}>{common("unknown")}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
