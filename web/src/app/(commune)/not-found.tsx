import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";

const NotFound = () => {
  const t = useTranslations("common");
  return (
    <>
      <PageHeader title={t("notFound")} lead={t("notFoundWhy")} />
      <ButtonLink href="/">{t("toHome")}</ButtonLink>
    </>
  );
};

export default NotFound;
