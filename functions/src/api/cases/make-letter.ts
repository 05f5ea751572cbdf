import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { missingForLetter } from "@vigie/shared/case/missing-for-letter.ts";
import { noticeEndOn, presumedReceiptOn } from "@vigie/shared/case/notice-end.ts";
import { needsLetter } from "@vigie/shared/case/outcomes-for.ts";
import { takeStep } from "@vigie/shared/case/take-step.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { composeNotice } from "../../letters/compose-notice.ts";
import { renderLetter } from "../../letters/render-letter.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { fileDocument } from "../../lib/file-document.ts";
import { cases, vendors } from "../../tables/register.table.ts";
import { actOf } from "./act-of.ts";
import { readCase } from "./read-case.ts";

/** Everything the letter needs is checked before a byte is made; the document stands in the transaction of the step. */
export const makeLetter = endpoint(caseRoutes.makeLetter, async (call) => {
  const { version, commune, person, deps, today } = call;
  const { before, contract, settings, term } = await readCase(call);
  const act = actOf(call);
  const moved = takeStep(before, "makeLetter", "mandated", act);
  const { mandate } = moved;
  if (!mandate || !needsLetter(mandate.outcome)) throw new Refusal("case.noLetter");
  if (!term) throw new Refusal("case.termUnknown");
  const vendor = await commune.fetch(vendors, { id: contract.vendorId });
  const { letterhead } = settings;
  const missing = missingForLetter(letterhead, vendor);
  if (!letterhead || missing.length > 0)
    throw new Refusal(
      "case.letterNotReady",
      missing.map((need) => ({ pointer: `/${need}`, reason: `case.${need}` })),
    );

  const endsOn = noticeEndOn(term, presumedReceiptOn(term, today, settings.settings.postalBufferDays));
  const letter = composeNotice({
    vendor,
    contract,
    letterhead,
    executiveName: settings.executiveName,
    decidedOn: mandate.meetingOn,
    on: today,
    endsOn,
  });
  const file = {
    vendorId: vendor.id,
    contractId: contract.id,
    kind: "letter" as const,
    title: letter.subject.slice(0, 120),
    fileName: letter.fileName,
    contentType: "application/pdf" as const,
    by: person.id,
  };
  const filed = await fileDocument(deps, commune, settings.id, file, await renderLetter(letter));
  const after = {
    ...moved,
    letter: { documentId: filed.document.id, on: today, endsOn, by: act.personId, at: act.at },
  };
  await commune.save({
    action: "case.letterMade",
    by: person.id,
    changes: [replace(cases, before, after), ...filed.changes],
    counts: filed.counts,
  });
  return { ...after, version: version + 1 };
});
