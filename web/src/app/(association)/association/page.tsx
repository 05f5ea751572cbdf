import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { CommuneList } from "#features/association/communes/commune-list.tsx";
import { byNeed, toCommuneRow } from "#features/association/communes/commune-row.ts";
import { countSteps } from "#features/association/communes/count-steps.ts";
import { OnboardingFunnel } from "#features/association/communes/onboarding-funnel.tsx";
import { patienceDays } from "#features/association/communes/onboarding-steps.ts";
import { SweepLine } from "#features/association/communes/sweep-line.tsx";
import { readApi } from "#lib/api/read-api.ts";
import styles from "./communes.module.css";
import { readAllCommunes } from "./read-all-communes.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("association.communes"))("page"),
});

const CommunesPage = async () => {
  const [{ communes, today }, watch, t] = await Promise.all([
    readAllCommunes(),
    readApi(associationRoutes.showWatch, {}),
    getTranslations("association.communes"),
  ]);
  const rows = communes.map((commune) => toCommuneRow(commune, today)).sort(byNeed);
  const calls = rows.filter(({ needsCall }) => needsCall).length;
  const unreached = rows.filter((row) => row.unreached > 0).length;
  const lead = [
    ...(unreached > 0 ? [t("lead.unreached", { count: unreached })] : []),
    ...(calls > 0 ? [t("lead.calls", { count: calls })] : []),
  ];
  const onboard = <ButtonLink href="/association/nouvelle-commune">{t("onboard")}</ButtonLink>;
  if (rows.length === 0)
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState
          title={t("empty.title")}
          why={t("empty.why")}
          action={onboard}
          other={
            <p>{t.rich("empty.other", { link: (chunks) => <Link href="/association/importer">{chunks}</Link> })}</p>
          }
        />
      </>
    );
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={lead.length > 0 ? lead.join(" ") : t("lead.none")}
        action={
          <>
            <ButtonLink href="/association/importer" variant="default">
              {t("import")}
            </ButtonLink>
            {onboard}
          </>
        }
      />
      <SweepLine watch={watch} />
      <OnboardingFunnel counts={countSteps(rows)} />
      <CommuneList rows={rows} />
      <p className={styles.note}>
        {t("patience", {
          invited: String(patienceDays.invited),
          joined: String(patienceDays.joined),
          firstContract: String(patienceDays.firstContract),
        })}
      </p>
    </>
  );
};

export default CommunesPage;
