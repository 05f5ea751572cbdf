import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { sayBytes } from "#components/documents/say-bytes.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { AllDocuments } from "#features/documents/all-documents.tsx";
import { DocumentFilters } from "#features/documents/document-filters.tsx";
import { DocumentSearch, documentsPath } from "#features/documents/document-search.ts";
import styles from "#features/documents/documents-page.module.css";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type DocumentsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("documents.page"))("title"),
});

/** Which papers does the commune have, and which should I read? */
const DocumentsPage = async ({ searchParams }: DocumentsPageProps) => {
  const search = DocumentSearch.parse(await searchParams);
  const { montre: only, genre: kind, prestataire: vendorId, suite: cursor } = search;
  const query = { only, ...(kind && { kind }), ...(vendorId && { vendorId }) };
  const [t, sizes, papers, { items: vendors }, { id, place }] = await Promise.all([
    getTranslations("documents.page"),
    getTranslations("documents"),
    readApi(documentRoutes.list, { query: { ...query, limit: 50, ...(cursor && { cursor }) } }),
    readApi(vendorRoutes.list, {}),
    readPerson(),
  ]);
  const { counts, usage, next } = papers;
  const isReader = place?.roles.includes("itContact") ?? false;
  const lead = isReader
    ? t("lead", { count: counts.toRead })
    : t("leadPlain", { count: counts.current, expiring: counts.expiring });
  const { unit, value } = sayBytes(usage.bytes);
  const rights = {
    personId: id,
    mayKeep: mayCall(documentRoutes.promise, place),
    mayRelease: mayCall(documentRoutes.release, place),
  };
  const links = {
    contracts: (chunks: ReactNode) => <Link href="/contrats">{chunks}</Link>,
    vendors: (chunks: ReactNode) => <Link href="/prestataires">{chunks}</Link>,
  };
  return (
    <>
      <PageHeader title={t("title")} lead={lead} />
      {rights.mayKeep && <p className={styles.where}>{t.rich("where", links)}</p>}
      {usage.files === 0 ? (
        <EmptyState title={t("empty")} why={t("emptyWhy")} />
      ) : (
        <>
          <DocumentFilters search={search} counts={counts} vendors={vendors.map(({ id, name }) => ({ id, name }))} />
          <AllDocuments initial={papers} query={query} rights={rights} />
          {(next || cursor) && (
            <p className={styles.more}>
              {cursor && <Link href={documentsPath(search, {})}>{t("first")}</Link>}
              {next && <Link href={documentsPath(search, { suite: next })}>{t("next")}</Link>}
            </p>
          )}
          <p className={styles.usage}>{t("usage", { files: usage.files, size: sizes(unit, { value }) })}</p>
        </>
      )}
    </>
  );
};

export default DocumentsPage;
