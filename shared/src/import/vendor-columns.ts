import { criticalityWords, languageWords, vendorStatusWords } from "./choice-words.ts";
import { choiceColumn, textColumn, uidColumn } from "./column.ts";

/** What a file of vendors may hold. */
export const vendorColumns = {
  name: textColumn(
    "Prestataire|Nom|Fournisseur|Raison sociale|Entreprise|Société|Nom du prestataire|Nom du fournisseur|Firme|Lieferant|Anbieter|Firma|Dienstleister|Fornitore|Vendor|Supplier|Company|Name|Partenaire|Mandataire",
    "Hélios Informatique SA",
  ),
  uid: uidColumn(
    "IDE|UID|N° IDE|Numéro IDE|No IDE|N° d'entreprise|IDE / TVA|N° TVA|No TVA|CHE|UID-Nummer|MWST-Nr|IDI|VAT",
    "CHE-116.281.710",
  ),
  criticality: choiceColumn(
    "Criticité|Importance|Niveau de criticité|Degré d'importance|Priorité|Kritikalität|Wichtigkeit|Criticità|Criticality",
    "Élevée",
    criticalityWords,
  ),
  status: choiceColumn("État|Statut|Situation|Etat|Status|Stato", "Actif", vendorStatusWords),
  language: choiceColumn("Langue|Langue de correspondance|Sprache|Lingua|Language", "français", languageWords),
  street: textColumn("Rue|Adresse|Rue et numéro|Strasse|Adresse postale|Via|Indirizzo|Street|Address", "Rue du Lac 4"),
  postCode: textColumn("NPA|Code postal|CP|PLZ|CAP|NPA localité|Postcode|ZIP", "1860"),
  town: textColumn("Localité|Ville|Lieu|Siège|Ort|Località|Luogo|Town|City", "Aigle"),
  website: textColumn("Site web|Site internet|Site|Web|Internet|URL|Webseite|Sito|Website", "https://helios.test"),
  phone: textColumn("Téléphone|Tél.|Tel|N° de téléphone|Téléphone central|Telefon|Telefono|Phone", "024 466 11 11"),
  email: textColumn(
    "Adresse électronique|E-mail|Email|Mail|Courriel|Adresse e-mail|Posta elettronica",
    "info@helios.test",
  ),
  contactName: textColumn(
    "Personne de contact|Contact|Interlocuteur|Nom du contact|Kontaktperson|Ansprechpartner|Persona di contatto|Contact person|Répondant",
    "Maxime Exemple",
  ),
  contactPhone: textColumn(
    "Téléphone du contact|Tél. direct|Mobile|Natel|Portable|Direktwahl|Tél. contact",
    "079 123 45 67",
  ),
  contactEmail: textColumn(
    "E-mail du contact|Mail contact|Courriel du contact|E-mail direct|Email contact",
    "maxime@helios.test",
  ),
  note: textColumn(
    "Remarque|Remarques|Note|Notes|Commentaire|Commentaires|Observations|Bemerkung|Bemerkungen|Osservazioni|Comment",
    "",
  ),
} as const;
