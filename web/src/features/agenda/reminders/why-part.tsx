import type { MyReminders } from "@vigie/shared/agenda/my-reminders.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { roleNames } from "#components/account/role-names.ts";
import { Part } from "#components/part/part.tsx";
import styles from "./reminders.module.css";

/** Why somebody is reminded of what they are reminded of. */
export const WhyPart = ({ known: { reasons, roles, ownedContracts } }: { known: MyReminders }) => {
  const t = useTranslations("myReminders");
  const role = useTranslations("roles");
  const locale = useLocale();
  return (
    <Part title={t("why")}>
      <div className={styles.text}>
        {reasons.length === 0 ? (
          <p>{t("whyNone")}</p>
        ) : (
          <ul className={styles.reasons}>
            {reasons.map(({ reason, count, binding }) => (
              <li key={reason}>
                {t.rich("reason", {
                  count,
                  binding,
                  reason: t(`reasons.${reason}`),
                  b: (chunks) => <strong>{chunks}</strong>,
                })}
              </li>
            ))}
          </ul>
        )}
        {reasons.length > 0 && <p>{t.rich("when", { link: (chunks) => <Link href="/agenda">{chunks}</Link> })}</p>}
        <p className={styles.soft}>
          {t("roles", { roles: roleNames(roles, role, locale) })}{" "}
          {ownedContracts > 0 &&
            t.rich("owned", { count: ownedContracts, link: (chunks) => <Link href="/contrats">{chunks}</Link> })}
        </p>
      </div>
    </Part>
  );
};
