import { CommuneRole } from "@vigie/shared/member/role.ts";
import { useTranslations } from "next-intl";
import { RoleSentences } from "#components/account/role-sentences.tsx";
import styles from "./members.module.css";

/** What each role may do, for those who do not hand them out. */
export const RoleGuide = () => {
  const t = useTranslations("members");
  return (
    <section className={styles.section}>
      <h2>{t("who")}</h2>
      <RoleSentences roles={CommuneRole.options} />
    </section>
  );
};
