import { caseWords } from "./case.ts";
import { digest } from "./digest.ts";

/** Words of mails in French. Those that screens say too are in shared/src/words. */
export const fr = {
  greeting: "Bonjour {name},",
  footer: {
    sender: "Envoyé pour {tenant} par Vigie, le suivi des contrats informatiques des communes.",
    vigie: "Envoyé par Vigie, le suivi des contrats informatiques des communes.",
    safety: "Un message de Vigie n’a jamais de pièce jointe et ne demande jamais de mot de passe.",
  },
  repeated: {
    mark: "Répétition\u00a0: {subject}",
    note: "Ce message vous est peut-être déjà parvenu\u00a0: le premier envoi n’a pas été confirmé, et mieux vaut le recevoir deux fois que pas du tout.",
  },
  code: {
    subject: "Votre code de connexion\u00a0: {code}",
    intro: "Voici votre code pour vous connecter à Vigie\u00a0:",
    validity:
      "Il est valable {minutes} minutes et une seule fois. Si vous n’avez rien demandé, ignorez ce message\u00a0: sans le code, personne n’entre.",
    why: "Vous recevez ce message parce qu’un code a été demandé pour cette adresse.",
  },
  invitation: {
    subject: "{tenant} vous invite dans Vigie",
    intro: "{tenant} tient ses contrats informatiques dans Vigie et vous y attend avec ce rôle\u00a0: {roles}.",
    action: "Accepter l’invitation",
    validity:
      "L’invitation vous est réservée\u00a0; elle vaut jusqu’au {expiresOn}. Vous vous connecterez avec un code envoyé à cette adresse, sans mot de passe.",
    why: "Vous recevez ce message parce que {tenant} a donné cette adresse pour vous inviter.",
  },
  exportReady: {
    subject: "{tenant}\u00a0: votre export est prêt",
    intro: "L’export complet du registre de {tenant} est prêt à être téléchargé dans Vigie.",
    action: "Ouvrir la page de l’export",
    validity:
      "Il reste à disposition jusqu’au {expiresOn}, puis il est supprimé. Rien de son contenu ne figure dans ce message.",
    why: "Vous recevez ce message parce que vous avez demandé cet export.",
  },
  offboardingStarted: {
    subject: "{tenant}\u00a0: le départ de Vigie a commencé",
    intro:
      "Votre association a lancé le départ de {tenant}. Dès maintenant, le registre est en lecture seule et plus aucun rappel n’est envoyé.",
    action: "Voir la suite et exporter les données",
    next: "Rien n’est effacé sans votre accord. Si vous le donnez, tout le sera à partir du {endsOn}\u00a0; d’ici là, vous pouvez tout exporter.",
    why: "Vous recevez ce message parce que vous administrez {tenant} dans Vigie.",
  },
  offboardingCancelled: {
    subject: "{tenant}\u00a0: le départ de Vigie est annulé",
    intro: "Votre association a annulé le départ de {tenant}. Le registre peut de nouveau être modifié.",
    action: "Ouvrir Vigie",
    next: "Les rappels reprennent dès demain matin, y compris ceux qui étaient en attente.",
    why: "Vous recevez ce message parce que vous administrez {tenant} dans Vigie.",
  },
  case: caseWords,
  digest,
} as const;
