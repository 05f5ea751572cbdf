import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { ImportLink } from "#components/import/import-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { readApi } from "#lib/api/read-api.ts";

/** The list of services before the first one: what belongs here, and the first step. */
export const NoService = async ({ mayWrite }: { mayWrite: boolean }) => {
  const t = await getTranslations("services");
  const { items: vendors } = await readApi(vendorRoutes.list, {});
  const hasVendor = vendors.length > 0;
  return (
    <>
      <PageHeader title={t("page")} />
      <EmptyState
        title={t("list.emptyTitle")}
        why={hasVendor ? t("list.emptyWhy") : `${t("list.emptyWhy")} ${t("list.needsVendor")}`}
        action={
          mayWrite && (
            <ButtonLink href={hasVendor ? "/services/nouveau" : "/prestataires/nouveau"}>
              {t(hasVendor ? "list.add" : "list.addVendor")}
            </ButtonLink>
          )
        }
        other={mayWrite && <ImportLink kind="services" />}
      />
    </>
  );
};
