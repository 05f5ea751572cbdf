import type { SentMail } from "@vigie/infra/local/parts/ses.ts";

const textOf = (mail: SentMail | undefined): string => mail?.body.text ?? "";

/** The six digits of a sign-in mail. */
export const codeIn = (mail: SentMail | undefined): string => /\b\d{6}\b/.exec(textOf(mail))?.[0] ?? "";

/** The secret of an invitation mail's link. */
export const secretIn = (mail: SentMail | undefined): string => /\/invitation#(\S+)/.exec(textOf(mail))?.[1] ?? "";

/** A mail's subject and text, its spaces that do not break as plain ones. */
export const wordsOf = (mail: SentMail | undefined): string =>
  `${mail?.subject}\n${textOf(mail)}`.replaceAll(/[\u00a0\u202f]/g, " ");

/** Who a mail went to. */
export const recipientsIn = (mails: readonly SentMail[]): string[] =>
  mails.flatMap(({ destination }) => destination.to);
