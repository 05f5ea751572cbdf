import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import styles from "#features/data/data.module.css";
import { ExportPart } from "#features/data/export-part.tsx";
import { LeavePart } from "#features/data/leave-part.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { readCommune } from "#lib/session/read-commune.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("data"))("page") });

const DataPage = async () => {
  const [t, { items }, { offboarding }, person] = await Promise.all([
    getTranslations("data"),
    readApi(exportRoutes.list, {}),
    readCommune(),
    readPerson(),
  ]);
  const hasExport = items.some(({ status }) => status === "ready");
  const leave = <LeavePart key="leave" offboarding={offboarding} hasExport={hasExport} me={person.id} />;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className={styles.page}>
        {offboarding && leave}
        <ExportPart exports={items} />
        {!offboarding && leave}
      </div>
    </>
  );
};

export default DataPage;
