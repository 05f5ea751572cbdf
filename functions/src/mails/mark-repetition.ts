import type { Block } from "./render-mail.ts";
import type { Translate } from "./translator.ts";

type Repetition = { subjectOf: (subject: string) => string; notes: Block[] };

/** How a mail that may have come before says so: before its subject, and in a note with the reason. */
export const markRepetition = (translate: Translate, isRepeated: boolean): Repetition =>
  isRepeated
    ? {
        subjectOf: (subject) => translate("mail.repeated.mark", { subject }),
        notes: [{ kind: "note", text: translate("mail.repeated.note") }],
      }
    : { subjectOf: (subject) => subject, notes: [] };
