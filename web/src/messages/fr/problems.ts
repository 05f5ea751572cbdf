import type { ErrorCode } from "@vigie/shared/errors.ts";

/** Codes of the API's error catalogue, and the one thing that can go wrong before reaching it. */
export type ProblemCode = ErrorCode | "network.unreachable";

type Sentences = { readonly title: string; readonly next: string };
/** Two sentences per code; dots are levels, as next-intl has it. A code without words does not compile, nor words without a code. */
type ProblemWords = {
  readonly [First in ProblemCode as First extends `${infer Head}.${string}` ? Head : never]: {
    readonly [Whole in First as Whole extends `${string}.${infer Rest}` ? Rest : never]: Sentences;
  };
};

/** What happened, and what to do. */
export const problems = {
  request: {
    malformed: {
      title: "Cet envoi est arrivé incomplet.",
      next: "Rechargez la page et recommencez.",
    },
    invalid: {
      title: "Il reste quelque chose à corriger.",
      next: "Corrigez ce qui est indiqué, puis enregistrez à nouveau.",
    },
    tooLarge: {
      title: "Cet envoi est trop volumineux.",
      next: "Raccourcissez les textes ou répartissez l’envoi en plusieurs fois.",
    },
    notJson: {
      title: "Cet envoi est arrivé sous une forme inattendue.",
      next: "Rechargez la page et recommencez.",
    },
  },
  cursor: {
    invalid: {
      title: "Cette suite de liste n’est plus valable.",
      next: "Revenez au début de la liste.",
    },
  },
  session: {
    missing: {
      title: "Votre session a pris fin.",
      next: "Connectez-vous à nouveau pour continuer.",
    },
  },
  role: {
    missing: {
      title: "Votre rôle ne permet pas de faire cela.",
      next: "Adressez-vous à la personne qui administre le compte de la commune\u00a0: elle figure parmi les membres.",
    },
  },
  route: {
    unknown: {
      title: "Cette page n’existe pas.",
      next: "Revenez à l’accueil.",
    },
  },
  item: {
    unknown: {
      title: "Un élément indiqué n’existe pas, ou n’existe plus.",
      next: "Revenez à la liste pour voir ce qui s’y trouve aujourd’hui.",
    },
  },
  version: {
    missing: {
      title: "Cette page est trop ancienne pour enregistrer.",
      next: "Notez vos changements, rechargez la page et recommencez.",
    },
    stale: {
      title: "Quelqu’un d’autre a enregistré un changement entre-temps.",
      next: "Comparez les deux versions et choisissez celle à garder.",
    },
  },
  code: {
    wrong: {
      title: "Ce code ne correspond pas, ou ne vaut plus.",
      next: "Vérifiez les six chiffres du dernier message reçu, ou demandez un nouveau code.",
    },
  },
  requests: {
    tooMany: {
      title: "Il y a eu trop d’essais en peu de temps.",
      next: "Attendez un quart d’heure, puis recommencez.",
    },
  },
  commune: {
    alreadyOnboarded: {
      title: "Cette commune est déjà inscrite.",
      next: "Retrouvez-la dans la liste des communes.",
    },
    suspended: {
      title: "Ce registre est en lecture seule\u00a0: l’association a suspendu la commune.",
      next: "Vous pouvez tout lire et tout exporter. Pour écrire à nouveau, adressez-vous à l’association.",
    },
    offboarding: {
      title: "Ce registre est en lecture seule\u00a0: la commune quitte Vigie.",
      next: "Vous pouvez tout lire et tout exporter. Pour écrire à nouveau, l’association doit annuler le départ.",
    },
  },
  suspension: {
    alreadyStarted: {
      title: "Cette commune est déjà suspendue.",
      next: "Rechargez la page pour voir depuis quand et pourquoi.",
    },
    notStarted: {
      title: "Cette commune n’est pas suspendue.",
      next: "Rechargez la page\u00a0: la suspension vient peut-être d’être levée.",
    },
  },
  status: {
    notAllowed: {
      title: "Ce pas n’est pas possible d’ici.",
      next: "Rechargez la page\u00a0: elle propose les pas qui le sont.",
    },
  },
  vendor: {
    stillBound: {
      title: "Un contrat lie encore la commune à ce prestataire.",
      next: "Attendez sa fin, ou faites décider de sa résiliation. Le prestataire pourra alors être archivé.",
    },
    archived: {
      title: "Ce prestataire est archivé.",
      next: "Remettez-le au registre pour y ajouter quelque chose.",
    },
    hasNoOwner: {
      title: "Personne ne suit encore cette relation.",
      next: "Indiquez qui s’en charge\u00a0: cette personne recevra le rappel.",
    },
    uidTaken: {
      title: "Un prestataire porte déjà ce numéro IDE.",
      next: "Ouvrez ce prestataire dans la liste plutôt que d’en ajouter un deuxième.",
    },
  },
  contract: {
    referenceTaken: {
      title: "Un contrat porte déjà cette référence.",
      next: "Choisissez une autre référence, ou ouvrez le contrat existant.",
    },
    stillBinding: {
      title: "Ce contrat engage encore la commune.",
      next: "Un contrat s’archive une fois terminé. D’ici là, il reste dans la liste.",
    },
    notSigned: {
      title: "Ce contrat n’est pas encore signé.",
      next: "Tant que c’est un projet, corrigez-le directement : un avenant modifie un contrat signé.",
    },
    historyFull: {
      title: "Ce contrat a atteint le nombre d’avenants ou de coûts que son histoire peut tenir.",
      next: "Réunissez d’anciennes lignes de coût, ou enregistrez un nouveau contrat sous le même contrat-cadre.",
    },
  },
  evaluation: {
    alreadyPlanned: {
      title: "Une évaluation de ce prestataire est déjà prévue.",
      next: "Déplacez celle qui est prévue plutôt que d’en ajouter une.",
    },
  },
  member: {
    alreadyInvited: {
      title: "Cette adresse est déjà invitée.",
      next: "Retrouvez l’invitation dans la liste. Une fois expirée, elle peut être refaite.",
    },
    alreadyMember: {
      title: "Cette adresse fait déjà partie des membres.",
      next: "Une nouvelle invitation est inutile\u00a0: modifiez ses rôles dans la liste des membres.",
    },
    reachable: {
      title: "Rien n’empêche d’écrire à cette adresse.",
      next: "Rechargez la page\u00a0: quelqu’un l’a sans doute déjà remise en service.",
    },
    lastAdministrator: {
      title: "C’est la dernière personne qui administre le compte de la commune.",
      next: "Donnez d’abord ce rôle à quelqu’un d’autre\u00a0; vous pourrez ensuite le lui retirer.",
    },
  },
  invitation: {
    unusable: {
      title: "Cette invitation ne peut plus servir.",
      next: "Demandez une nouvelle invitation à la personne qui vous a envoyé la première.",
    },
    otherAddress: {
      title: "Cette invitation s’adresse à une autre personne.",
      next: "Connectez-vous avec l’adresse à laquelle l’invitation a été envoyée.",
    },
  },
  document: {
    notUploaded: {
      title: "Le document n’est pas arrivé jusqu’ici.",
      next: "Déposez-le à nouveau.",
    },
    differs: {
      title: "Le document reçu n’est pas celui qui était annoncé.",
      next: "Déposez-le à nouveau\u00a0; l’envoi a sans doute été interrompu.",
    },
    notHeld: {
      title: "Ce document n’attend pas de décision.",
      next: "Rechargez la page\u00a0: quelqu’un en a sans doute décidé.",
    },
    notReadable: {
      title: "Cette version du document n’est pas celle qui fait foi.",
      next: "Rechargez la page, puis lisez la version actuelle.",
    },
    quotaReached: {
      title: "La commune a atteint la place réservée à ses documents.",
      next: "Retirez des documents dont elle n’a plus besoin\u00a0; la place est rendue après 30 jours.",
    },
    replaced: {
      title: "Quelqu’un vient de remplacer ce document.",
      next: "Rechargez la page, puis remplacez la version qu’elle montre.",
    },
  },
  import: {
    underway: {
      title: "Un autre import est en cours dans votre commune.",
      next: "Patientez une minute, puis reprenez\u00a0: ce qui est déjà importé le reste.",
    },
  },
  offboarding: {
    alreadyStarted: {
      title: "Le départ de cette commune est déjà en cours.",
      next: "Rechargez la page pour voir où il en est.",
    },
    notStarted: {
      title: "Aucun départ n’est en cours pour cette commune.",
      next: "Rechargez la page\u00a0: il vient peut-être d’être annulé.",
    },
    tooLate: {
      title: "L’effacement a commencé\u00a0: il ne peut plus être arrêté.",
      next: "Une commune effacée peut être inscrite à nouveau, avec un registre vide.",
    },
    samePerson: {
      title: "Deux personnes différentes doivent donner leur accord.",
      next: "Vous avez lancé ce départ pour l’association\u00a0: une autre personne doit l’approuver pour la commune.",
    },
  },
  export: {
    alreadyRunning: {
      title: "Un export est déjà en préparation.",
      next: "Attendez le message qui annonce qu’il est prêt.",
    },
    notReady: {
      title: "Cet export n’est pas, ou n’est plus, disponible.",
      next: "Préparez un nouvel export\u00a0: il contiendra l’état du registre à cet instant.",
    },
  },
  case: {
    alreadyOpen: {
      title: "Une décision est déjà en cours pour ce contrat.",
      next: "Ouvrez-la depuis la page du contrat ou depuis les décisions.",
    },
    wrongStep: {
      title: "Cette étape n’est pas, ou n’est plus, la suivante.",
      next: "Rechargez la page pour voir où en est la décision.",
    },
    noMandate: {
      title: "L’exécutif n’a encore rien décidé.",
      next: "Sans mandat, un contrat n’est ni reconduit ni résilié : attendez la décision de l’exécutif.",
    },
    outcomeImpossible: {
      title: "Ce contrat ne permet pas cette suite.",
      next: "Choisissez parmi les suites proposées sur la page.",
    },
    amendmentMissing: {
      title: "Aucun avenant n’a été signé depuis la décision.",
      next: "Ajoutez l’avenant sur la page du contrat, puis revenez confirmer ici.",
    },
    termUnknown: {
      title: "La durée ou la fin de ce contrat n’est pas connue.",
      next: "Complétez la page du contrat ; sans cela, sa fin ne peut pas être calculée.",
    },
    noLetter: {
      title: "Cette décision ne demande aucune lettre.",
      next: "Seule une résiliation se communique par lettre recommandée.",
    },
    letterNotReady: {
      title: "Il manque encore de quoi établir la lettre.",
      next: "La liste «\u00a0Avant la lettre\u00a0» de la page de la décision dit ce qui manque.",
    },
  },
  server: {
    busy: {
      title: "Vigie est très sollicité en ce moment.",
      next: "Recommencez dans un instant.",
    },
    failed: {
      title: "Vigie n’a pas pu terminer cette opération.",
      next: "Recommencez dans un moment. Si cela se répète, prévenez votre association.",
    },
  },
  network: {
    unreachable: {
      title: "Vigie n’est pas joignable.",
      next: "Vérifiez votre connexion, puis recommencez.",
    },
  },
} as const satisfies ProblemWords;
