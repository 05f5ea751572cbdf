import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/page-header.tsx";
import { Calm } from "#features/home/calm.tsx";
import { EmptyRegister } from "#features/home/empty-register.tsx";
import { FirstSteps } from "#features/home/first-steps.tsx";
import styles from "#features/home/home.module.css";
import { ReachBanner } from "#features/home/reach-banner.tsx";
import { RegisterCounts } from "#features/home/register-counts.tsx";
import { ReturnedLine } from "#features/home/returned-line.tsx";
import { UncoveredLine } from "#features/home/uncovered-line.tsx";
import { UnwatchedLine } from "#features/home/unwatched-line.tsx";
import { Waiting } from "#features/home/waiting.tsx";
import { Year } from "#features/home/year.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("home"))("page") });

const HomePage = async () => {
  const [home, { place }] = await Promise.all([readApi(communeRoutes.showHome, {}), readPerson()]);
  const { counts, cases, waiting, moreWaiting } = home;
  if (counts.vendors === 0) return <EmptyRegister counts={counts} place={place} />;

  const t = await getTranslations("home");
  const mayWrite = mayCall(vendorRoutes.register, place);
  const others = waiting.length + moreWaiting + (mayWrite ? 0 : home.unproposed + home.unwatched.count);
  const leftToOthers = mayWrite ? 0 : home.unproposed + home.unwatched.count;
  const isCalm = waiting.length + cases.length + leftToOthers === 0;
  return (
    <>
      <ReachBanner reach={home.reach} />
      <PageHeader
        title={t(isCalm ? "calm.title" : "waiting.title")}
        lead={
          !isCalm &&
          (mayWrite
            ? t("waiting.lead", { count: cases.length + others, late: home.late.count })
            : t("waiting.leadReader", { cases: cases.length, others, late: home.late.elsewhere }))
        }
      />
      <ReturnedLine reach={home.reach} />
      {mayWrite && <UnwatchedLine {...home.unwatched} />}
      {isCalm ? (
        <Calm next={home.next} today={home.today} />
      ) : (
        <Waiting home={home} mayAct={mayWrite} mayPropose={mayCall(caseRoutes.open, place)} />
      )}
      <p className={styles.told}>
        <Link href="/rappels">{(await getTranslations("reminders"))("told")}</Link>
      </p>
      {counts.contracts === 0 && mayWrite && <FirstSteps counts={counts} />}
      <UncoveredLine services={home.uncovered} />
      {home.months.some(({ count }) => count > 0) && <Year months={home.months} />}
      <RegisterCounts counts={counts} />
    </>
  );
};

export default HomePage;
