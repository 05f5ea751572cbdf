import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportFlow } from "#features/association/import/import-flow.tsx";
import { importCommunes } from "./import-communes.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("association.import"))("page"),
});

const ImportPage = () => <ImportFlow send={importCommunes} />;

export default ImportPage;
