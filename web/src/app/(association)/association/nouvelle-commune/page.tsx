import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OnboardForm } from "#features/association/onboard/onboard-form.tsx";
import { onboardCommune } from "./onboard-commune.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("association.onboard"))("page"),
});

const NewCommunePage = () => <OnboardForm onboard={onboardCommune} />;

export default NewCommunePage;
