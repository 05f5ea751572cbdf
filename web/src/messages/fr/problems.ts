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
  },
  vendor: {
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
  },
  evaluation: {
    alreadyPlanned: {
      title: "Une évaluation de ce prestataire est déjà prévue.",
      next: "Déplacez celle qui est prévue plutôt que d’en ajouter une.",
    },
  },
  member: {
    alreadyInvited: {
      title: "Cette adresse est déjà invitée, ou fait déjà partie des membres.",
      next: "Retrouvez la personne dans la liste. Une invitation qui a expiré peut être refaite.",
    },
  },
  invitation: {
    unusable: {
      title: "Cette invitation ne peut plus servir.",
      next: "Demandez une nouvelle invitation à la personne qui vous a invité·e.",
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
