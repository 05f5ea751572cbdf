import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";

const NotFound = () => {
  const t = useTranslations("common");
  return (
    <EmptyState title={t("notFound")} why={t("notFoundWhy")} action={<ButtonLink href="/">{t("toHome")}</ButtonLink>} />
  );
};

export default NotFound;
