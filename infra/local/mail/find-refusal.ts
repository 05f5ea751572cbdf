import type { createMailQuota } from "./mail-quota.ts";
import { isSimulated } from "./mailbox-simulator.ts";
import type { RawMail } from "./raw-mail.ts";
import { answerRefusal, type SesAnswer } from "./ses-answers.ts";

// The developer guide's rule for message tags: neither dots nor anything else.
const tagText = /^[A-Za-z0-9_-]{1,256}$/;

const isWellTagged = ({ tags }: RawMail): boolean =>
  new Set(tags.map(({ name }) => name)).size === tags.length &&
  tags.every(({ name, value }) => tagText.test(name) && tagText.test(value));

/** Why SES would not take this mail, if it would not: its own errors, in its own order of asking. A mail it takes is counted. */
export const findRefusal = (
  mail: RawMail,
  { knowsSet, quota }: { knowsSet: (name: string) => boolean; quota: ReturnType<typeof createMailQuota> },
): SesAnswer | undefined => {
  const { configurationSet, recipients } = mail;
  if (!isWellTagged(mail))
    return answerRefusal(
      "InvalidParameterValue",
      "Tags hold letters, digits, `_` and `-`, at most 256, each name once.",
    );
  if (configurationSet !== undefined && !knowsSet(configurationSet))
    return answerRefusal("ConfigurationSetDoesNotExist", `Configuration set <${configurationSet}> does not exist.`);
  const exceeded = quota.take({ counts: !recipients.every(isSimulated) });
  return exceeded === undefined ? undefined : answerRefusal("Throttling", exceeded);
};
