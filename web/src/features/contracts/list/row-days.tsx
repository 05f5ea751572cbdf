import { awaitsDecision } from "@vigie/shared/contract/awaits-decision.ts";
import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { isInForce } from "@vigie/shared/contract/contract-state.ts";
import { knownEndOn } from "@vigie/shared/contract/known-end.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Day } from "#components/day.tsx";
import styles from "./contract-list.module.css";

type CellProps = { contract: ContractView };

const None = ({ children }: { children: ReactNode }) => {
  const t = useTranslations("contracts.list");
  return (
    <>
      <span aria-hidden="true">{t("none")}</span>
      <span className="visually-hidden">{children}</span>
    </>
  );
};

/** Until when to decide; that it is decided; or that there is nothing to decide. */
export const DecideCell = ({ contract }: CellProps) => {
  const t = useTranslations("contracts.list");
  const { dates, decided } = contract;
  if (dates && awaitsDecision(contract)) return <Day on={dates.decideByOn} form="short" />;
  return dates && decided && decided.forTermEndOn >= dates.termEndOn ? (
    <span>{t(`decided.${decided.outcome}`)}</span>
  ) : (
    <None>{t("noDecision")}</None>
  );
};

/** The end that comes next; a tacit contract past its first end runs on, and says so. */
export const EndCell = ({ contract }: CellProps) => {
  const t = useTranslations("contracts.list");
  const { dates, rulingTerm, state } = contract;
  if (!dates || !rulingTerm) {
    const endOn = knownEndOn(contract);
    return endOn ? <Day on={endOn} form="short" /> : <None>{t("endUnknown")}</None>;
  }
  if (rulingTerm.renewal === "openEnded" && state !== "noticeGiven" && state !== "ended")
    return <span className={styles.soft}>{t("openEnded")}</span>;
  const endOn = dates.currentTermEndOn ?? dates.termEndOn;
  const isRenewed = rulingTerm.renewal === "tacit" && isInForce(state) && dates.termStartOn > rulingTerm.startOn;
  return (
    <span className={styles.state}>
      <Day on={endOn} form="short" />
      {isRenewed && state !== "noticeGiven" && <span className={styles.soft}>{t("renewed")}</span>}
    </span>
  );
};
