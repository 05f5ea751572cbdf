import type { ReturnKind } from "../../mailing/mailing.ts";
import type { ReminderOutcome } from "../../reminder-log/logged-reminder.ts";

/** What became of a reminder, in a word. */
export const reminderOutcomes = {
  waiting: "en attente",
  unclear: "incertain",
  sent: "envoyé",
  delivered: "remis",
  returned: "revenu",
  failed: "pas parti",
  dropped: "sans objet",
  withdrawn: "retiré",
} as const satisfies Record<ReminderOutcome, string>;

/** Why a mail came back. */
export const returnReasons = {
  bounce: "l’adresse n’existe pas",
  softBounce: "boîte pleine ou absente",
  complaint: "signalé comme indésirable",
  rejection: "refusé à l’envoi",
} as const satisfies Record<ReturnKind, string>;
