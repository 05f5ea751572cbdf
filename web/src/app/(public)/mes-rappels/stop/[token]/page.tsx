import { Button, Stack } from "@mantine/core";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("myReminders.stop"))("page"),
  robots: { index: false },
});

type StopProps = { params: Promise<{ token: string }>; searchParams: Promise<{ echec?: string }> };

/** Asks before it stops anything: programs that follow the links of a mail change nothing by it. Works without scripts. */
const StopPage = async ({ params, searchParams }: StopProps) => {
  const [{ token }, { echec }, t] = await Promise.all([params, searchParams, getTranslations("myReminders.stop")]);
  return (
    <Stack gap="lg">
      {echec !== undefined && <ProblemNotice title={t("failed")} />}
      <PageHeader title={t("title")} lead={t("what")} />
      <form method="post" action={`/mes-rappels/stop/${token}`}>
        <Button type="submit">{t("do")}</Button>
      </form>
    </Stack>
  );
};

export default StopPage;
