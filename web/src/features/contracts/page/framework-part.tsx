import type { ContractLink, ContractPage } from "@vigie/shared/contract/contract-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Part } from "#components/part/part.tsx";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import styles from "./contract-page.module.css";

type FrameworkPartProps = Pick<ContractPage, "contract" | "framework" | "children">;

const ContractLine = ({ contract: { id, title, reference, state } }: { contract: ContractLink }) => (
  <li className={styles.line}>
    <span>
      <Link href={`/contrats/${id}`}>{title}</Link> <span className={styles.soft}>{reference}</span>
    </span>
    <StateChip state={state} />
  </li>
);

/** The framework a contract was made under, or the contracts made under this one. Nothing where there is neither. */
export const FrameworkPart = ({ contract, framework, children }: FrameworkPartProps) => {
  const t = useTranslations("contracts.page");
  if (!framework && !contract.isFramework) return null;
  return (
    <Part title={framework ? t("framework") : t("children")}>
      {!framework && children.length === 0 && <p className={styles.soft}>{t("noChildren")}</p>}
      <ul>
        {framework && <ContractLine contract={framework} />}
        {children.map((child) => (
          <ContractLine key={child.id} contract={child} />
        ))}
      </ul>
    </Part>
  );
};
