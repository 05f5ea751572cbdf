import type { CasePage } from "@vigie/shared/case/case-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import styles from "./decision.module.css";

/** What must be there before the letter can be made, all of it at once, each with the page where it is filled in; nothing once all is. */
export const BeforeLetter = ({ page }: { page: Pick<CasePage, "letterNeeds" | "vendor"> }) => {
  const t = useTranslations("decisions.execution.before");
  const { letterNeeds, vendor } = page;
  if (letterNeeds.length === 0) return null;
  const places = { letterhead: "/reglages/en-tete", vendorAddress: `/prestataires/${vendor.id}/modifier` };
  return (
    <div className={styles.sub}>
      <h3 className={styles.subTitle}>{t("title")}</h3>
      <ul>
        {letterNeeds.map((need) => (
          <li key={need}>
            {t.rich(need, {
              vendor: vendor.name,
              link: (chunks) => <Link href={places[need]}>{chunks}</Link>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
};
