import type { Completeness } from "@vigie/shared/contract/completeness.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Part } from "#components/part/part.tsx";
import styles from "./contract-page.module.css";
import { fieldAddress } from "./field-address.ts";

type MissingPartProps = { contractId: string; completeness: Completeness; mayEdit: boolean };

/** What is not known of the contract yet, why that matters, and the way to the very field. Nothing once all is known. */
export const MissingPart = ({ contractId, completeness: { missing, percent }, mayEdit }: MissingPartProps) => {
  const t = useTranslations("contracts.page");
  const words = useTranslations("completeness");
  if (missing.length === 0) return null;
  return (
    <Part id="a-completer" title={t("missing", { percent: String(percent) })}>
      <ul>
        {missing.map(({ key }) => (
          <li key={key} className={styles.missing}>
            {mayEdit ? (
              <Link href={fieldAddress(contractId, key)}>{words(`${key}.name`)}</Link>
            ) : (
              <strong>{words(`${key}.name`)}</strong>
            )}
            <span className={styles.soft}>{words(`${key}.why`)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
};
