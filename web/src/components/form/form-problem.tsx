"use client";

import { RefusalNotice } from "#components/refusal-notice/refusal-notice.tsx";
import type { FormProblemState } from "#lib/api/use-submit.ts";
import { SignInAgain } from "./sign-in-again.tsx";

/** What is wrong with the form above which it stands, from `useSubmit`; nothing while nothing is. */
export const FormProblem = ({ attempt, retry }: FormProblemState) =>
  attempt && "expired" in attempt.refused ? (
    <SignInAgain key={attempt.number} onSignedIn={retry} />
  ) : (
    <RefusalNotice attempt={attempt} />
  );
