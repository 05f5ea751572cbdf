import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { ListActions } from "#components/export-menu/list-actions.tsx";
import { ImportLink } from "#components/import/import-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import styles from "#features/vendors/list/vendor-list.module.css";
import { VendorList } from "#features/vendors/list/vendor-list.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type VendorsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("vendors"))("page") });

const VendorsPage = async ({ searchParams }: VendorsPageProps) => {
  const archived = (await searchParams).archives !== undefined;
  const [{ today, items }, { place }] = await Promise.all([
    readApi(vendorRoutes.list, { query: { archived: String(archived) } }),
    readPerson(),
  ]);
  const t = await getTranslations("vendors");
  const add = mayCall(vendorRoutes.register, place) && (
    <ButtonLink href="/prestataires/nouveau">{t("list.add")}</ButtonLink>
  );
  const other = (
    <p className={styles.below}>
      <Link href={archived ? "/prestataires" : "/prestataires?archives=1"}>
        {t(archived ? "list.toCurrent" : "list.toArchived")}
      </Link>
    </p>
  );
  if (archived) {
    return (
      <>
        <PageHeader title={t("list.archivedTitle")} lead={t("list.archivedLead", { count: items.length })} />
        {items.length > 0 && <VendorList key="archived" rows={items} today={today} />}
        {other}
      </>
    );
  }
  if (items.length === 0) {
    return (
      <>
        <PageHeader title={t("page")} />
        <EmptyState
          title={t("list.emptyTitle")}
          why={t("list.emptyWhy")}
          action={add}
          other={add && <ImportLink kind="prestataires" />}
        />
        {other}
      </>
    );
  }
  const waiting = items.filter(({ next }) => next?.isWaiting).length;
  return (
    <>
      <PageHeader
        title={t("page")}
        lead={t("list.lead", { count: items.length, waiting })}
        action={<ListActions list="prestataires">{add}</ListActions>}
      />
      <VendorList key="current" rows={items} today={today} />
      {other}
    </>
  );
};

export default VendorsPage;
