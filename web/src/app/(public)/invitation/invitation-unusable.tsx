"use client";

import { Button } from "@mantine/core";
import { invitationDays } from "@vigie/shared/member/member.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "#components/empty-state.tsx";

/** What to do with an invitation that was used, has run out or was cut short. */
export const InvitationUnusable = () => {
  const t = useTranslations("invitation.unusable");
  return (
    <EmptyState
      title={t("title")}
      why={[t("why", { days: String(invitationDays) }), t("joined"), t("ask")].join(" ")}
      action={
        <Button component={Link} href="/connexion">
          {t("signIn")}
        </Button>
      }
    />
  );
};
