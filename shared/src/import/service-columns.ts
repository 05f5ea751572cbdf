import { criticalityWords, serviceKindWords } from "./choice-words.ts";
import { choiceColumn, namesColumn, textColumn, uidColumn } from "./column.ts";
import { vendorColumns } from "./vendor-columns.ts";

/** What a file of services may hold. */
export const serviceColumns = {
  vendor: textColumn(
    vendorColumns.name.headings.filter((heading) => !/^(Nom|Name)$/.test(heading)).join("|"),
    "Hélios Informatique SA",
  ),
  vendorUid: uidColumn(vendorColumns.uid.headings.join("|"), "CHE-116.281.710"),
  name: textColumn(
    "Service|Nom du service|Prestation|Nom|Application|Désignation|Libellé|Objet|Dienst|Dienstleistung|Leistung|Servizio|Prestazione|Service name|Name",
    "Messagerie et agendas",
  ),
  kind: choiceColumn(
    "Genre|Type|Type de service|Catégorie|Domaine|Art|Typ|Kategorie|Tipo|Categoria|Kind|Category",
    "Messagerie",
    serviceKindWords,
  ),
  criticality: choiceColumn(vendorColumns.criticality.headings.join("|"), "Critique", criticalityWords),
  tasks: namesColumn(
    "Tâches communales|Tâches|Utilisé pour|Utilisation|Services communaux|Dépend de|Aufgaben|Compiti|Tasks|Used for",
    "Correspondance; convocations du conseil",
  ),
  note: textColumn(vendorColumns.note.headings.join("|"), ""),
} as const;
