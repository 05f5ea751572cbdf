import type { LoggedDigest } from "../../reminder-log/reminder-journal.ts";
import { dayInZurich } from "../../time/plain-date.ts";
import { formatShortDay } from "../../words/format.ts";
import { dueKinds } from "../../words/fr/due-kinds.ts";
import { reminderOutcomes, returnReasons } from "../../words/fr/reminder-outcomes.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { dayCell } from "./imported-columns.ts";

/** An instant to the minute, as in the country. */
const instantText = (at: string | undefined): string | undefined => {
  if (at === undefined) return undefined;
  const time = new Intl.DateTimeFormat("fr", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Zurich" });
  return `${formatShortDay(dayInZurich(at))} ${time.format(new Date(at))}`;
};

/** The reminders of a month as a file has them: a line for each, also for those that were withdrawn. */
export const reminderTable = (digests: readonly LoggedDigest[]): ExportTable =>
  tableOf(
    "Rappels",
    [
      { heading: "Jour", cell: ({ mail }) => dayCell(mail.on) },
      { heading: "Personne", cell: ({ mail }) => mail.personName },
      { heading: "Genre", cell: ({ line }) => dueKinds[line.kind].name },
      { heading: "Objet", cell: ({ line }) => line.title },
      { heading: "Prestataire", cell: ({ line }) => line.vendorName },
      { heading: "Échéance", cell: ({ line }) => dayCell(line.dueOn) },
      { heading: "Jours avant l’échéance", cell: ({ line }) => line.threshold },
      { heading: "Délai manqué le", cell: ({ line }) => dayCell(line.missedOn) },
      { heading: "État", cell: ({ mail, line }) => reminderOutcomes[line.withdrawnAt ? "withdrawn" : mail.outcome] },
      { heading: "Envoyé", cell: ({ mail, line }) => (line.withdrawnAt ? undefined : instantText(mail.sentAt)) },
      { heading: "Remis", cell: ({ mail, line }) => (line.withdrawnAt ? undefined : instantText(mail.deliveredAt)) },
      { heading: "Revenu", cell: ({ mail, line }) => (line.withdrawnAt ? undefined : instantText(mail.returned?.at)) },
      {
        heading: "Pourquoi revenu",
        cell: ({ mail, line }) => (mail.returned && !line.withdrawnAt ? returnReasons[mail.returned.kind] : undefined),
      },
      { heading: "Retiré", cell: ({ line }) => instantText(line.withdrawnAt) },
    ],
    digests.flatMap((mail) => [...mail.lines, ...mail.withdrawn].map((line) => ({ mail, line }))),
  );
