import type { Completeness } from "@vigie/shared/contract/completeness.ts";
import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { openParts } from "@vigie/shared/contract/open-parts.ts";
import { sayTermParts } from "@vigie/shared/words/say-term-parts.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { termAddress } from "#components/due/term-address.ts";
import { Part } from "#components/part/part.tsx";
import styles from "./contract-page.module.css";
import { fieldAddress } from "./field-address.ts";

type MissingPartProps = { contract: ContractView; completeness: Completeness; mayEdit: boolean };

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is not known of the contract yet, why that matters, and the way to the very field. Nothing once all is known. */
export const MissingPart = ({ contract, completeness: { missing, percent }, mayEdit }: MissingPartProps) => {
  const t = useTranslations("contracts.page");
  const words = useTranslations("completeness");
  const locale = useLocale();
  if (missing.length === 0) return null;
  const parts = openParts(contract.openTerm);
  const lines = missing.map(({ key }) =>
    key === "term"
      ? {
          key,
          name: capitalise(sayTermParts(parts, locale, sharedWords[locale])),
          address: termAddress(contract.id, parts),
        }
      : { key, name: words(`${key}.name`), address: fieldAddress(contract.id, key) },
  );
  return (
    <Part id="a-completer" title={t("missing", { percent: String(percent) })}>
      <ul>
        {lines.map(({ key, name, address }) => (
          <li key={key} className={styles.missing}>
            {mayEdit ? <Link href={address}>{name}</Link> : <strong>{name}</strong>}
            <span className={styles.soft}>{words(`${key}.why`)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
};
