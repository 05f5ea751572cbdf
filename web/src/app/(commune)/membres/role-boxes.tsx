import { Checkbox, Stack } from "@mantine/core";
import { CommuneRole } from "@vigie/shared/member/role.ts";
import { useTranslations } from "next-intl";
import styles from "./members.module.css";

/** A box a role, with what it allows in a sentence; to stand in a `Checkbox.Group`. */
export const RoleBoxes = () => {
  const t = useTranslations("members");
  const roles = useTranslations("roles");
  return (
    <Stack gap="sm" mt="xs">
      {CommuneRole.options.map((role) => (
        <Checkbox
          key={role}
          value={role}
          classNames={{ label: styles.role, description: styles.may }}
          label={roles(role)}
          description={t(`may.${role}`)}
        />
      ))}
    </Stack>
  );
};
