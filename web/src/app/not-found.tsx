import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PublicFrame } from "#components/public-frame/public-frame.tsx";

const NotFound = () => {
  const t = useTranslations("common");
  return (
    <PublicFrame>
      <EmptyState
        title={t("notFound")}
        why={t("notFoundWhy")}
        action={<ButtonLink href="/">{t("toHome")}</ButtonLink>}
      />
    </PublicFrame>
  );
};

export default NotFound;
