/** The clauses a commune should find in an IT contract, and why each matters. Keys are those of clause/catalogue.ts. */
export const clauses = {
  scope: {
    name: "Objet et étendue",
    why: "Dit ce qui est livré et ce qui ne l’est pas\u00a0: sans cela, tout supplément se discute.",
  },
  termAndNotice: {
    name: "Durée et préavis de résiliation",
    why: "Fixe jusqu’à quand la commune est engagée et comment elle peut partir.",
  },
  price: {
    name: "Prix et indexation",
    why: "Limite les hausses\u00a0: combien, à quel rythme, annoncées combien de temps avant.",
  },
  serviceLevels: {
    name: "Niveaux de service et pénalités",
    why: "Rend la qualité mesurable et donne une suite aux manquements.",
  },
  dataProcessing: {
    name: "Clause de sous-traitance de données",
    why: "La commune reste responsable des données personnelles\u00a0: le prestataire ne les traite que sur ses instructions.",
  },
  dataLocation: {
    name: "Lieu des données",
    why: "Dit dans quel pays les données sont hébergées et d’où l’on y accède, donc quel droit s’y applique.",
  },
  officialSecrecy: {
    name: "Confidentialité et secret de fonction",
    why: "Étend le secret de fonction aux personnes du prestataire qui voient les dossiers.",
  },
  security: {
    name: "Mesures de sécurité",
    why: "Nomme le niveau de protection exigé\u00a0: accès, chiffrement, sauvegardes, mises à jour.",
  },
  incidents: {
    name: "Annonce des incidents",
    why: "Fixe en combien d’heures la commune est avertie, pour qu’elle puisse avertir à son tour.",
  },
  subcontractors: {
    name: "Recours à des tiers",
    why: "Évite qu’une entreprise inconnue de la commune reçoive ses données ou ses accès.",
  },
  audit: {
    name: "Droit de contrôle",
    why: "Permet de vérifier, ou de faire vérifier, que les engagements sont tenus.",
  },
  intellectualProperty: {
    name: "Propriété intellectuelle et code source",
    why: "Dit à qui appartient ce qui est développé, et ce qui arrive si l’éditeur disparaît.",
  },
  reversibility: {
    name: "Réversibilité et restitution des données",
    why: "Assure qu’au départ les données reviennent, dans un format utilisable, puis sont effacées.",
  },
  liability: {
    name: "Responsabilité",
    why: "Dit qui répond d’un dommage et jusqu’à quel montant.",
  },
  applicableLaw: {
    name: "Droit applicable et for",
    why: "Évite de devoir plaider à l’étranger, sous un droit étranger.",
  },
} as const;
