import { type Invitation, invitationDays } from "@vigie/shared/member/member.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { useLocale, useTranslations } from "next-intl";
import { roleNames } from "#components/account/role-names.ts";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import styles from "./members.module.css";

/** Who was invited and has not joined yet, and until when they may. */
export const PendingTable = ({ invitations }: { invitations: readonly Invitation[] }) => {
  const t = useTranslations("members");
  const roles = useTranslations("roles");
  const locale = useLocale();
  return (
    <div>
      <DataTable
        caption={t("pending")}
        showCaption
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", header: t("name"), wrap: true, cell: ({ name }) => name },
          { key: "roles", header: t("roles"), wrap: true, cell: (each) => roleNames(each.roles, roles, locale) },
          { key: "email", header: t("email"), wrap: true, cell: ({ email }) => email },
          {
            key: "expires",
            header: t("expires"),
            cell: ({ expiresAt }) => <Day on={dayInZurich(expiresAt)} form="short" />,
          },
        ]}
      />
      <p className={styles.hint}>{t("pendingWhy", { days: String(invitationDays) })}</p>
    </div>
  );
};
