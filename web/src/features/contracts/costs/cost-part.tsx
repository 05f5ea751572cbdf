import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { Part } from "#components/part/part.tsx";
import page from "../page/contract-page.module.css";
import { CostSteps } from "./cost-steps.tsx";
import { CostTable } from "./cost-table.tsx";
import { useIndexationWords } from "./use-indexation-words.ts";

type CostPartProps = { contract: ContractView; today: string };

/** What the contract costs, how that came to be, and how it moves by itself. */
export const CostPart = ({ contract: { costs, indexation, isFramework }, today }: CostPartProps) => {
  const t = useTranslations("contracts");
  const sayIndexation = useIndexationWords();
  return (
    <Part id="couts" title={t("costs.title")}>
      {costs.length === 0 ? (
        <p className={page.soft}>{isFramework ? t("page.costOfFramework") : t("page.costWhy")}</p>
      ) : (
        <>
          {costs.length > 1 && <CostSteps costs={costs} today={today} />}
          <CostTable costs={costs} today={today} />
        </>
      )}
      <p className={page.note}>
        {indexation ? sayIndexation(indexation) : costs.length > 0 && t("costs.noIndexation")}
      </p>
    </Part>
  );
};
