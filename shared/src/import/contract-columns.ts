import type { PlainDate } from "../time/plain-date.ts";
import { criticalityWords } from "./choice-words.ts";
import { type Column, choiceColumn, namesColumn, textColumn } from "./column.ts";
import { type CostPeriod, readCostPeriod } from "./cost-period.ts";
import { readAmount } from "./read-amount.ts";
import { readDay } from "./read-day.ts";
import { type Duration, readDuration, readSpan, type Span } from "./read-duration.ts";
import { type EndReading, readEnd } from "./read-end.ts";
import { type NoticeReading, readNotice } from "./read-notice.ts";
import { type RenewalReading, readRenewal } from "./read-renewal.ts";
import { readSignature, type Signature } from "./read-signature.ts";
import { serviceColumns } from "./service-columns.ts";
import { vendorColumns } from "./vendor-columns.ts";

const dayColumn = (headings: string, example: string): Column<PlainDate> => ({
  headings: headings.split("|"),
  example,
  read: readDay,
  isDay: true,
});
const lengthColumn = (headings: string, example: string): Column<Duration> => ({
  headings: headings.split("|"),
  example,
  read: readDuration,
  isLength: true,
});

const notice: Column<NoticeReading> = {
  headings:
    "Préavis|Délai de préavis|Délai de résiliation|Délai de congé|Préavis (mois)|Préavis de résiliation|Résiliation|Délai|Résiliable|Kündigungsfrist|Frist|Kündigung|Preavviso|Termine di disdetta|Disdetta|Notice|Notice period".split(
      "|",
    ),
  example: "3 mois",
  read: readNotice,
  isLength: true,
};

const duration: Column<Span> = {
  headings:
    "Durée initiale|Durée|Durée du contrat|Durée contractuelle|Période|Période contractuelle|Durée initiale (mois)|Laufzeit|Vertragsdauer|Mindestlaufzeit|Durata|Durata del contratto|Duration|Term".split(
      "|",
    ),
  example: "3 ans",
  read: readSpan,
  isLength: true,
};
const renewal: Column<RenewalReading> = {
  headings:
    "Reconduction|Renouvellement|Reconduction tacite|Renouvellement tacite|Tacite reconduction|Type de renouvellement|Mode de reconduction|Prolongation|Verlängerung|Automatische Verlängerung|Vertragsverlängerung|Erneuerung|Rinnovo|Rinnovo tacito|Renewal|Auto renewal".split(
      "|",
    ),
  example: "tacite",
  read: readRenewal,
  choices: { tacit: "Tacite", express: "Expresse", none: "Aucune", openEnded: "Durée indéterminée" },
};
const annualCost: Column<number> = {
  headings:
    "Coût annuel (CHF)|Coût annuel|Coût|Coûts|Montant|Montant annuel|Montant annuel CHF|Prix|Prix annuel|Prix/an|Prix par an|Montant/an|Montant par an|Coût / an|Coût par an|Redevance|Redevance annuelle|Budget|Jahreskosten|Kosten|Kosten pro Jahr|Betrag|Costo|Costo annuo|Costi annui|Importo|Annual cost|Cost|Amount|CHF|Fr.|Coût mensuel|Montant mensuel|Prix mensuel|Prix/mois|Prix par mois|Coût par mois|Coût / mois|Montant par mois|Monatskosten|Coût trimestriel|Coût semestriel".split(
      "|",
    ),
  example: "12'500",
  read: readAmount,
  isAmount: true,
};

// How often a vendor bills is another thing than what the amount is counted for: « Facturation » is not taken for it.
const costPeriod: Column<CostPeriod> = {
  headings:
    "Périodicité du coût|Périodicité|Périodicité du montant|Périodicité du prix|Période du coût|Fréquence|Fréquence du coût|Montant pour|Coût pour|Periodizität|Kostenperiode|Periodicità|Cost period".split(
      "|",
    ),
  example: "annuel",
  read: readCostPeriod,
  choices: { month: "mensuel", quarter: "trimestriel", halfYear: "semestriel", year: "annuel", once: "unique" },
};

