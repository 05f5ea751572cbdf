import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findPerson } from "#lib/session/find-person.ts";
import { returnPath } from "#lib/session/return-path.ts";
import { SignIn } from "./sign-in.tsx";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("signIn"))("title") });

type SignInPageProps = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

const SignInPage = async ({ searchParams }: SignInPageProps) => {
  const back = returnPath((await searchParams).retour);
  if (await findPerson()) redirect(back);
  return <SignIn back={back} />;
};

export default SignInPage;
