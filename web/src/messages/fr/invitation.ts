export const invitation = {
  title: "Invitation",
  invited: "{place} vous invite à rejoindre Vigie",
  greeting:
    "Bonjour {name}. Vigie tient le registre des contrats informatiques de la commune et rappelle à temps ce qui doit être décidé.",
  as: "Votre rôle",
  asSeveral: "Vos rôles",
  address: "Invitation envoyée à",
  receive: "Recevoir mon code",
  receiveHint: "Un code à six chiffres part à cette adresse\u00a0; il vous connecte, sans mot de passe.",
  accept: "Rejoindre {place}",
  acceptHint: "La session ouverte ici est déjà celle de cette adresse.",
  other: {
    title: "La session ouverte ici est celle d’une autre adresse",
    why: "Cette session est celle de <b>{signedIn}</b>, alors que l’invitation s’adresse à <b>{invited}</b>.",
    next: "Se déconnecter et continuer",
  },
  unusable: {
    title: "Cette invitation ne peut plus servir",
    why: "Elle a déjà servi, elle a expiré – une invitation vaut {days} jours – ou son lien est incomplet.",
    joined: "Si vous l’avez déjà acceptée, connectez-vous simplement.",
    ask: "Sinon, demandez une nouvelle invitation à la personne qui administre le compte de la commune ou à votre association.",
    signIn: "Se connecter",
  },
} as const;
