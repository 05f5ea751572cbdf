import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { OnboardForm } from "#features/association/onboard/onboard-form.tsx";
import { onboardCommune } from "./onboard-commune.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("association.onboard"))("page"),
});

const NewCommunePage = async () => {
  const t = await getTranslations("association.onboard");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={
          <>
            {t("lead")} {t.rich("several", { link: (chunks) => <Link href="/association/importer">{chunks}</Link> })}
          </>
        }
      />
      <OnboardForm onboard={onboardCommune} />
    </>
  );
};

export default NewCommunePage;
