"use client";

import { CloseButton } from "@mantine/core";
import type { Membership } from "@vigie/shared/member/member.ts";
import { registerKeepers } from "@vigie/shared/member/role.ts";
import Link from "next/link";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { welcomeParameter } from "#lib/session/welcome-parameter.ts";
import styles from "./welcome.module.css";

const stepOf = ({ roles }: Membership) => {
  if (roles.includes("communeAdmin")) return { key: "communeAdmin", href: "/membres" } as const;
  if (registerKeepers.some((role) => roles.includes(role))) return { key: "keeper", href: "/contrats" } as const;
  return { key: "reader", href: "/" } as const;
};

/** One sentence on the first page after accepting an invitation: where one is, and the first step. */
export const Welcome = ({ place }: { place: Membership }) => {
  const t = useTranslations("account.welcome");
  const router = useRouter();
  const path = usePathname();
  if (!useSearchParams().has(welcomeParameter)) return null;
  const { key, href } = stepOf(place);
  return (
    <section className={styles.welcome} role="status">
      <div>
        <p className={styles.title}>{t("title", { place: place.tenantName })}</p>
        <p>{t.rich(key, { link: (chunks: ReactNode) => <Link href={href}>{chunks}</Link> })}</p>
      </div>
      <CloseButton aria-label={t("close")} onClick={() => router.replace(path)} />
    </section>
  );
};
