import type { OffboardingView } from "@vigie/shared/offboarding/offboarding.ts";
import { approvalGraceDays } from "@vigie/shared/offboarding/offboarding.ts";
import { addDays, dayInZurich, laterOf } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { ApprovalForm } from "./approval-form.tsx";
import styles from "./data.module.css";

type LeavePartProps = { offboarding: OffboardingView | undefined; hasExport: boolean; me: string };

/** Where the commune's leaving stands, and what its administrator may do about it. */
export const LeavePart = ({ offboarding, hasExport, me }: LeavePartProps) => {
  const t = useTranslations("data.leave");
  const locale = useLocale();
  if (!offboarding)
    return (
      <section className={styles.section}>
        <h2>{t("title")}</h2>
        <p className={styles.text}>{t("how")}</p>
      </section>
    );
  const { status, startedAt, startedBy, reference, approval, endsOn, version } = offboarding;
  const day = (instant: string) => formatLongDay(dayInZurich(instant), locale);
  const soonest = laterOf(endsOn, addDays(dayInZurich(new Date()), approvalGraceDays));
  const isErasing = status === "erasing";
  return (
    <section className={styles.section}>
      <h2>{t("runningTitle")}</h2>
      <p className={styles.text}>{t("started", { on: day(startedAt), reference })}</p>
      <p className={styles.text}>
        {isErasing
          ? t("erasing")
          : approval
            ? t("approvedOn", { on: day(approval.at), endsOn: formatLongDay(endsOn, locale) })
            : t("waits")}
      </p>
      {!isErasing && (
        <p className={styles.text}>
          <strong>{hasExport ? t("exportReady") : t("exportFirst")}</strong>
        </p>
      )}
      {!isErasing &&
        (startedBy === me ? (
          <p className={styles.text}>{t("samePerson")}</p>
        ) : (
          <>
            {!approval && <p className={styles.text}>{t("ifApproved", { endsOn: formatLongDay(soonest, locale) })}</p>}
            <ApprovalForm isApproved={approval !== undefined} version={version} />
          </>
        ))}
    </section>
  );
};
