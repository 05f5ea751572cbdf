"use client";

import { Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RoleSentences } from "#components/account/role-sentences.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { welcomeParameter } from "#lib/session/welcome-parameter.ts";
import { AcceptStep } from "./accept-step.tsx";
import { acceptInvitation } from "./actions.ts";
import styles from "./invitation.module.css";
import type { Offer } from "./offer.ts";

type InvitationOfferProps = { offer: Offer; secret: string; signedInAs: string | undefined };

/** Who invites, as what, to which address; then the way in. */
export const InvitationOffer = ({ offer, secret, signedInAs }: InvitationOfferProps) => {
  const t = useTranslations("invitation");
  const [person, setPerson] = useState(signedInAs);
  const { submit, isSending, problem } = useSubmit({
    action: acceptInvitation,
    // Fetched anew: from now on every page is another person's, and the secret leaves the address.
    onDone: () => window.location.replace(`/?${welcomeParameter}`),
  });
  const accept = () => submit(secret);
  return (
    <Stack gap="lg">
      <PageHeader title={t("invited", { place: offer.tenantName })} lead={t("greeting", { name: offer.name })} />
      <dl className={styles.facts}>
        <dt>{t(offer.roles.length > 1 ? "asSeveral" : "as")}</dt>
        <dd>
          <RoleSentences roles={offer.roles} />
        </dd>
        <dt>{t("address")}</dt>
        <dd className={styles.address}>{offer.email}</dd>
      </dl>
      <FormProblem {...problem} />
      <AcceptStep
        offer={offer}
        person={person}
        onLeft={() => setPerson(undefined)}
        onAccept={accept}
        isSending={isSending}
      />
    </Stack>
  );
};
