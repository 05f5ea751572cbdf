import { recipientsOf } from "@vigie/shared/deadline/recipients.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { useFormatter, useTranslations } from "next-intl";
import styles from "./members.module.css";
import { UnreachedPerson } from "./unreached-person.tsx";

type UnreachedPartProps = { members: Member[]; mayChange: boolean };

/** The active people whom mails do not reach: since when, why, who is told instead, and what to do. */
export const UnreachedPart = ({ members, mayChange }: UnreachedPartProps) => {
  const t = useTranslations("members.unreached");
  const format = useFormatter();
  const unreached = members.flatMap((member) =>
    member.status === "active" && member.undeliverable ? [{ ...member, undeliverable: member.undeliverable }] : [],
  );
  if (unreached.length === 0) return null;
  return (
    <section className={styles.unreached} aria-label={t("title", { count: unreached.length })}>
      <h2>{t("title", { count: unreached.length })}</h2>
      <ul>
        {unreached.map(({ personId, undeliverable, ...member }) => {
          const on = dayInZurich(undeliverable.at);
          // Whoever would be told today of something that is theirs, and that nobody may unsubscribe from.
          const instead = recipientsOf({ kind: "decision", ownerId: personId, dueOn: on }, members, on);
          return (
            <UnreachedPerson
              key={personId}
              member={{ personId, undeliverable, ...member }}
              on={on}
              instead={format.list(instead.map(({ name }) => name))}
              mayChange={mayChange}
            />
          );
        })}
      </ul>
    </section>
  );
};
