/** Words of mails in French. Those that screens say too are in shared/src/words. */
export const fr = {
  greeting: "Bonjour {name},",
  footer:
    "Vigie, le suivi des contrats informatiques de votre commune. Ce message ne contient ni mot de passe ni pièce jointe.",
  code: {
    subject: "Votre code de connexion\u00a0: {code}",
    intro: "Voici votre code pour vous connecter à Vigie\u00a0:",
    validity:
      "Il est valable {minutes} minutes et une seule fois. Si vous n’avez rien demandé, ignorez ce message\u00a0: sans le code, personne n’entre.",
  },
  invitation: {
    subject: "{tenant} vous invite dans Vigie",
    intro: "{tenant} tient ses contrats informatiques dans Vigie et vous y attend avec ce rôle\u00a0: {roles}.",
    action: "Accepter l’invitation",
    validity:
      "L’invitation vous est réservée\u00a0; elle vaut jusqu’au {expiresOn}. Vous vous connecterez avec un code envoyé à cette adresse, sans mot de passe.",
  },
  exportReady: {
    subject: "{tenant}\u00a0: votre export est prêt",
    intro: "L’export complet du registre de {tenant} est prêt à être téléchargé dans Vigie.",
    action: "Ouvrir la page de l’export",
    validity:
      "Il reste à disposition jusqu’au {expiresOn}, puis il est supprimé. Rien de son contenu ne figure dans ce message.",
  },
  offboardingStarted: {
    subject: "{tenant}\u00a0: le départ de Vigie a commencé",
    intro:
      "Votre association a lancé le départ de {tenant}. Dès maintenant, le registre est en lecture seule et plus aucun rappel n’est envoyé.",
    action: "Voir la suite et exporter les données",
    next: "Rien n’est effacé sans votre accord. Si vous le donnez, tout le sera à partir du {endsOn}\u00a0; d’ici là, vous pouvez tout exporter.",
  },
  offboardingCancelled: {
    subject: "{tenant}\u00a0: le départ de Vigie est annulé",
    intro: "Votre association a annulé le départ de {tenant}. Le registre peut de nouveau être modifié.",
    action: "Ouvrir Vigie",
    next: "Les rappels reprennent dès demain matin, y compris ceux qui étaient en attente.",
  },
  case: {
    open: "Voir la décision",
    /** The day that presses, in the subject. */
    by: { none: "", decide: " d’ici au {day}", receive: ", lettre à recevoir d’ici au {day}" },
    proposed: {
      subject: "{commune}\u00a0: une proposition attend votre décision{by}, «\u00a0{title}\u00a0»",
      intro:
        "Une suite vous est proposée pour un contrat avec {vendor}. Les motifs et les chiffres sont sur la page de la décision.",
      why: "Vous recevez ce message parce que vous faites partie de l’exécutif de votre commune ({executive}).",
    },
    mandated: {
      subject: "{commune}, {executive}\u00a0: décision prise{by}, «\u00a0{title}\u00a0»",
      intro: "L’exécutif ({executive}) a décidé de la suite d’un contrat avec {vendor}. La suite vous revient.",
      why: "Vous recevez ce message parce que vous êtes responsable des contrats ou auteur·e de la proposition.",
    },
    sentBack: {
      subject: "{commune}, {executive}\u00a0: complément demandé{by}, «\u00a0{title}\u00a0»",
      intro:
        "L’exécutif ({executive}) vous renvoie une proposition à compléter, pour un contrat avec {vendor}. Ce qui manque est indiqué sur la page de la décision.",
      why: "Vous recevez ce message parce que vous êtes responsable des contrats ou auteur·e de la proposition.",
    },
  },
  digest: {
    subject: "{commune}\u00a0: {count, plural, one {une échéance} other {# échéances}}, la première {dueOn}",
    subjectLate:
      "{commune}\u00a0: {count, plural, one {une échéance dépassée ou proche} other {# échéances}}, la plus ancienne était le {dueOn}",
    intro:
      "{count, plural, one {Un point vous attend} other {# points vous attendent}} dans le registre de votre commune, {commune}.",
    more: "{count, plural, one {Un autre point attend} other {# autres points attendent}} aussi.",
    seeAll: "Voir tout ce qui attend",
    why: "Vous recevez ce message parce que ces points vous sont confiés dans Vigie.",
  },
} as const;
