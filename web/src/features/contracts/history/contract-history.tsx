import { getTranslations } from "next-intl/server";
import { HistoryList } from "#components/history/history-list.tsx";
import { Part } from "#components/part/part.tsx";
import { fetchHistory } from "./fetch-history.ts";

type ContractHistoryProps = { contractId: string; vendorId: string };

/** Who changed what of the contract. The page stands without it, should it fail. */
export const ContractHistory = async (of: ContractHistoryProps) => {
  const [t, first] = await Promise.all([getTranslations("contracts.page"), fetchHistory(of)]);
  return (
    <Part id="historique" title={t("contents.historique")}>
      {first.ok ? <HistoryList first={first.value} readMore={fetchHistory.bind(null, of)} /> : <p>{t("noHistory")}</p>}
    </Part>
  );
};
