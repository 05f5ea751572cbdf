import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { ArchiveButton } from "#features/services/page/archive-button.tsx";
import { ServiceAbout } from "#features/services/page/service-about.tsx";
import { ServiceContracts } from "#features/services/page/service-contracts.tsx";
import { ServiceCover } from "#features/services/page/service-cover.tsx";
import { ServiceLevelsPart } from "#features/services/page/service-levels-part.tsx";
import styles from "#features/services/page/service-page.module.css";
import { ServiceTasks } from "#features/services/page/service-tasks.tsx";
import { readServicePage } from "#features/services/read-service-page.ts";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type ServiceRouteProps = { params: Promise<{ serviceId: string }> };

export const generateMetadata = async ({ params }: ServiceRouteProps): Promise<Metadata> => ({
  title: (await readServicePage((await params).serviceId)).service.name,
});

/** Is this service covered, what hangs on it, and what was promised? */
const ServiceRoute = async ({ params }: ServiceRouteProps) => {
  const { serviceId } = await params;
  const [page, { place }, t, level, locale] = await Promise.all([
    readServicePage(serviceId),
    readPerson(),
    getTranslations("services"),
    getTranslations("vendors.criticality"),
    getLocale(),
  ]);
  const { service } = page;
  const mayWrite = mayCall(serviceRoutes.change, place);
  const mayAttach = !service.archivedOn && mayCall(contractRoutes.change, place);
  const named = new Set(page.contracts.map(({ id }) => id));
  const ofVendor = mayAttach
    ? (await readApi(contractRoutes.list, { query: { vendorId: service.vendorId } })).items
    : [];
  const others = ofVendor.filter(({ id, state }) => !named.has(id) && state !== "ended");
  return (
    <>
      <PageHeader
        title={service.name}
        lead={t("one.lead", {
          kind: t(`kind.${service.kind}`),
          vendor: page.vendor.name,
          level: level(service.criticality),
        })}
        action={
          mayWrite && (
            <ButtonLink variant="default" href={`/services/${serviceId}/modifier`}>
              {t("one.change")}
            </ButtonLink>
          )
        }
      />
      {service.archivedOn ? (
        <ProblemNotice
          title={t("one.archivedTitle", { day: formatLongDay(service.archivedOn, locale) })}
          kept={t("one.archivedKept")}
          next={mayWrite && <ArchiveButton service={service} />}
        />
      ) : (
        <ServiceCover page={page} />
      )}
      <div className={styles.parts}>
        <ServiceTasks service={service} mayWrite={mayWrite} />
        <ServiceAbout page={page} />
        <ServiceContracts page={page} mayAdd={mayCall(contractRoutes.register, place)} others={others} />
        <ServiceLevelsPart page={page} />
      </div>
      {mayWrite && !service.archivedOn && (
        <div className={styles.foot}>
          <p className={styles.soft}>{t("one.archiveWhy")}</p>
          <ArchiveButton service={service} />
        </div>
      )}
    </>
  );
};

export default ServiceRoute;
