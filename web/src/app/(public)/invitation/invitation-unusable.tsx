"use client";

import { invitationDays } from "@vigie/shared/member/member.ts";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";

/** What to do with an invitation that was used, has run out or was cut short. */
export const InvitationUnusable = () => {
  const t = useTranslations("invitation.unusable");
  return (
    <EmptyState
      title={t("title")}
      why={[t("why", { days: String(invitationDays) }), t("joined"), t("ask")].join(" ")}
      action={<ButtonLink href="/connexion">{t("signIn")}</ButtonLink>}
    />
  );
};
