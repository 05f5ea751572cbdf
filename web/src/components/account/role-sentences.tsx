import type { CommuneRole } from "@vigie/shared/member/role.ts";
import { useTranslations } from "next-intl";
import styles from "./role-sentences.module.css";

/** Roles with what each may do, in a sentence. */
export const RoleSentences = ({ roles }: { roles: readonly CommuneRole[] }) => {
  const t = useTranslations();
  return (
    <ul className={styles.roles}>
      {roles.map((role) => (
        <li key={role}>
          <strong>{t(`roles.${role}`)}</strong>
          <span className={styles.may}>{t(`members.may.${role}`)}</span>
        </li>
      ))}
    </ul>
  );
};
