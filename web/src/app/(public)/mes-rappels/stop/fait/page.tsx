import { Stack } from "@mantine/core";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("myReminders.stop"))("page"),
  robots: { index: false },
});

/** The same for whoever comes here: whether a link was one of ours is nobody else's business. */
const StoppedPage = async () => {
  const t = await getTranslations("myReminders.stop");
  return (
    <Stack gap="lg" align="start">
      <PageHeader title={t("done")} lead={t("doneWhat")} />
      <ButtonLink href="/mes-rappels" variant="default">
        {t("open")}
      </ButtonLink>
    </Stack>
  );
};

export default StoppedPage;
