import { exportFormat } from "@vigie/shared/export/export.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";

/** What somebody needs to know who opens the archive in ten years, without us. */
export const readMe = (communeName: string, at: string): string => `REGISTRE DES PRESTATAIRES INFORMATIQUES
${communeName}, état au ${formatLongDay(dayInZurich(at), "fr")}

Ce dossier contient tout ce que la commune a confié à Vigie. Il se lit sans Vigie.

listes/      L'essentiel en tableaux, tel que les écrans le donnent\u00a0: prestataires.csv, services.csv, contrats.csv,
             niveaux-de-service.csv, documents.csv, couts.csv, decisions.csv, membres.csv. Ils s'ouvrent avec un tableur
             (Excel, LibreOffice)\u00a0: format CSV, point-virgule, UTF-8. Jours comme 31.12.2026, montants en francs.
             Un texte qui ressemble à une formule est précédé d'une apostrophe.
documents/   Les fichiers déposés, rangés par prestataire et par contrat, tels qu'ils ont été reçus.
data/        Les données complètes, pour un programme\u00a0: un fichier par sorte, une ligne de JSON par élément (UTF-8).
             Le contenu est sous « item ». Les autres champs servent à remettre les données en place.
             data/audit.jsonl est le journal\u00a0: qui a changé quoi, quand, avant et après.
manifest.json  La liste de tous les fichiers avec leur taille et leur empreinte SHA-256, pour vérifier que rien ne
             manque et que rien n'a été modifié. Format ${exportFormat}.

Comment lire les données de data/
- Les dates sont au format année-mois-jour\u00a0: 2026-12-31. Les instants sont en temps universel (Z).
- Les montants sont en centimes de franc suisse\u00a0: 1250000 vaut CHF 12'500.–.
- Chaque élément a un identifiant dont le début dit la sorte\u00a0: vnd_ prestataire, srv_ service, ctr_ contrat, doc_ document,
  per_ personne, cas_ dossier, slv_ niveau de service. Un champ « vendorId » renvoie au prestataire qui porte cet identifiant.
- « signedOn » est une date de signature, « renewal » le mode de reconduction (tacit, express, none, openEnded), « notice »
  le délai de préavis de résiliation, « fileName » le nom du fichier.

Vérifier un fichier\u00a0: sous Linux ou macOS « shasum -a 256 chemin », sous Windows « certutil -hashfile chemin SHA256 », et
comparer avec manifest.json.

Les documents qui n'ont pas passé l'analyse de sécurité ne sont pas joints\u00a0; ils sont nommés dans manifest.json, sous « withheld ».
`;
