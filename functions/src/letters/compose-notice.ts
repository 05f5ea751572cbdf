import type { Letterhead } from "@vigie/shared/commune/letterhead.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { createTranslator } from "use-intl/core";
import type { Letter } from "./letter.ts";
import { letterDay } from "./letter-day.ts";
import { letterWords } from "./words/letter-words.ts";

export type NoticeFacts = {
  vendor: Pick<Vendor, "name" | "address" | "language">;
  contract: Pick<Contract, "title" | "reference" | "signedOn" | "term" | "openTerm">;
  letterhead: Letterhead;
  executiveName: string;
  decidedOn: PlainDate;
  /** The day of the letter. */
  on: PlainDate;
  endsOn: PlainDate;
};

const addressLines = ({ name, address }: NoticeFacts["vendor"]): string[] => {
  const town = [address?.postCode, address?.town].filter(Boolean).join(" ");
  const country = address && address.country !== "CH" ? address.country : undefined;
  return [name, address?.street, country ? `${country}-${town}` : town].flatMap((line) => line || []);
};

/** The contract named by what is known of it: a signature « on the first day » is often only assumed, so then its first day is said instead. */
const referenceKey = (signedOn: PlainDate | undefined, startOn: PlainDate | undefined) => {
  if (signedOn && signedOn !== startOn) return "referenceSigned";
  return startOn ? "referenceEffective" : "reference";
};

const fileSafe = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\w-]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** The letter that ends a contract, in the vendor's language, on the commune's letterhead. Pure: the same facts always give the same letter. */
export const composeNotice = (facts: NoticeFacts): Letter => {
  const { vendor, contract, letterhead, executiveName, decidedOn, on, endsOn } = facts;
  const { language } = vendor;
  const words = letterWords[language];
  const say = createTranslator({ locale: language, messages: words });
  const day = (of: PlainDate) => letterDay(of, language);
  const { reference, signedOn, title, term, openTerm } = contract;
  const startOn = (term ?? openTerm)?.startOn;
  return {
    language,
    fileName: `${words.fileName}-${fileSafe(reference)}.pdf`,
    sender: [...letterhead.lines],
    reachedAt: [letterhead.phone, letterhead.email].flatMap((line) => line ?? []),
    registered: words.registered,
    recipient: addressLines(vendor),
    placeAndDay: say("placeAndDay", { place: letterhead.place, day: day(on) }),
    subject: say("subject", { title }),
    reference: say(referenceKey(signedOn, startOn), {
      reference,
      signedOn: signedOn ? day(signedOn) : "",
      startOn: startOn ? day(startOn) : "",
    }),
    paragraphs: [
      words.salutation,
      say("notice", { executive: executiveName, decidedOn: day(decidedOn), endsOn: day(endsOn) }),
      words.confirm,
      words.data,
      words.handover,
      words.closing,
    ],
    signatories: letterhead.signatories,
  };
};
