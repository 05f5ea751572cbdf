"use client";

import { SignInForm } from "#components/sign-in/sign-in-form.tsx";

/** Signing in, then the page one came for: fetched anew, since it is another person's from now on. */
export const SignIn = ({ back }: { back: string }) => <SignInForm onSignedIn={() => window.location.assign(back)} />;
