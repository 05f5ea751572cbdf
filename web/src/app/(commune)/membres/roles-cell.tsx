"use client";

import { Button } from "@mantine/core";
import type { Member } from "@vigie/shared/member/member.ts";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { roleNames } from "#components/account/role-names.ts";
import styles from "./members.module.css";
import { RolesForm } from "./roles-form.tsx";

/** What somebody's roles are; for an administrator, in the same place, the way to change them. */
export const RolesCell = ({ member, mayChange }: { member: Member; mayChange: boolean }) => {
  const t = useTranslations("members.change");
  const roles = useTranslations("roles");
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <RolesForm member={member} onClose={() => setIsOpen(false)} />;
  return (
    <div className={styles.roles}>
      {roleNames(member.roles, roles, locale)}
      {mayChange && (
        <Button
          variant="subtle"
          size="sm"
          className={styles.change ?? ""}
          aria-label={t("openFor", { name: member.name })}
          onClick={() => setIsOpen(true)}
        >
          {t("open")}
        </Button>
      )}
    </div>
  );
};
