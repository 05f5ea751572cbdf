import type { Home } from "@vigie/shared/home/home.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import type { Membership } from "@vigie/shared/member/member.ts";
import { registerKeepers } from "@vigie/shared/member/role.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { getFormatter, getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import styles from "./first-steps.module.css";
import { FirstSteps } from "./first-steps.tsx";

/** The first page of a commune that has recorded nothing yet: the steps for its keepers, whom to ask for everybody else. */
export const EmptyRegister = async ({ counts, place }: { counts: Home["counts"]; place: Membership | undefined }) => {
  const t = await getTranslations("home.first");
  if (mayCall(vendorRoutes.register, place)) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("lead")} />
        <section className={styles.import}>
          <ButtonLink href="/importer">{t("import")}</ButtonLink>
          <p className={styles.why}>{t("importWhy")}</p>
        </section>
        <h2 className={styles.byHand}>{t("byHand")}</h2>
        <FirstSteps counts={counts} isSecond />
      </>
    );
  }
  const { members } = await readApi(memberRoutes.list, {});
  const keepers = members
    .filter(({ status, roles }) => status === "active" && registerKeepers.some((role) => roles.includes(role)))
    .map(({ name }) => name);
  const lead = t("others", { count: keepers.length, names: (await getFormatter()).list(keepers) });
  const mustInvite = keepers.length === 0 && mayCall(memberRoutes.invite, place);
  return (
    <>
      <PageHeader title={t("title")} lead={lead} />
      {mustInvite && <p className={styles.self}>{t("self")}</p>}
      <ButtonLink href="/membres" variant={mustInvite ? "filled" : "default"}>
        {mustInvite ? t("invite") : t("ask")}
      </ButtonLink>
    </>
  );
};
