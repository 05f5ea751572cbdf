"use client";

import { useTranslations } from "next-intl";
import { SignInForm } from "#components/sign-in/sign-in-form.tsx";

/** Signing in, then the page one came for: fetched anew, since it is another person's from now on. */
export const SignIn = ({ back }: { back: string }) => {
  const t = useTranslations("signIn");
  return (
    <SignInForm
      title={t("question")}
      lead={back === "/" ? t("lead") : t("back")}
      onSignedIn={() => window.location.assign(back)}
    />
  );
};
