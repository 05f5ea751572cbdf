/** What every import of a spreadsheet says, whatever it holds. */
export const importing = {
  link: "Importer un tableau",
  choose: {
    drop: "Déposez le fichier ici",
    button: "Choisir un fichier",
    kinds: "XLSX ou CSV, 5\u00a0Mo au plus.",
    reading: "Lecture du fichier",
  },
  faults: {
    tooLarge: {
      title: "Ce fichier dépasse 5\u00a0Mo.",
      next: "Gardez les seules lignes et colonnes utiles, puis choisissez-le à nouveau.",
    },
    oldExcel: {
      title: "Ce fichier est d’un ancien format d’Excel (.xls).",
      next: "Ouvrez-le, enregistrez-le sous «\u00a0Classeur Excel (.xlsx)\u00a0», puis choisissez-le à nouveau.",
    },
    unreadable: {
      title: "Ce fichier n’a pas pu être lu.",
      next: "S’il porte un mot de passe, retirez-le. Sinon, enregistrez-le sous «\u00a0CSV UTF-8\u00a0» et choisissez-le à nouveau.",
    },
    nothing: {
      title: "Aucune ligne ne suit les titres de colonnes.",
      next: "Vérifiez que le tableau a une ligne de titres et, au-dessous, une ligne par entrée.",
    },
  },
  columns: {
    column: "{letter}\u00a0: {heading}",
    untitled: "sans titre",
  },
  sending: {
    count: "{done} sur {total}",
    stop: "Arrêter",
    stopping: "Arrêt après les lignes en cours",
    stay: "Gardez cette page ouverte. Ce qui est fait reste fait\u00a0: l’import peut être arrêté puis repris.",
  },
  paused: {
    left: "{count, plural, one {Une ligne n’a pas encore été envoyée.} other {{said} lignes n’ont pas encore été envoyées.}}",
    resume: "Reprendre",
  },
} as const;
