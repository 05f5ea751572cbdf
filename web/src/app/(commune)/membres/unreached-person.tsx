"use client";

import { Button } from "@mantine/core";
import type { Returned } from "@vigie/shared/mailing/mailing.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { FormProblem } from "#components/form/form-problem.tsx";
import { Mark } from "#components/mark/mark.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { retryAddress } from "./change-member.ts";
import styles from "./members.module.css";

type UnreachedPersonProps = {
  member: Member & { undeliverable: Returned };
  on: string;
  /** The names of those told instead; empty when it is nobody. */
  instead: string;
  mayChange: boolean;
};

/** One person whom mails do not reach, and the two ways out: their right address, or another try. */
export const UnreachedPerson = ({ member, on, instead, mayChange }: UnreachedPersonProps) => {
  const t = useTranslations("members.unreached");
  const { personId, version, name, email, undeliverable } = member;
  const { submit, isSending, problem } = useSubmit({ action: retryAddress, onDone: () => {} });
  return (
    <li className={styles.person}>
      <h3>
        <Mark shape="square" tone="late">
          {name}
        </Mark>{" "}
        <span className={styles.address}>{email}</span>
      </h3>
      <p>{t("since", { on: formatShortDay(on), why: t(`why.${undeliverable.kind}`) })}</p>
      <p>{instead ? t("instead", { names: instead }) : t("nobody")}</p>
      {mayChange && (
        <>
          <FormProblem {...problem} />
          <p className={styles.note}>{t(`next.${undeliverable.kind}`)}</p>
          <div className={styles.ways}>
            <Button component="a" href="#inviter" variant="default" size="sm">
              {t("invite")}
            </Button>
            <Button
              variant="default"
              size="sm"
              loading={isSending}
              aria-label={t("retryFor", { email })}
              onClick={() => submit({ personId, version })}
            >
              {t("retry")}
            </Button>
          </div>
        </>
      )}
    </li>
  );
};
