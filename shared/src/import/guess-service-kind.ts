import { foldText } from "../fold-text.ts";
import type { ServiceKind } from "../service/service.ts";

// Words in the name of a service that leave no doubt what it is.
const signs: readonly (readonly [pattern: RegExp, kind: ServiceKind])[] = [
  [/sauvegarde|back.?up|archivage/, "backup"],
  [/messagerie|courriel|e-?mail|exchange|microsoft 365|office 365|\bm365\b|\bo365\b|teams\b/, "messaging"],
  [/telephon|voip|mobile|natel|centrale/, "telephony"],
  [/antivirus|anti-virus|pare-?feu|firewall|securit|\bedr\b|\bmfa\b|chiffrement/, "security"],
  [/geomatique|\bsit\b|\bsig\b|\bgis\b|cadastre|geo(donnees|portail)|guichet cartographique/, "gis"],
  [/hebergement|serveurs?\b|cloud|site (internet|web)|data ?center|\bvps\b/, "hosting"],
  [/reseau|fibre|internet|wi-?fi|\bvpn\b|liaison/, "network"],
  [/postes?\b|\bpc\b|imprim|copieur|photocopieur|infogerance|support informatique|helpdesk|ecrans?\b/, "workstations"],
  [
    /logiciel|application|licences?\b|\berp\b|comptab|gestion|facturation|salaires|habitants|\bged\b|impots|scolaire/,
    "application",
  ],
];

/** What kind of service a name speaks of; `other` where it does not say. The screen shows it, and it can be changed. */
export const guessServiceKind = (name: string): ServiceKind =>
  signs.find(([pattern]) => pattern.test(foldText(name)))?.[1] ?? "other";
