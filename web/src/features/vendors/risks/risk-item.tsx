"use client";

import type { Risk } from "@vigie/shared/risk/risk.ts";
import { isBare, remainingBand, riskBand } from "@vigie/shared/risk/risk-level.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Day } from "#components/day.tsx";
import { Mark } from "#components/mark/mark.tsx";
import type { NextBySubject } from "#components/reminders/next-by-subject.ts";
import { NextReminderLine } from "#components/reminders/next-reminder-line.tsx";
import { AcceptRiskForm } from "./accept-risk-form.tsx";
import { RiskBandMark } from "./risk-band-mark.tsx";
import styles from "./risks.module.css";

type RiskItemProps = {
  risk: Risk;
  page: Pick<VendorPage, "services" | "actions" | "people" | "today">;
  next: NextBySubject;
  mayAccept: boolean;
  /** The way to correct it, for whoever may. */
  edit: ReactNode;
};

/** One risk: how grave it is, what is done about it, who accepted it, when it is looked at again. */
export const RiskItem = ({
  risk,
  page: { services, actions, people, today },
  next,
  mayAccept,
  edit,
}: RiskItemProps) => {
  const t = useTranslations("risks");
  const { title, cause, serviceId, likelihood, impact, residual, measures, acceptance, reviewOn, status } = risk;
  const service = services.find(({ id }) => id === serviceId)?.name;
  const say = (judged: { likelihood: number; impact: number }) =>
    t("grade", { likelihood: String(judged.likelihood), impact: String(judged.impact) });
  const isOpen = status === "open";
  return (
    <li className={styles.risk} data-closed={!isOpen}>
      <div className={styles.head}>
        {isOpen ? (
          <RiskBandMark band={remainingBand(risk)} isBare={isBare(risk)} />
        ) : (
          <Mark shape="cross" tone="calm">
            {t("closed")}
          </Mark>
        )}
        {isBare(risk) && <p className={styles.bare}>{t("bare")}</p>}
      </div>
      <div className={styles.body}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.soft}>
          {service && t("service", { name: service })} {cause}
        </p>
        <p className={styles.grade}>
          {t("inherent", { band: t(`band.${riskBand({ likelihood, impact })}`) })} {say({ likelihood, impact })}.
          {residual && (
            <>
              {" "}
              {t("residual", { band: t(`band.${riskBand(residual)}`) })} {say(residual)}.
            </>
          )}
        </p>
        {measures.length > 0 && (
          <ul className={styles.measures} aria-label={t("measures")}>
            {measures.map(({ type, text, actionId }, index) => {
              const action = actions.find(({ id }) => id === actionId)?.title;
              return (
                <li key={index}>
                  {text} <span className={styles.type}>{t(`measureType.${type}`)}</span>
                  {action && <span className={styles.via}>{t("viaAction", { title: action })}</span>}
                </li>
              );
            })}
          </ul>
        )}
        {acceptance && (
          <p>
            {t.rich("accepted", {
              name: people[acceptance.by] ?? "",
              reference: acceptance.reference ?? "none",
              day: () => <Day on={acceptance.on} />,
            })}
          </p>
        )}
        {isOpen && (
          <p>
            {t.rich("review", { day: () => <Day on={reviewOn} today={today} /> })}
            <NextReminderLine next={next} subjectId={risk.id} today={today} />
          </p>
        )}
        {edit}
        {mayAccept && isOpen && <AcceptRiskForm risk={risk} />}
      </div>
    </li>
  );
};
