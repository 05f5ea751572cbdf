import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { documentName } from "@vigie/shared/document/document.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "#components/breadcrumb.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { readReminders } from "#components/reminders/read-reminders.ts";
import { DocumentReminders } from "#features/documents/document-reminders.tsx";
import { DocumentView } from "#features/documents/document-view.tsx";
import styles from "#features/documents/documents-page.module.css";
import { OneDocument } from "#features/documents/one-document.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type DocumentPageProps = { params: Promise<{ documentId: string }> };

const readDocument = cache((documentId: string) => readApi(documentRoutes.show, { params: { documentId } }));

export const generateMetadata = async ({ params }: DocumentPageProps): Promise<Metadata> => ({
  title: documentName((await readDocument((await params).documentId)).document),
});

/** What does this paper say, and who has read it? */
const OneDocumentPage = async ({ params }: DocumentPageProps) => {
  const { documentId } = await params;
  const [page, { id, place }, t] = await Promise.all([
    readDocument(documentId),
    readPerson(),
    getTranslations("documents"),
  ]);
  const { document } = page;
  const { vendorId, vendorName, contractId, contractTitle, contentType, status } = document;
  const [{ contracts }, reminders] = await Promise.all([
    readApi(vendorRoutes.show, { params: { vendorId } }),
    document.validUntilOn && status !== "pending" ? readReminders(documentId) : undefined,
  ]);
  const rights = {
    personId: id,
    mayKeep: mayCall(documentRoutes.promise, place),
    mayRelease: mayCall(documentRoutes.release, place),
  };
  const about = (
    <>
      <Link href={`/prestataires/${vendorId}`}>{vendorName}</Link>
      {contractId && contractTitle && (
        <>
          {" · "}
          <Link href={`/contrats/${contractId}`}>{t("ofContract", { title: contractTitle })}</Link>
        </>
      )}
    </>
  );
  const isShown = status === "clean" && !document.removedAt;
  return (
    <>
      <PageHeader
        title={documentName(document)}
        lead={about}
        trail={<Breadcrumb links={[{ href: "/documents", label: t("page.title") }]} />}
      />
      <div className={styles.sheet}>
        <div className={isShown && contentType === "application/pdf" ? styles.view : undefined}>
          {isShown && (
            <DocumentView
              documentId={documentId}
              name={documentName(document)}
              isPdf={contentType === "application/pdf"}
            />
          )}
        </div>
        <OneDocument
          page={page}
          rights={rights}
          contracts={contracts.map(({ id: each, title }) => ({ id: each, title }))}
          reminders={reminders && <DocumentReminders reminders={reminders} />}
        />
      </div>
    </>
  );
};

export default OneDocumentPage;
