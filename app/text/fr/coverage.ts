import type { text as english } from '../en/coverage'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('fr')

const countTimes = count({ one: 'vue une fois', many: 'vue # de fois', other: 'vue # fois' })
const countSolved = count({ one: '# résolu', many: '# de résolus', other: '# résolus' })
const countSteps = count({
  one: '# étape de plus vue',
  many: '# d’étapes de plus vues',
  other: '# étapes de plus vues',
})
const countTasks = count({
  one: '# tâche de plus résolue',
  many: '# de tâches de plus résolues',
  other: '# tâches de plus résolues',
})
const countDropped = count({
  one: '# entrée n’est pas connue ici et a été ignorée',
  many: '# d’entrées ne sont pas connues ici et ont été ignorées',
  other: '# entrées ne sont pas connues ici et ont été ignorées',
})

const at = (place: string) => (place === '' ? '' : ` (${place})`)

export const text: Like<typeof english> = {
  intro:
    'Ce que vous avez vu des diagrammes, et ce qui reste à voir. Le compte est tenu dans ce ' +
    'navigateur et n’est envoyé nulle part.',
  nothingYet:
    'Rien n’a encore été compté. Ouvrez un diagramme et avancez d’une étape, ou commencez par le ' +
    'scénario ci-dessous.',

  numbers: 'Vu jusqu’ici',
  chart: 'Diagramme',
  allCharts: 'Tous les diagrammes',
  parts: { steps: 'Étapes', exits: 'Sorties', results: 'Résultats', codes: 'Codes' },
  tally: ({ seen, of }) => `${seen} sur ${of}`,

  next: 'Où aller ensuite',
  nextScenario: 'Le scénario qui vous montrerait le plus de nouveautés :',
  news: {
    steps: count({
      one: '# nouvelle étape',
      many: '# de nouvelles étapes',
      other: '# nouvelles étapes',
    }),
    exits: count({
      one: '# nouvelle sortie',
      many: '# de nouvelles sorties',
      other: '# nouvelles sorties',
    }),
    results: count({
      one: '# nouveau résultat',
      many: '# de nouveaux résultats',
      other: '# nouveaux résultats',
    }),
    codes: count({
      one: '# nouveau code',
      many: '# de nouveaux codes',
      other: '# nouveaux codes',
    }),
  },
  nothingNew:
    'Aucun scénario ne vous montrerait quelque chose de nouveau. Ce qui manque est énuméré ' +
    'ci-dessous.',
  exercises: 'Exercices',
  solved: ({ seen, of }) => `${countSolved(seen)} sur ${of}`,
  predictions: 'Prédictions',
  guessed: ({ right, asked }) =>
    `${right} sur ${asked} du premier coup (${Math.round((100 * right) / Math.max(asked, 1))} %)`,
  notGuessed: 'Aucune décision n’a encore été prédite.',

  map: 'Carte d’un diagramme',
  mapOf: (chart) => `${chart} : ce qui a été vu`,
  mapHint:
    'Le nombre d’une étape dit combien de fois vous l’avez atteinte. Ce qui est vide et en ' +
    'tirets, vous ne l’avez pas vu : choisissez-le pour ouvrir un parcours qui y arrive.',
  openChart: (chart) => `Ouvrir le diagramme « ${chart} »`,
  heat: 'Vu',
  heatBefore: 'Vu :',
  heats: { none: 'pas encore', once: 'une fois', few: '2 à 4 fois', often: '5 fois ou plus' },
  times: (times) => (times === 0 ? 'pas encore vue' : countTimes(times)),
  goThere: (name) => `${name} : pas encore vue, ouvrir un parcours qui y arrive`,

  missing: 'Pas encore vu',
  missingHint:
    'Chaque lien ouvre un parcours qui y arrive, avec le moins de modifications d’un appel simple.',
  missingParts: {
    steps: count({ one: '# étape', many: '# d’étapes', other: '# étapes' }),
    exits: count({ one: '# sortie', many: '# de sorties', other: '# sorties' }),
    results: count({ one: '# résultat', many: '# de résultats', other: '# résultats' }),
    codes: count({ one: '# code', many: '# de codes', other: '# codes' }),
  },
  nothingMissing: 'Vous avez vu tout ce diagramme.',
  codes: 'Codes de résultat',
  seen: 'vu',
  notSeen: 'pas encore vu',

  file: 'Votre progression dans un fichier',
  fileHint:
    'Conservez-le, emportez-le dans un autre navigateur, ou remettez-le à votre formateur. Il ' +
    'contient ce qui est compté ici, les exercices que vous avez résolus, le score de vos ' +
    'prédictions, et le nom.',
  name: 'Votre nom',
  nameHint: 'Pas nécessaire. Votre formateur le voit dans le fichier.',
  save: 'Enregistrer ma progression',
  saved: (file) => `Enregistré sous ${file}.`,
  open: 'Ajouter un fichier',
  orDrop: 'ou déposez-le ici',
  drop: 'Déposez le fichier pour l’ajouter',
  imported: (file, news) => `${file} a été ajouté : ${news}.`,
  importedNothing: (file) => `${file} a été lu. Vous aviez déjà tout son contenu.`,
  importedNews: (steps, solved) => `${countSteps(steps)}, ${countTasks(solved)}`,
  dropped: (dropped, places) => `${countDropped(dropped)} : ${places}.`,
  faults: {
    'too-large': (file) => `${file} est trop grand pour une progression. Rien n’a changé.`,
    'no-json': (file, place) => `${file} est endommagé${at(place)}. Rien n’a changé.`,
    'no-progress': (file, place) =>
      `${file} ne contient pas de progression de ce site${at(place)}. Rien n’a changé.`,
    'other-version': (file, place) =>
      `${file} a été enregistré par une autre version de ce site${at(place)}. Rien n’a changé.`,
    unreadable: (file, place) =>
      `${file} contient une valeur impossible${at(place)}. Rien n’a changé.`,
  },
  reset: 'Réinitialiser',
  resetAsks: 'Oublier tout ce que vous avez vu et résolu dans ce navigateur ?',
  resetYes: 'Oublier',
  resetNo: 'Conserver',
  resetDone: 'Votre progression a été oubliée.',
  undo: 'Annuler',
  undone: 'Votre progression est de retour.',
  importUndone: 'Le fichier a été retiré.',

  blocked:
    'Ce navigateur ne conserve pas votre progression : son stockage est bloqué ou plein. Elle ' +
    'dure jusqu’à ce que vous quittiez la page ; enregistrez-la dans un fichier pour la ' +
    'conserver.',
  damaged:
    'Ce que ce navigateur conservait de votre progression n’a pas pu être lu. Cela a été mis de ' +
    'côté, et le compte recommence à zéro.',
  saveDamaged: 'Enregistrer ce qui a été mis de côté',
  forgetDamaged: 'Oublier',
}
