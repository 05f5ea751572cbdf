"use client";

import { Switch } from "@mantine/core";
import type { MyReminders } from "@vigie/shared/agenda/my-reminders.ts";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { Part } from "#components/part/part.tsx";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { readReminders, saveReminders } from "./actions.ts";
import styles from "./reminders.module.css";

/** The one choice about mails: all of them, or those on which a right depends. It is saved as it is made. */
export const MailsPart = ({ known }: { known: MyReminders }) => {
  const t = useTranslations("myReminders");
  const hintId = useId();
  const [saved, setSaved] = useState({ ...known, isFresh: false });
  const show = (next: MyReminders, isFresh: boolean) => setSaved({ ...next, isFresh });
  const { submit, isSending, problem, refused, forget } = useSubmit({
    action: saveReminders,
    onDone: (next: MyReminders) => show(next, true),
  });
  // Somebody changed their roles meanwhile, or they themselves this choice in another window: it is made anew on what now stands.
  const renew = useSubmit({
    action: readReminders,
    onDone: (next: MyReminders) => {
      show(next, false);
      forget();
    },
  });
  const isStale = isRefusedFor("version.stale", refused);
  const { bindingRemindersOnly, version, passedOver, isFresh } = saved;
  return (
    <Part title={t("mails")}>
      <div className={styles.text}>
        <FormProblem {...problem} />
        <Switch
          size="md"
          label={t("binding.label")}
          aria-describedby={hintId}
          checked={bindingRemindersOnly}
          disabled={isSending || renew.isSending}
          onChange={(event) => {
            if (isStale) renew.submit(undefined);
            else submit({ bindingRemindersOnly: event.currentTarget.checked, version });
          }}
        />
        <p id={hintId} className={styles.soft}>
          {t("binding.hint")}
        </p>
        <p role="status" className={styles.status}>
          {[
            ...(isFresh ? [t(bindingRemindersOnly ? "binding.savedOn" : "binding.savedOff")] : []),
            ...(passedOver > 0 ? [t("binding.passedOver", { count: passedOver })] : []),
          ].join(" ")}
        </p>
      </div>
    </Part>
  );
};
