import type { ReminderReason } from "@vigie/shared/agenda/my-reminders.ts";

/** Why somebody is reminded, after a number of deadlines. */
const reasons = {
  owner: "parce que vous en êtes responsable",
  substitute: "parce que vous suppléez une personne qui ne peut pas être jointe",
  contractOfficer: "parce que vous répondez des contrats et que personne d’autre n’en est responsable",
  itContact: "parce que vous êtes le point de contact informatique et que personne d’autre n’en est responsable",
  communeAdmin: "parce que vous administrez la commune et que personne d’autre n’en est responsable",
  executive: "parce que leur jour est passé et que vous faites partie de l’exécutif",
} as const satisfies Record<ReminderReason, string>;

/** What one is reminded of by mail, and the calendar outside Vigie. */
export const myReminders = {
  page: "Mes rappels",
  title:
    "{count, plural, =0 {Aucune échéance ne vous est rappelée} one {Une échéance vous est rappelée} other {# échéances vous sont rappelées}} par courriel",
  lead: "Un seul message par jour au plus, à {email}, les jours où quelque chose approche.",
  undeliverable:
    "Les messages n’arrivent plus à {email} depuis le {on}. D’autres personnes sont averties à votre place\u00a0; demandez à l’administration de corriger l’adresse.",
  why: "Pourquoi vous",
  whyNone:
    "Aucune échéance ouverte n’est à votre charge. Vous recevrez des rappels dès que quelqu’un vous confie un contrat, une évaluation ou une mesure, ou si personne d’autre n’en répond.",
  reason:
    "<b>{count, plural, one {Une échéance} other {# échéances}}</b> {reason}.{binding, plural, =0 {} one { Un droit dépend de l’une d’elles.} other { Un droit dépend de # d’entre elles.}}",
  reasons,
  when: "<link>Voir quand, dans l’agenda</link>",
  roles: "Vos rôles dans la commune\u00a0: {roles}.",
  owned: "<link>{count, plural, one {Un contrat vous est confié} other {# contrats vous sont confiés}}</link>.",
  mails: "Les courriels",
  binding: {
    label: "Ne recevoir que les rappels dont un droit dépend",
    hint: "Décider d’un contrat, exécuter un mandat, préparer la fin d’un contrat, trouver un préavis\u00a0: si le jour passe, la commune perd un droit. Ces rappels-là ne s’arrêtent pas\u00a0; on peut seulement confier l’affaire à quelqu’un d’autre, sur la page du contrat. Les évaluations, les mesures, les revues de risques et la validité des documents restent visibles dans l’agenda.",
    passedOver:
      "{count, plural, one {Une échéance ouverte ne vous est donc pas rappelée} other {# échéances ouvertes ne vous sont donc pas rappelées}}.",
    savedOn: "Enregistré\u00a0: vous ne recevrez que les rappels dont un droit dépend.",
    savedOff: "Enregistré\u00a0: vous recevrez tous vos rappels.",
  },
  calendar: {
    title: "L’agenda dans votre propre calendrier",
    what: "Vigie peut remplir un calendrier d’Outlook, de Google ou de votre téléphone\u00a0: les mêmes jours que dans l’agenda, tenus à jour sans que vous ayez rien à faire. Il suffit d’y coller une adresse secrète, que vous seriez la seule personne à connaître.",
    named: "Le titre des contrats et le nom des prestataires y figurent.",
    silent: "Ni titre de contrat ni nom de prestataire n’y figurent\u00a0: votre commune l’a choisi dans ses réglages.",
    create: "Créer mon adresse",
    since: "Votre calendrier est ouvert depuis le {madeOn}.",
    read: "Il a été lu la dernière fois le {lastReadOn}.",
    unread: "Aucun programme ne l’a encore lu.",
    once: "Voici votre adresse. Elle n’est montrée qu’une fois\u00a0: Vigie n’en garde pas de copie.",
    address: "Adresse de votre calendrier",
    secret:
      "Qui la connaît peut lire l’agenda de la commune. Ne la transmettez à personne\u00a0; si elle s’est égarée, renouvelez-la.",
    open: "Ouvrir dans un programme de calendrier",
    renew: "Renouveler l’adresse",
    renewHint:
      "L’adresse actuelle cesse de fonctionner\u00a0; il faudra coller la nouvelle partout où vous l’aviez mise.",
    revoke: "Révoquer l’adresse",
    revokeHint: "Le calendrier n’est plus tenu à jour, nulle part.",
    revoked: "L’adresse est révoquée\u00a0: elle ne répond plus.",
    how: "Où coller l’adresse",
    outlook: "Outlook",
    outlookHow:
      "Calendrier, puis «\u00a0Ajouter un calendrier\u00a0», «\u00a0S’abonner à partir du web\u00a0»\u00a0: collez l’adresse et validez.",
    google: "Google Agenda",
    googleHow:
      "Sur un ordinateur, à côté de «\u00a0Autres agendas\u00a0», choisissez «\u00a0+\u00a0» puis «\u00a0À partir de l’URL\u00a0» et collez l’adresse. Google la relit à son rythme, parfois une fois par jour.",
    iphone: "iPhone et iPad",
    iphoneHow:
      "Application Calendrier, «\u00a0Calendriers\u00a0» au bas de l’écran, «\u00a0Ajouter un calendrier\u00a0», «\u00a0Ajouter un calendrier avec abonnement\u00a0»\u00a0: collez l’adresse.",
  },
  stop: {
    page: "Moins de rappels",
    title: "Recevoir moins de rappels\u00a0?",
    what: "Vigie ne vous enverra plus que les rappels dont un droit de la commune dépend\u00a0: décider d’un contrat à temps, exécuter un mandat, préparer une fin de contrat, trouver un préavis. Ceux-là continuent\u00a0; pour ne plus les recevoir, faites confier l’affaire à quelqu’un d’autre.",
    do: "Ne garder que ces rappels",
    failed: "Ce n’est pas encore fait\u00a0: Vigie ne répond pas en ce moment. Essayez de nouveau dans un instant.",
    done: "C’est noté",
    doneWhat:
      "Si ce lien vous était destiné, vous ne recevez plus que les rappels dont un droit dépend. Un message déjà en route peut encore vous parvenir. Vous pouvez revenir en arrière à tout moment, sous «\u00a0Mes rappels\u00a0».",
    open: "Ouvrir mes rappels",
  },
} as const;