const endOn: Column<EndReading> = {
  headings:
    "Échéance|Fin|Date de fin|Fin du contrat|Date d'échéance|Échéance du contrat|Terme|Jusqu'au|Date fin|Fin contrat|Valable jusqu'au|Expire le|Expiration|Ende|Vertragsende|Ablauf|Gültig bis|Scadenza|Fine|Data fine|End|End date|Expiry|Expires|Au".split(
      "|",
    ),
  example: "31.12.2026",
  read: readEnd,
  isDay: true,
};
const signedOn: Column<Signature> = {
  headings:
    "Signé le|Date de signature|Signature|Date signature|Signature le|Date du contrat|Unterzeichnet am|Unterschrift|Firmato il|Data firma|Signed on|Signature date".split(
      "|",
    ),
  example: "12.12.2023",
  read: readSignature,
  isDay: true,
};

/** What a file of contracts may hold; one untidy table of everything is a file of contracts that names its vendors and services. */
export const contractColumns = {
  vendor: serviceColumns.vendor,
  vendorUid: serviceColumns.vendorUid,
  reference: textColumn(
    "Référence|Réf.|N° dossier|No dossier|N° de contrat|No contrat|Numéro de contrat|N° contrat|Numéro|N°|No|Contrat n°|Vertragsnummer|Vertrags-Nr|Referenz|Nr|Riferimento|Numero contratto|Reference|Contract number|Contract no|ID",
    "C-2024-017",
  ),
  title: textColumn(
    "Contrat|Titre|Objet du contrat|Intitulé|Objet|Désignation|Libellé|Description|Nom du contrat|Type de contrat|Vertrag|Vertragsgegenstand|Bezeichnung|Titel|Contratto|Oggetto|Contract|Title|Subject",
    "Messagerie et agendas",
  ),
  services: namesColumn(
    "Services|Service|Prestation|Prestations|Services couverts|Application|Applications|Logiciel|Dienst|Dienste|Leistung|Leistungen|Servizio|Servizi|Prestazioni|Covered services",
    "Messagerie; Agendas partagés",
  ),
  startOn: dayColumn(
    "Début|Date de début|Entrée en vigueur|Début du contrat|Date début|Depuis|Dès le|En vigueur dès|Mise en service|Beginn|Vertragsbeginn|Start|Gültig ab|Inizio|Data inizio|Decorrenza|Start date|From|Du",
    "01.01.2024",
  ),
  endOn,
  duration,
  renewal,
  renewalMonths: lengthColumn(
    "Durée de reconduction|Durée du renouvellement|Période de reconduction|Reconduit pour|Reconduction (mois)|Reconduction (durée)|Verlängerungsdauer|Verlängerung um|Durata del rinnovo|Renewal term|Renewal period",
    "12 mois",
  ),
  notice,
  signedOn,
  annualCost,
  costPeriod,
  account: textColumn(
    "Compte budgétaire|Compte|N° de compte|Compte comptable|Imputation|Rubrique|Nature|Konto|Kontonummer|Conto|Account|Budget account",
    "190.3158.00",
  ),
  decision: textColumn(
    "Décision|Référence de la décision|Décision municipale|PV|N° PV|Décision n°|Préavis municipal|Beschluss|GRB|Decisione|Risoluzione|Decision",
    "PV 12/2023",
  ),
  criticality: choiceColumn(vendorColumns.criticality.headings.join("|"), "Élevée", criticalityWords),
  vendorPhone: textColumn(
    "Téléphone du prestataire|Téléphone|Tél.|Tel|N° de téléphone|Hotline|Telefon|Telefono|Phone",
    "024 466 11 11",
  ),
  vendorEmail: textColumn(
    "E-mail du prestataire|E-mail|Email|Mail|Courriel|Adresse e-mail|Adresse électronique",
    "info@helios.test",
  ),
  /** The commune's own person who follows the contract: never somebody of the vendor's. */
  owner: textColumn(
    "Responsable|Resp.|Suivi par|Responsable interne|Responsable communal|Responsable du contrat|Gestionnaire|Verantwortlich|Zuständig|Responsabile|Owner",
    "",
  ),
  contactName: textColumn(vendorColumns.contactName.headings.join("|"), "Maxime Exemple"),
  note: textColumn(vendorColumns.note.headings.join("|"), ""),
} as const;
