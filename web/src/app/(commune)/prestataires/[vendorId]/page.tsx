import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { isInForce } from "@vigie/shared/contract/contract-state.ts";
import { mayArchive } from "@vigie/shared/vendor/may-archive.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { nextBySubject } from "#components/reminders/next-by-subject.ts";
import { readReminders } from "#components/reminders/read-reminders.ts";
import { ArchiveVendorForm } from "#features/vendors/page/archive-vendor-form.tsx";
import { ArchivedNotice } from "#features/vendors/page/archived-notice.tsx";
import { readVendorPage } from "#features/vendors/page/read-vendor-page.ts";
import { StatusChange } from "#features/vendors/page/status-change.tsx";
import { VendorDue } from "#features/vendors/page/vendor-due.tsx";
import { VendorFacts } from "#features/vendors/page/vendor-facts.tsx";
import styles from "#features/vendors/page/vendor-page.module.css";
import { VendorReminders } from "#features/vendors/page/vendor-reminders.tsx";
import { VendorTabs } from "#features/vendors/page/vendor-tabs.tsx";
import { readOwners } from "#features/vendors/read-owners.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

type VendorPageProps = { params: Promise<{ vendorId: string }> };

export const generateMetadata = async ({ params }: VendorPageProps): Promise<Metadata> => ({
  title: (await readVendorPage((await params).vendorId)).vendor.name,
});

const OneVendorPage = async ({ params }: VendorPageProps) => {
  const { vendorId } = await params;
  const page = await readVendorPage(vendorId);
  const [{ place }, owners, reminders] = await Promise.all([readPerson(), readOwners(), readReminders(vendorId)]);
  const { vendor, contracts, people, today, due } = page;
  const t = await getTranslations("vendors");
  const mayWrite = mayCall(vendorRoutes.change, place);
  const waiting = due.filter(({ isWaiting }) => isWaiting);
  const late = waiting.filter(({ daysLeft }) => daysLeft < 0).length;
  const binding = contracts.filter(({ state }) => !mayArchive([state]));
  return (
    <>
      <PageHeader
        title={vendor.name}
        lead={!vendor.archivedOn && t("one.lead", { count: waiting.length + page.cases.length, late })}
        action={
          mayWrite && (
            <ButtonLink variant="default" href={`/prestataires/${vendorId}/modifier`}>
              {t("form.change")}
            </ButtonLink>
          )
        }
      />
      <ArchivedNotice vendor={vendor} mayWrite={mayWrite} />
      <div className={styles.top}>
        <VendorFacts vendor={vendor} ownerName={vendor.ownerId && people[vendor.ownerId]} today={today} />
        <VendorDue page={page} roles={place?.roles} mayPropose={mayCall(caseRoutes.open, place)} />
      </div>
      <VendorTabs
        page={page}
        owners={owners}
        next={nextBySubject(reminders)}
        mayWrite={mayWrite}
        mayAccept={mayCall(vendorRoutes.acceptRisk, place)}
      />
      <VendorReminders reminders={reminders} />
      {mayWrite && !vendor.archivedOn && (
        <div className={styles.foot}>
          <StatusChange vendor={vendor} binding={contracts.filter(({ state }) => isInForce(state)).length} />
          <ArchiveVendorForm vendor={vendor} binding={binding.map(({ title }) => title)} />
        </div>
      )}
    </>
  );
};

export default OneVendorPage;
