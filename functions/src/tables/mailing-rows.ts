import { caseMails } from "./case-mail.table.ts";
import { digests } from "./digest.table.ts";

/** Every kind of row about a mail: how its key begins, what the parts of its id are, and the job that sends it. */
const kinds = [
  { prefix: digests.prefix, parts: ["on", "personId"], job: "send-digest" },
  { prefix: caseMails.prefix, parts: ["caseId", "at", "kind", "personId"], job: "send-case-mail" },
] as const;
type MailJob = (typeof kinds)[number]["job"];

/** What a key says of a mail: the job that sends it and the id that job is asked with; undefined where it is no mail's key. */
export const readMailKey = (sk: string): { job: MailJob; id: Record<string, string> } | undefined => {
  const kind = kinds.find(({ prefix }) => sk.startsWith(prefix));
  const values = kind && sk.slice(kind.prefix.length).split("#");
  if (!kind || values?.length !== kind.parts.length) return undefined;
  return { job: kind.job, id: Object.fromEntries(kind.parts.map((part, index) => [part, values[index] ?? ""])) };
};
