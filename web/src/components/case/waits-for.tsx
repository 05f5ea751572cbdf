import type { Waiting } from "@vigie/shared/case/case-page.ts";
import type { Role } from "@vigie/shared/member/role.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type WaitsForProps = {
  waiting: Waiting;
  /** What the person who reads it may do: what waits for them is said to them. */
  roles: readonly Role[] | undefined;
  /** A sentence, or only the name and the time where the column says the rest. */
  form?: "line" | "short";
};

/** Whom a case waits for, by name, and since when. */
export const WaitsFor = ({ waiting: { names, role, days }, roles = [], form = "line" }: WaitsForProps) => {
  const t = useTranslations("decisions.waiting");
  const roleNames = useTranslations("roles");
  if (names.length === 0) return t("nobody", { role: roleNames(role) });
  const values = { since: t("since", { days }), b: (chunks: ReactNode) => <strong>{chunks}</strong> };
  if (roles.includes(role)) return t.rich(`you.${form}`, values);
  return t.rich(form, { names: names.join(", "), ...values });
};
