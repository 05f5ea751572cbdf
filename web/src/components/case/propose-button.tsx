import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";

type ProposeButtonProps = {
  contractId: string;
  /** The contract's title, where several such buttons stand on a page. */
  subject?: string;
  /** Filled where it is the page's one action. */
  variant?: "filled" | "default";
};

/** Leads to the page where a contract's follow-up is proposed. Shown to whoever keeps the register, while no decision is on its way. */
export const ProposeButton = ({ contractId, subject, variant = "default" }: ProposeButtonProps) => {
  const t = useTranslations("decisions.new");
  return (
    <ButtonLink
      variant={variant}
      href={`/decisions/nouvelle?contrat=${contractId}`}
      {...(subject && { "aria-label": t("about", { subject }) })}
    >
      {t("title")}
    </ButtonLink>
  );
};
