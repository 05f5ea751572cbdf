import { Commune } from "./commune.ts";

/** A commune of Vaud with the usual settings, for tests. */
export const testCommune = (changes: Partial<Commune> = {}): Commune =>
  Commune.parse({
    id: "abcdefghijkl",
    version: 1,
    associationId: "abcdefghijkl",
    name: "Aigle",
    ofsNumber: 5401,
    canton: "VD",
    languages: ["fr"],
    executiveName: "Municipalité",
    settings: {
      postalBufferDays: 7,
      executiveLeadDays: 30,
      thresholds: {},
      meetingsOn: [],
      mailsNameContracts: true,
    },
    createdAt: "2025-01-01T08:00:00.000Z",
    ...changes,
  });
