"use client";

import { Button, Group } from "@mantine/core";
import type { CalendarAddress, CalendarFeedState } from "@vigie/shared/agenda/calendar-feed.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { Part } from "#components/part/part.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { makeFeed, revokeFeed } from "./actions.ts";
import { CalendarHow } from "./calendar-how.tsx";
import { NewAddress } from "./new-address.tsx";
import styles from "./reminders.module.css";

type CalendarPartProps = { known: CalendarFeedState; namesContracts: boolean };

/** The agenda in a calendar of one's own: made, renewed, revoked. The address itself is shown right after it was made, and never again. */
export const CalendarPart = ({ known, namesContracts }: CalendarPartProps) => {
  const t = useTranslations("myReminders.calendar");
  const locale = useLocale();
  const [{ feed }, setState] = useState(known);
  const [address, setAddress] = useState<CalendarAddress>();
  const [isRevoked, setIsRevoked] = useState(false);
  const make = useSubmit({
    action: makeFeed,
    onDone: (made: CalendarAddress) => {
      setState({ feed: { madeOn: made.madeOn } });
      setAddress(made);
      setIsRevoked(false);
    },
  });
  const revoke = useSubmit({
    action: revokeFeed,
    onDone: () => {
      setState({});
      setAddress(undefined);
      setIsRevoked(true);
    },
  });
  const day = (on: string) => formatLongDay(on, locale);
  return (
    <Part id="calendrier" title={t("title")}>
      <div className={styles.text}>
        <p>
          {t("what")} {t(namesContracts ? "named" : "silent")}
        </p>
        <FormProblem {...make.problem} />
        <FormProblem {...revoke.problem} />
        <p role="status" className={styles.status}>
          {isRevoked && t("revoked")}
        </p>
        {address && <NewAddress url={address.url} />}
        {feed && !address && (
          <p>
            {t("since", { madeOn: day(feed.madeOn) })}{" "}
            {feed.lastReadOn ? t("read", { lastReadOn: day(feed.lastReadOn) }) : t("unread")}
          </p>
        )}
        {feed ? (
          <>
            <dl className={styles.deeds}>
              <div>
                <dt>
                  <Button variant="default" onClick={() => make.submit(undefined)} loading={make.isSending}>
                    {t("renew")}
                  </Button>
                </dt>
                <dd>{t("renewHint")}</dd>
              </div>
              <div>
                <dt>
                  <Button variant="default" onClick={() => revoke.submit(undefined)} loading={revoke.isSending}>
                    {t("revoke")}
                  </Button>
                </dt>
                <dd>{t("revokeHint")}</dd>
              </div>
            </dl>
            <CalendarHow />
          </>
        ) : (
          <Group>
            <Button onClick={() => make.submit(undefined)} loading={make.isSending}>
              {t("create")}
            </Button>
          </Group>
        )}
      </div>
    </Part>
  );
};
