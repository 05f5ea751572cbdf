export const clock = {
  marks: {
    today: "Aujourd’hui",
    missed: "Délai manqué",
    decide: "Décider",
    send: "Envoyer",
    receipt: "Reçu au plus tard",
    end: "Échéance",
    earliestEnd: "Fin possible",
  },
  span: "{from} – {to}",
  since: "dès le {from}",
  next: "Si rien n’est décidé",
  nextDecided: "Terme suivant",
  unknown: "dates inconnues",
  draft: "pas encore signé",
  over: "plus d’échéance",
} as const;
