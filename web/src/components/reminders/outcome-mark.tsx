import type { ReminderOutcome } from "@vigie/shared/reminder-log/logged-reminder.ts";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Mark } from "#components/mark/mark.tsx";

// Red only for what did not arrive, amber for what nobody knows; the rest is as it should be.
const marks = {
  waiting: { shape: "dashedRing", tone: "calm" },
  unclear: { shape: "triangle", tone: "due" },
  sent: { shape: "disc", tone: "active" },
  delivered: { shape: "check", tone: "active" },
  returned: { shape: "cross", tone: "late" },
  failed: { shape: "square", tone: "late" },
  dropped: { shape: "ring", tone: "soft" },
  withdrawn: { shape: "bar", tone: "soft" },
} as const satisfies Record<ReminderOutcome, Pick<ComponentProps<typeof Mark>, "shape" | "tone">>;

/** What became of a reminder, as a shape and a word. */
export const OutcomeMark = ({ outcome }: { outcome: ReminderOutcome }) => (
  <Mark {...marks[outcome]} isSmall>
    {useTranslations("reminders.outcome")(outcome)}
  </Mark>
);
