import type { ServiceKind } from "@vigie/shared/service/service.ts";
import type { ServiceHours } from "@vigie/shared/service/service-hours.ts";

const week: ServiceHours["spans"][number]["days"] = ["mon", "tue", "wed", "thu", "fri"];

/** As most counters are open. */
const officeHours: ServiceHours = {
  spans: [
    { days: week, from: "08:00", to: "12:00" },
    { days: week, from: "13:30", to: "17:00" },
  ],
  onHolidays: false,
};
const roundTheClock: ServiceHours = {
  spans: [{ days: [...week, "sat", "sun"], from: "00:00", to: "24:00" }],
  onHolidays: true,
};

/** What a commune could no longer do without a service, by the title of its contract. */
const tasksOf: Record<string, readonly string[]> = {
  "Messagerie et bureautique": [
    "Échanger avec la population et le canton",
    "Convoquer le conseil",
    "Rédiger les actes",
  ],
  "Contrôle des habitants": [
    "Annoncer arrivées et départs",
    "Délivrer les attestations",
    "Tenir le registre électoral",
  ],
  "Comptabilité et facturation": ["Payer les salaires", "Facturer taxes et émoluments", "Boucler les comptes"],
  "Accès Internet": ["Tout ce qui passe par le guichet cantonal"],
  "Postes de travail": ["Le travail de l’administration, de la voirie et des écoles"],
  "Sauvegarde externalisée": ["Retrouver les données après une panne ou une attaque"],
  Téléphonie: ["Répondre à la population", "Joindre le piquet des eaux"],
  "Guichet cartographique": ["Examiner les permis de construire", "Repérer les conduites avant une fouille"],
  "Hébergement des serveurs": ["Faire tourner les applications métier"],
  "Surveillance de sécurité": ["Déceler une intrusion avant qu’elle ne s’étende"],
};

/** Kinds that nobody watches only in office hours. */
const continuous: readonly ServiceKind[] = ["network", "hosting", "backup", "security"];

/** What the demo says of a service besides its name. */
export const demoService = ({ title, kind }: { title: string; kind: ServiceKind }) => ({
  tasks: [...(tasksOf[title] ?? [])],
  hours: continuous.includes(kind) ? roundTheClock : officeHours,
});
