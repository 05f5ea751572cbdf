import type { CaseMailKind } from "@vigie/shared/case/case-mail.ts";
import type { CaseRow } from "@vigie/shared/case/case-page.ts";
import { nextStep } from "@vigie/shared/case/waits-for.ts";
import type { Commune } from "@vigie/shared/commune/commune.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { type CaseSentenceKey, sayCase } from "@vigie/shared/words/case-sentence.ts";
import type { Mail } from "../lib/mailer.ts";
import { emphasis, renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";

type Content = {
  kind: CaseMailKind;
  row: CaseRow;
  member: Member;
  commune: Pick<Commune, "name" | "executiveName">;
  url: string;
};

/** The day that presses, as the subject says it: to decide while that day is ahead, else for the vendor to have the letter. */
const pressing = (key: CaseSentenceKey): "decide" | "receive" | "none" => {
  if (key === "mandate.lateTerminate" || key === "execute.terminateDated" || key === "execute.terminateTight")
    return "receive";
  return key === "mandate.dated" || key === "mandate.datedTerminate" || key === "propose.dated" ? "decide" : "none";
};

/** The mail about an act of a case: what happened, what is to be done now, and the page to do it. Reasons and prices stay on that page. */
export const composeCaseMail = ({ kind, row, member, commune, url }: Content): Mail => {
  const { locale, words, translate } = translatorFor(member.language);
  const { annualCostCents: _, ...withoutCost } = row;
  const { key, values } = sayCase(withoutCost, locale, words);
  const step = nextStep(row)?.step;
  const label = step ? words.cases.verb[step] : translate("mail.case.open");
  const presses = pressing(key);
  const day = presses === "decide" ? values.decideByOn : values.lastReceiptOn;
  const facts = {
    commune: commune.name,
    executive: commune.executiveName,
    vendor: row.vendorName,
    title: row.contractTitle,
    by: translate(`mail.case.by.${presses}`, { day }),
  };
  return renderMail({
    to: member.email,
    locale,
    subject: translate(`mail.case.${kind}.subject`, facts),
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: member.name }) },
      { kind: "text", text: translate(`mail.case.${kind}.intro`, facts) },
      { kind: "text", text: translate.markup(`cases.waiting.${key}`, { ...values, ...emphasis }) },
      { kind: "action", label, url },
      { kind: "note", text: `${translate(`mail.case.${kind}.why`, facts)} ${translate("mail.footer")}` },
    ],
  });
};
