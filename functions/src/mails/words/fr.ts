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
  digest: {
    subject: "{commune}\u00a0: {count, plural, one {une échéance} other {# échéances}}, la première {dueOn}",
    subjectLate:
      "{commune}\u00a0: {count, plural, one {une échéance dépassée ou proche} other {# échéances}}, la plus ancienne était le {dueOn}",
    intro:
      "{count, plural, one {Un point vous attend} other {# points vous attendent}} dans le registre de votre commune, {commune}.",
    decide: "Décider",
    evaluate: "Évaluer",
    more: "{count, plural, one {Un autre point attend} other {# autres points attendent}} aussi.",
    seeAll: "Voir tout ce qui attend",
    why: "Vous recevez ce message parce que ces points vous sont confiés dans Vigie.",
  },
} as const;
