import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findPerson } from "#lib/session/find-person.ts";
import { InvitationFlow } from "./invitation-flow.tsx";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("invitation"))("title"),
});

const InvitationPage = async () => <InvitationFlow signedInAs={(await findPerson())?.email} />;

export default InvitationPage;
