"use client";

import { useEffect, useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { Skeleton } from "#components/skeleton.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { previewInvitation } from "./actions.ts";
import { InvitationOffer } from "./invitation-offer.tsx";
import { InvitationUnusable } from "./invitation-unusable.tsx";
import type { Offer } from "./offer.ts";
import { useSecret } from "./use-secret.ts";

/** From the link of the mail to the first page of the commune. */
export const InvitationFlow = ({ signedInAs }: { signedInAs: string | undefined }) => {
  const secret = useSecret();
  const [offer, setOffer] = useState<Offer>();
  const { submit, refused, problem } = useSubmit({ action: previewInvitation, onDone: setOffer });
  useEffect(() => {
    if (secret) submit(secret);
    // Asked once for each secret: `submit` is new at every render.
  }, [secret]);

  const code = refused && "problem" in refused ? refused.problem.code : undefined;
  if (secret === "" || code === "invitation.unusable" || code === "request.invalid") return <InvitationUnusable />;
  if (refused) return <FormProblem {...problem} />;
  if (secret === undefined || !offer) return <Skeleton shape="header" />;
  return <InvitationOffer offer={offer} secret={secret} signedInAs={signedInAs} />;
};
