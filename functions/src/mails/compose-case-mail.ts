import type { CaseMailKind } from "@vigie/shared/case/case-mail.ts";
import type { CaseRow } from "@vigie/shared/case/case-page.ts";
import { nextStep } from "@vigie/shared/case/waits-for.ts";
import type { Commune } from "@vigie/shared/commune/commune.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { sayCase } from "@vigie/shared/words/case-sentence.ts";
import type { Mail } from "../lib/mailer.ts";
import { emphasis, renderMail } from "./render-mail.ts";
import { translatorFor } from "./translator.ts";

type Content = { kind: CaseMailKind; row: CaseRow; member: Member; commune: Pick<Commune, "name">; url: string };

/** The mail about an act of a case: what happened, what is to be done now, and the page to do it. Reasons and prices stay on that page. */
export const composeCaseMail = ({ kind, row, member, commune, url }: Content): Mail => {
  const { locale, words, translate } = translatorFor(member.language);
  const { annualCostCents: _, ...withoutCost } = row;
  const { key, values } = sayCase(withoutCost, locale, words);
  const step = nextStep(row)?.step;
  const label = step ? words.cases.verb[step] : translate("mail.case.open");
  return renderMail({
    to: member.email,
    locale,
    subject: translate(`mail.case.${kind}.subject`, { commune: commune.name, title: row.contractTitle }),
    blocks: [
      { kind: "text", text: translate("mail.greeting", { name: member.name }) },
      {
        kind: "text",
        text: translate(`mail.case.${kind}.intro`, { vendor: row.vendorName, title: row.contractTitle }),
      },
      { kind: "text", text: translate.markup(`cases.waiting.${key}`, { ...values, ...emphasis }) },
      { kind: "action", label, url },
      { kind: "note", text: `${translate(`mail.case.${kind}.why`)} ${translate("mail.footer")}` },
    ],
  });
};
