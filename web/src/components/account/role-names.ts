import type { Role } from "@vigie/shared/member/role.ts";
import type { useTranslations } from "next-intl";

/** Roles as a list in a sentence: « responsable des contrats et point de contact informatique ». */
export const roleNames = (
  roles: readonly Role[],
  t: ReturnType<typeof useTranslations<"roles">>,
  locale: string,
): string => new Intl.ListFormat(locale, { type: "conjunction" }).format(roles.map((role) => t(role)));
