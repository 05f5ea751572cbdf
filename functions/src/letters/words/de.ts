import type { LetterWords } from "./fr.ts";

/** The notice letter in German, as it is written in Switzerland. */
export const de: LetterWords = {
  fileName: "kuendigung",
  registered: "Einschreiben",
  placeAndDay: "{place}, {day}",
  subject: "Kündigung des Vertrags «{title}»",
  reference: "Vertragsnummer: {reference}",
  referenceEffective: "Vertragsnummer: {reference}, gültig seit {startOn}",
  referenceSigned: "Vertragsnummer: {reference}, unterzeichnet am {signedOn}",
  salutation: "Sehr geehrte Damen und Herren",
  notice:
    "Gestützt auf den Beschluss vom {decidedOn} ({executive}) kündigen wir hiermit den oben genannten Vertrag auf den Ablauf am {endsOn}. Die vereinbarte Kündigungsfrist ist damit eingehalten. Sollte dieser Termin nicht gelten können, so gilt die Kündigung auf den nächstmöglichen Termin.",
  confirm:
    "Wir bitten Sie, uns innert dreissig Tagen schriftlich zu bestätigen, dass Sie dieses Schreiben erhalten haben und dass der Vertrag am genannten Tag endet.",
  data: "Bitte übergeben Sie uns bis zum Vertragsende sämtliche unserer Daten in einem gängigen, dokumentierten Format. Sobald wir die Übernahme geprüft haben, bitten wir Sie, die Daten auf allen Ihren Systemen einschliesslich der Sicherungskopien zu löschen und uns dies schriftlich zu bescheinigen.",
  handover:
    "Bitte nennen Sie uns die Person, mit der wir das Ende der Zusammenarbeit vorbereiten können: zu schliessende Zugänge und Konten, zurückzugebendes Material, zu übergebende Dokumentation und Schlussabrechnung.",
  closing: "Wir danken Ihnen für die Zusammenarbeit und grüssen Sie freundlich.",
};
