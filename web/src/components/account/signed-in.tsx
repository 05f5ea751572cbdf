import type { Membership } from "@vigie/shared/member/member.ts";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Frame } from "#components/frame/frame.tsx";
import { homePath } from "#lib/session/home-path.ts";
import { readPerson } from "#lib/session/read-person.ts";
import { NoPlace } from "./no-place.tsx";
import { PlaceSwitch } from "./place-switch.tsx";
import { roleNames } from "./role-names.ts";
import { SignOutButton } from "./sign-out-button.tsx";
import { Welcome } from "./welcome.tsx";

type SignedInProps = { section: Membership["kind"]; children: ReactNode };

/** The frame around the pages of a commune or of the association, for whoever may be there; anyone else is led where they belong. */
export const SignedIn = async ({ section, children }: SignedInProps) => {
  const { name, memberships, place } = await readPerson();
  if (!place) return <NoPlace memberships={memberships} />;
  if (place.kind !== section) redirect(homePath(place));
  const role = roleNames(place.roles, await getTranslations("roles"), await getLocale());
  return (
    <Frame
      section={section}
      place={<PlaceSwitch place={place} memberships={memberships} />}
      person={{ name, role: role.charAt(0).toUpperCase() + role.slice(1) }}
      signOut={<SignOutButton />}
    >
      <Welcome place={place} />
      {children}
    </Frame>
  );
};
