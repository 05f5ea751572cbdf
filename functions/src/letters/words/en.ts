import type { LetterWords } from "./fr.ts";

/** The notice letter in English. */
export const en: LetterWords = {
  fileName: "notice-of-termination",
  registered: "Registered mail",
  placeAndDay: "{place}, {day}",
  subject: "Termination of the contract “{title}”",
  reference: "Contract reference: {reference}",
  referenceEffective: "Contract reference: {reference}, effective {startOn}",
  referenceSigned: "Contract reference: {reference}, signed on {signedOn}",
  salutation: "Dear Sir or Madam,",
  notice:
    "Following the decision of {decidedOn} ({executive}), we hereby give notice to terminate the above contract at the end of its term on {endsOn}, in keeping with the agreed notice period. Should that date not be possible, this notice takes effect at the next possible date.",
  confirm:
    "Please confirm to us in writing, within thirty days, that you have received this letter and that the contract ends on the date stated.",
  data: "By the end of the contract, please hand over all of our data in a common and documented format. Once we have verified the transfer, please delete the data from all of your systems, backups included, and certify this to us in writing.",
  handover:
    "Please name the person with whom we can prepare the end of our collaboration: access and accounts to be closed, equipment to be returned, documentation to be handed over, and the final statement.",
  closing: "Thank you for your collaboration. Yours faithfully,",
};
