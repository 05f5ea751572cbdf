import type { LetterWords } from "./fr.ts";

/** The notice letter in Italian, as it is written in Switzerland. */
export const it: LetterWords = {
  fileName: "disdetta",
  registered: "Raccomandata",
  placeAndDay: "{place}, {day}",
  subject: "Disdetta del contratto «{title}»",
  reference: "Riferimento del contratto: {reference}",
  referenceEffective: "Riferimento del contratto: {reference}, con effetto dal {startOn}",
  referenceSigned: "Riferimento del contratto: {reference}, firmato il {signedOn}",
  salutation: "Gentili signore, egregi signori,",
  notice:
    "In base alla decisione del {decidedOn} ({executive}), disdiciamo con la presente il contratto citato per la sua scadenza del {endsOn}, nel rispetto del termine di disdetta convenuto. Qualora questa data non potesse essere accolta, la disdetta vale per la prossima scadenza possibile.",
  confirm:
    "Vi preghiamo di confermarci per iscritto, entro trenta giorni, di aver ricevuto la presente e che il contratto termina alla data indicata.",
  data: "Entro la fine del contratto vi chiediamo di consegnarci tutti i nostri dati in un formato corrente e documentato. Una volta verificata la ripresa da parte nostra, vi preghiamo di cancellarli da tutti i vostri sistemi, copie di sicurezza comprese, e di attestarcelo per iscritto.",
  handover:
    "Vi preghiamo di indicarci la persona con cui preparare la fine della collaborazione: accessi e conti da chiudere, materiale da restituire, documentazione da consegnare e conteggio finale.",
  closing: "Vi ringraziamo per la collaborazione e porgiamo distinti saluti.",
};
