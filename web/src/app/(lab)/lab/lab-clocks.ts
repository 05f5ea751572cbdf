import type { ClockInput } from "#features/contracts/contract-clock/clock-input.ts";

const base: ClockInput = {
  today: "2026-11-23",
  terms: [
    { startOn: "2026-04-01", endOn: "2027-03-31" },
    { startOn: "2027-04-01", endOn: "2028-03-31" },
  ],
  noticeFromOn: "2026-07-18",
  decideByOn: "2027-01-14",
  sendByOn: "2027-02-15",
  lastReceiptOn: "2027-02-22",
  termEndOn: "2027-03-31",
  state: "decisionDue",
};

export const labClocks: Record<string, ClockInput> = {
  "À décider": base,
  "En vigueur, préavis de six mois": {
    today: "2026-11-23",
    terms: [
      { startOn: "2025-01-01", endOn: "2027-12-31" },
      { startOn: "2028-01-01", endOn: "2028-12-31" },
    ],
    noticeFromOn: "2026-11-25",
    decideByOn: "2027-05-24",
    sendByOn: "2027-06-23",
    lastReceiptOn: "2027-06-30",
    termEndOn: "2027-12-31",
    state: "inForce",
  },
  "En retard": { ...base, today: "2027-01-29", state: "late" },
  "Délai manqué": {
    today: "2027-03-10",
    terms: base.terms,
    missedOn: "2027-02-22",
    noticeFromOn: "2027-07-17",
    decideByOn: "2028-01-13",
    sendByOn: "2028-02-14",
    lastReceiptOn: "2028-02-21",
    termEndOn: "2028-03-31",
    state: "inForce",
  },
  Résilié: { ...base, state: "noticeGiven" },
  Terminé: { ...base, today: "2027-06-02", state: "ended" },
  "À venir": { ...base, today: "2026-02-10", state: "upcoming" },
  "Durée indéterminée": {
    today: "2026-11-23",
    terms: [{ startOn: "2021-07-01" }],
    noticeFromOn: "2026-12-01",
    decideByOn: "2027-02-20",
    sendByOn: "2027-03-23",
    lastReceiptOn: "2027-03-30",
    termEndOn: "2027-06-30",
    state: "inForce",
  },
  "Cinq ans": {
    today: "2026-11-23",
    terms: [
      { startOn: "2025-03-01", endOn: "2030-02-28" },
      { startOn: "2030-03-01", endOn: "2031-02-28" },
    ],
    noticeFromOn: "2029-02-20",
    decideByOn: "2029-07-24",
    sendByOn: "2029-08-23",
    lastReceiptOn: "2029-08-31",
    termEndOn: "2030-02-28",
    state: "inForce",
  },
};
