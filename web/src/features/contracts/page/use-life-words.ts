import { formatAmount } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import type { LifeEvent } from "./life-of.ts";

/** Says what a day in the life of a contract means; the executive by the name the commune gives it. */
export const useLifeWords = (executive: string) => {
  const t = useTranslations("contracts.page");
  return ({ kind, text = "", number = 0, cents, outcome }: LifeEvent): string => {
    switch (kind) {
      case "signed":
      case "started":
      case "renewed":
      case "executed":
      case "noticeSent":
      case "noticeReceived":
        return t(`life.${kind}`);
      case "amended":
        return t("life.amended", { number: String(number), title: text });
      case "amendmentHolds":
        return t("life.amendmentHolds", { number: String(number) });
      case "costChanged":
        return t("life.costChanged", { amount: cents === undefined ? "" : formatAmount(cents) });
      case "decided":
        return t(`life.decided.${outcome ?? "renew"}`, { executive });
      default:
        return t(`days.${kind}`);
    }
  };
};
