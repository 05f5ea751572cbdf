import type { Member } from "@vigie/shared/member/member.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { useTranslations } from "next-intl";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { Mark } from "#components/mark/mark.tsx";
import styles from "./members.module.css";
import { RolesCell } from "./roles-cell.tsx";
import { SubstituteCell } from "./substitute-cell.tsx";

type MemberTableProps = { members: readonly Member[]; me: string; mayChange: boolean };

/** Who works in the commune, and as what. */
export const MemberTable = ({ members, me, mayChange }: MemberTableProps) => {
  const t = useTranslations("members");
  const noteOf = ({ personId, status }: Member) => {
    if (status !== "active") return t(status);
    return personId === me ? t("you") : undefined;
  };
  const mayChangeFor = ({ status }: Member) => mayChange && status === "active";
  return (
    <DataTable
      caption={t("list")}
      showCaption
      rows={members}
      rowKey={({ personId }) => personId}
      columns={[
        {
          key: "name",
          header: t("name"),
          wrap: true,
          cell: (member) => (
            <>
              {member.name} {noteOf(member) && <span className={styles.note}>{noteOf(member)}</span>}
            </>
          ),
        },
        {
          key: "roles",
          header: t("roles"),
          wrap: true,
          cell: (member) => <RolesCell member={member} mayChange={mayChangeFor(member)} />,
        },
        {
          key: "substitute",
          header: t("substitute.title"),
          wrap: true,
          cell: (member) => <SubstituteCell member={member} members={members} mayChange={mayChangeFor(member)} />,
        },
        {
          key: "email",
          header: t("email"),
          wrap: true,
          cell: ({ email, status, undeliverable }) => (
            <div className={styles.roles}>
              <a href={`mailto:${email}`}>{email}</a>
              {undeliverable && status === "active" && (
                <Mark shape="square" tone="late" isSmall>
                  {t("unreached.mark")}
                </Mark>
              )}
            </div>
          ),
        },
        { key: "since", header: t("since"), cell: ({ since }) => <Day on={dayInZurich(since)} form="short" /> },
      ]}
    />
  );
};
