import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";
import { InviteForm } from "./invite-form.tsx";
import { MemberTable } from "./member-table.tsx";
import styles from "./members.module.css";
import { PendingTable } from "./pending-table.tsx";
import { RoleGuide } from "./role-guide.tsx";
import { UnreachedPart } from "./unreached-part.tsx";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("frame"))("members") });

const MembersPage = async () => {
  const [person, { members, invitations }] = await Promise.all([readPerson(), readApi(memberRoutes.list, {})]);
  const t = await getTranslations("members");
  const others = members.filter(({ personId, status }) => personId !== person.id && status === "active").length;
  const admins = members.filter(({ roles, status }) => roles.includes("communeAdmin") && status === "active");
  return (
    <>
      <PageHeader title={others > 0 ? t("title", { count: others }) : t("alone")} lead={t("lead")} />
      <div className={styles.page}>
        <UnreachedPart members={members} mayChange={mayCall(memberRoutes.retryAddress, person.place)} />
        <div>
          <MemberTable members={members} me={person.id} mayChange={mayCall(memberRoutes.changeRoles, person.place)} />
          <p className={styles.hint}>{t("substitute.why")}</p>
        </div>
        {invitations.length > 0 && <PendingTable invitations={invitations} />}
        {mayCall(memberRoutes.invite, person.place) ? (
          <InviteForm />
        ) : (
          <>
            <p>{t("readOnly", { names: admins.map(({ name }) => name).join(", ") })}</p>
            <RoleGuide />
          </>
        )}
      </div>
    </>
  );
};

export default MembersPage;
