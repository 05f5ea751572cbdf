"use client";

import { Button } from "@mantine/core";
import { isReachable } from "@vigie/shared/deadline/recipients.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import styles from "./members.module.css";
import { SubstituteForm } from "./substitute-form.tsx";

type SubstituteCellProps = { member: Member; members: readonly Member[]; mayChange: boolean };

/** Who is told instead of somebody; for an administrator, in the same place, the way to change it. */
export const SubstituteCell = ({ member, members, mayChange }: SubstituteCellProps) => {
  const t = useTranslations("members.substitute");
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <SubstituteForm member={member} members={members} onClose={() => setIsOpen(false)} />;
  const substitute = members.find(({ personId }) => personId === member.substituteId);
  return (
    <div className={styles.roles}>
      <span>
        {substitute ? substitute.name : <span className={styles.note}>{t("none")}</span>}{" "}
        {substitute && !isReachable(substitute) && <span className={styles.note}>{t("unreachable")}</span>}
      </span>
      {mayChange && (
        <Button
          variant="subtle"
          size="sm"
          className={styles.change ?? ""}
          aria-label={t(substitute ? "changeFor" : "openFor", { name: member.name })}
          onClick={() => setIsOpen(true)}
        >
          {t(substitute ? "change" : "open")}
        </Button>
      )}
    </div>
  );
};
