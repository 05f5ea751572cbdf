import type { CaseMailKind } from "@vigie/shared/case/case-mail.ts";
import type { CaseRow } from "@vigie/shared/case/case-page.ts";
import { nextStep } from "@vigie/shared/case/waits-for.ts";
import type { Commune } from "@vigie/shared/commune/commune.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { type CaseSentenceKey, sayCase } from "@vigie/shared/words/case-sentence.ts";
import type { Mail } from "../lib/mailer.ts";
import { mailFooter } from "./mail-footer.ts";
import { markRepetition } from "./mark-repetition.ts";
import { renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";
import { emphasis } from "./typed-text.ts";

type Content = {
  kind: CaseMailKind;
  row: CaseRow;
  member: Pick<Member, "email" | "name" | "language">;
  commune: Pick<Commune, "name" | "executiveName" | "settings">;
  url: string;
  /** It may have come before: its first sending was never confirmed. */
  isRepeated: boolean;
};

/** The day that presses, as the subject says it: to decide while that day is ahead, else for the vendor to have the letter. */
const pressing = (key: CaseSentenceKey): "decide" | "receive" | "none" => {
  if (key === "mandate.lateTerminate" || key === "execute.terminateDated" || key === "execute.terminateTight")
    return "receive";
  return key === "mandate.dated" || key === "mandate.datedTerminate" || key === "propose.dated" ? "decide" : "none";
};

/** The mail about an act of a case: what happened, what is to be done now, and the page to do it. Reasons and prices stay on that page. */
export const composeCaseMail = ({ kind, row, member, commune, url, isRepeated }: Content): Mail => {
  const { locale, words, translate } = translatorFor(member.language);
  const { annualCostCents: _, ...withoutCost } = row;
  const { key, values } = sayCase(withoutCost, locale, words);
  const step = nextStep(row)?.step;
  const presses = pressing(key);
  const naming = commune.settings.mailsNameContracts ? "named" : "unnamed";
  const facts = {
    commune: commune.name,
    executive: commune.executiveName,
    whose: translate(`mail.case.whose.${naming}`, { vendor: row.vendorName }),
    about: translate(`mail.case.about.${naming}`, { title: row.contractTitle }),
    by: translate(`mail.case.by.${presses}`, { day: presses === "decide" ? values.decideByOn : values.lastReceiptOn }),
  };
  const next =
    naming === "named"
      ? translate.markup(`cases.waiting.${key}`, { ...values, ...emphasis })
      : translate("mail.case.unnamed");
  const intro = translate(`mail.case.${kind}.intro`, facts);
  const repetition = markRepetition(translate, isRepeated);
  return renderMail({
    to: member.email,
    locale,
    subject: repetition.subjectOf(translate(`mail.case.${kind}.subject`, facts)),
    preheader: naming === "named" ? next : intro,
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: member.name }) },
      ...repetition.notes,
      { kind: "text", text: intro },
      { kind: "text", text: next },
      { kind: "action", label: step ? words.cases.verb[step] : translate("mail.case.open"), url },
    ],
    footer: mailFooter(translate, { why: translate(`mail.case.${kind}.why`, facts), tenant: commune.name }),
  });
};
