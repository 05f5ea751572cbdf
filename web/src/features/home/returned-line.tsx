import type { ReachGaps } from "@vigie/shared/reminder-log/reach-gaps.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./uncovered-line.module.css";

/** Whose mails come back though somebody else is told of what is theirs: a line each. The banner says it already where nobody is. */
export const ReturnedLine = ({ reach: { unreached, failing } }: { reach: ReachGaps }) => {
  const t = useTranslations("reminders.reach");
  const owners = unreached > 0 ? [] : failing.filter(({ owned }) => owned > 0);
  return owners.map(({ personId, name, returned, owned }) => (
    <p key={personId} className={styles.quiet}>
      <Glyph shape="triangle" />
      <span>
        {t.rich("quiet", {
          name,
          owned,
          day: () => <Day on={dayInZurich(returned.at)} />,
          link: (chunks) => <Link href="/membres">{chunks}</Link>,
        })}
      </span>
    </p>
  ));
};
