import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { VendorList } from "#features/vendors/vendor-list.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("vendors"))("page") });

const VendorsPage = async () => {
  const [{ today, items }, { place }] = await Promise.all([readApi(vendorRoutes.list, {}), readPerson()]);
  const t = await getTranslations("vendors");
  const add = mayCall(vendorRoutes.register, place) && (
    <ButtonLink href="/prestataires/nouveau">{t("list.add")}</ButtonLink>
  );
  if (items.length === 0) {
    return (
      <>
        <PageHeader title={t("page")} />
        <EmptyState title={t("list.emptyTitle")} why={t("list.emptyWhy")} action={add} />
      </>
    );
  }
  const waiting = items.filter(({ next }) => next?.isWaiting).length;
  return (
    <>
      <PageHeader title={t("page")} lead={t("list.lead", { count: items.length, waiting })} action={add} />
      <VendorList rows={items} today={today} />
    </>
  );
};

export default VendorsPage;
