import type { Waiting } from "@vigie/shared/case/case-page.ts";
import { useTranslations } from "next-intl";

type WaitsForProps = {
  waiting: Waiting;
  /** A sentence, or only the name and the time where the column says the rest. */
  form?: "line" | "short";
};

/** Whom a case waits for, by name, and since when. */
export const WaitsFor = ({ waiting: { names, role, days }, form = "line" }: WaitsForProps) => {
  const t = useTranslations("decisions.waiting");
  const roles = useTranslations("roles");
  if (names.length === 0) return t("nobody", { role: roles(role) });
  return t.rich(form, {
    names: names.join(", "),
    since: t("since", { days }),
    b: (chunks) => <strong>{chunks}</strong>,
  });
};
