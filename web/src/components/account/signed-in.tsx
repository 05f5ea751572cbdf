import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import type { CommuneView } from "@vigie/shared/commune/commune-view.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Membership } from "@vigie/shared/member/member.ts";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Frame } from "#components/frame/frame.tsx";
import { pagesFor } from "#components/frame/frame-pages.ts";
import { LeavingBanner } from "#components/leaving/leaving-banner.tsx";
import { GlobalSearch } from "#components/search/global-search.tsx";
import type { QuickPage } from "#components/search/quick-page.ts";
import { SuspendedBanner } from "#components/suspended/suspended-banner.tsx";
import { homePath } from "#lib/session/home-path.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readCommune } from "#lib/session/read-commune.ts";
import { readPerson } from "#lib/session/read-person.ts";
import { NoPlace } from "./no-place.tsx";
import { PlaceSwitch } from "./place-switch.tsx";
import { roleNames } from "./role-names.ts";
import { SignOutButton } from "./sign-out-button.tsx";
import { Welcome } from "./welcome.tsx";

type SignedInProps = { section: Membership["kind"]; children: ReactNode };

/** What one may begin from anywhere, for those who keep the register. */
const quickActions = async (place: Membership, status: CommuneView["status"]): Promise<readonly QuickPage[]> => {
  if (status !== "active" || !mayCall(contractRoutes.register, place)) return [];
  const t = await getTranslations("search");
  return [
    { page: "/contrats/nouveau", title: t("newContract") },
    { page: "/prestataires/nouveau", title: t("newVendor") },
    { page: "/services/nouveau", title: t("newService") },
  ];
};

/** The frame around the pages of a commune or of the association, for whoever may be there; anyone else is led where they belong. */
export const SignedIn = async ({ section, children }: SignedInProps) => {
  const { name, memberships, place } = await readPerson();
  if (!place) return <NoPlace memberships={memberships} />;
  if (place.kind !== section) redirect(homePath(place));
  const commune = section === "commune" ? await readCommune() : undefined;
  const words = await getTranslations("frame");
  const { groups, foot } = pagesFor(section, place.roles);
  const pages = [...groups.flat(), ...foot].map(({ href, word }) => ({ page: href, title: words(word) }));
  const role = roleNames(place.roles, await getTranslations("roles"), await getLocale());
  return (
    <Frame
      section={section}
      roles={place.roles}
      place={<PlaceSwitch place={place} memberships={memberships} />}
      person={{ name, role: role.charAt(0).toUpperCase() + role.slice(1) }}
      signOut={<SignOutButton />}
      search={
        commune && <GlobalSearch place={commune.id} pages={pages} actions={await quickActions(place, commune.status)} />
      }
      banner={
        <>
          {commune?.suspension && <SuspendedBanner suspension={commune.suspension} />}
          {commune?.offboarding && (
            <LeavingBanner
              offboarding={commune.offboarding}
              canDecide={mayCall(communeRoutes.approveOffboarding, place)}
            />
          )}
        </>
      }
    >
      <Welcome place={place} />
      {children}
    </Frame>
  );
};
