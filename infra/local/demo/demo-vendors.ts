import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import { addDays, type PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";

/** A vendor as the contract officer would enter it; days are told from today, for what runs out. */
type DemoVendor = Omit<BodyInputOf<typeof vendorRoutes.register>, "ownerId">;

const marksOf = (today: PlainDate): Record<string, DemoVendor["marks"]> => ({
  helios: [
    { mark: "iso27001", validUntilOn: addDays(today, 410) },
    { mark: "cyberSeal", validUntilOn: addDays(today, 85) },
  ],
  bastion: [
    { mark: "iso27001", validUntilOn: addDays(today, 700) },
    { mark: "soc2", validUntilOn: addDays(today, -20) },
  ],
  fibrelac: [{ mark: "iso9001", validUntilOn: addDays(today, 260) }],
});

/** Fictional vendors; their UIDs are of a range nobody holds, with good check digits, their numbers of blocks given to nobody. */
export const demoVendors = (today: PlainDate): readonly DemoVendor[] => {
  const marks = marksOf(today);
  return [
    {
      name: "Hélios Informatique SA",
      uid: "CHE-999.999.016",
      kind: "outsourcer",
      criticality: "critical",
      address: { street: "Rue des Remparts 14", postCode: "1950", town: "Sion" },
      website: "https://www.helios.example",
      phone: "+41 27 555 10 10",
      email: "bonjour@helios.test",
      contacts: [
        {
          purpose: "emergency",
          name: "Piquet Hélios",
          phone: "+41 27 555 10 99",
          hours: "24 heures sur 24, toute l’année",
        },
        {
          purpose: "technical",
          name: "Support Hélios",
          phone: "+41 27 555 10 20",
          email: "support@helios.test",
          hours: "du lundi au vendredi, de 7 h à 18 h",
        },
        {
          purpose: "commercial",
          name: "Amélie Rey-Bellet",
          function: "Responsable des communes",
          phone: "+41 27 555 10 31",
          email: "amelie.rey-bellet@helios.test",
        },
      ],
      marks: marks.helios,
      cadence: { everyMonths: 3, channel: "meeting" },
      note: "Deuxième niveau de support à Berne\u00a0: répondent aussi en allemand.",
    },
    {
      name: "Registra Logiciels Sàrl",
      uid: "CHE-999.999.022",
      kind: "publisher",
      criticality: "critical",
      address: { street: "Avenue des Sports 3", postCode: "1400", town: "Yverdon-les-Bains" },
      phone: "+41 24 555 22 00",
      contacts: [
        {
          purpose: "technical",
          name: "Hotline Registra",
          phone: "+41 24 555 22 22",
          email: "hotline@registra.test",
          hours: "de 8 h à 12 h et de 13 h 30 à 17 h",
        },
      ],
      cadence: { everyMonths: 6, channel: "video" },
    },
    {
      name: "Fibrelac SA",
      uid: "CHE-999.999.039",
      kind: "telecom",
      criticality: "high",
      address: { street: "Quai du Port 7", postCode: "2000", town: "Neuchâtel" },
      contacts: [
        { purpose: "emergency", name: "Centre de supervision", phone: "+41 32 555 39 00", hours: "24 heures sur 24" },
        { purpose: "commercial", name: "Bureau des communes", email: "communes@fibrelac.test" },
      ],
      marks: marks.fibrelac,
    },
    {
      name: "Cartovision GIS SA",
      uid: "CHE-999.999.045",
      kind: "publisher",
      criticality: "medium",
      address: { town: "Fribourg", postCode: "1700" },
      email: "info@cartovision.test",
    },
    {
      name: "Bastion Cybersécurité SA",
      uid: "CHE-999.999.051",
      kind: "consultant",
      criticality: "high",
      address: { street: "Chemin de la Vuachère 21", postCode: "1005", town: "Lausanne" },
      contacts: [
        {
          purpose: "emergency",
          name: "Cellule de crise",
          phone: "+41 21 555 51 18",
          email: "crise@bastion.test",
          hours: "24 heures sur 24",
        },
      ],
      marks: marks.bastion,
    },
    {
      name: "Téléphonie des Trois Lacs SA",
      uid: "CHE-999.999.068",
      kind: "telecom",
      criticality: "medium",
      address: { town: "Morat", postCode: "3280" },
      language: "de",
      phone: "+41 26 555 68 00",
    },
    { name: "Archivum Sàrl", uid: "CHE-999.999.074", criticality: "low", address: { town: "Delémont" } },
    {
      name: "Postes & Réseaux SA",
      uid: "CHE-999.999.080",
      kind: "integrator",
      criticality: "high",
      address: { town: "Bulle", postCode: "1630" },
      phone: "+41 26 555 80 80",
      email: "support@postes-reseaux.test",
    },
    { name: "Papyrus Impression SA", uid: "CHE-999.999.097", criticality: "low", address: { town: "Payerne" } },
  ];
};
