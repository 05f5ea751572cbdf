import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { ImportFlow } from "#features/association/import/import-flow.tsx";
import { importCommunes } from "./import-communes.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("association.import"))("page"),
});

const ImportPage = async () => {
  const t = await getTranslations("association.import");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ImportFlow send={importCommunes} />
    </>
  );
};

export default ImportPage;
