import type { Language } from "../language.ts";
import type { ServiceKind } from "../service/service.ts";
import type { Criticality, VendorStatus } from "../vendor/vendor.ts";
import type { ChoiceWords } from "./read-choice.ts";

// Words of spreadsheets, in the languages of the country; the first of each is what our own files say.

export const criticalityWords: ChoiceWords<Criticality> = {
  critical: [
    "Critique",
    "vital",
    "vitale",
    "indispensable",
    "très haute",
    "très élevée",
    "essentiel",
    "kritisch",
    "critico",
    "A",
    "4",
  ],
  high: ["Élevée", "élevé", "haute", "haut", "important", "importante", "forte", "fort", "hoch", "alta", "B", "3"],
  medium: ["Moyenne", "moyen", "normale", "normal", "modérée", "mittel", "media", "C", "2"],
  low: ["Faible", "basse", "bas", "mineure", "peu important", "tief", "niedrig", "gering", "bassa", "D", "1"],
};

export const vendorStatusWords: ChoiceWords<VendorStatus> = {
  prospect: ["Pressenti", "pressentie", "prospect", "candidat", "en discussion", "Interessent"],
  active: ["Actif", "active", "en cours", "en service", "oui", "aktiv", "attivo"],
  exiting: ["En sortie", "sortant", "en résiliation", "en fin de contrat", "Austritt"],
  ended: ["Terminé", "terminée", "ancien", "ancienne", "inactif", "inactive", "résilié", "non", "beendet", "inaktiv"],
};

export const serviceKindWords: ChoiceWords<ServiceKind> = {
  application: [
    "Application",
    "logiciel",
    "logiciel métier",
    "progiciel",
    "licence",
    "licences",
    "ERP",
    "software",
    "Fachanwendung",
    "applicazione",
  ],
  messaging: ["Messagerie", "courriel", "e-mail", "mail", "collaboration", "bureautique", "E-Mail-Dienst", "posta"],
  network: ["Réseau", "internet", "fibre", "télécom", "connexion", "wifi", "Netzwerk", "rete", "network"],
  workstations: [
    "Postes de travail",
    "postes",
    "PC",
    "imprimantes",
    "matériel",
    "copieurs",
    "infogérance",
    "Arbeitsplätze",
    "postazioni",
  ],
  hosting: ["Hébergement", "serveurs", "serveur", "cloud", "site internet", "site web", "datacenter", "Hosting"],
  backup: ["Sauvegarde", "sauvegardes", "backup", "archivage", "Datensicherung"],
  telephony: ["Téléphonie", "téléphone", "mobile", "mobiles", "VoIP", "Telefonie", "telefonia"],
  security: ["Sécurité", "antivirus", "pare-feu", "firewall", "cybersécurité", "Sicherheit", "sicurezza"],
  gis: ["Géomatique", "SIG", "géodonnées", "cadastre", "système d'information du territoire", "GIS"],
  other: ["Autre", "divers", "Andere", "altro", "other"],
};

export const languageWords: ChoiceWords<Language> = {
  fr: ["français", "francais", "französisch", "francese", "f"],
  de: ["allemand", "deutsch", "tedesco", "d", "suisse allemand"],
  it: ["italien", "italiano", "italienisch", "i"],
  en: ["anglais", "english", "englisch", "inglese", "e"],
};
