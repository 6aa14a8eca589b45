import type { text as english } from '../en/learn'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('fr')
const changes = count({
  one: '# modification',
  many: '# de modifications',
  other: '# modifications',
})
const countDone = count({ one: '# fait', many: '# de faits', other: '# faits' })
const changesSuffice = count({
  one: '# modification suffit.',
  many: '# de modifications suffisent.',
  other: '# modifications suffisent.',
})
const changesAllowed = count({
  one: '# est autorisée',
  many: '# sont autorisées',
  other: '# sont autorisées',
})

export const text: Like<typeof english> = {
  intro:
    'Des situations à regarder et des objectifs à atteindre, calculés à partir du diagramme ' +
    'lui-même. Ce que vous avez fait reste dans ce navigateur.',
  parts: {
    lessons: 'Leçons',
    scenarios: 'Scénarios',
    coverage: 'Couverture',
    packs: 'Packs',
  },

  conditions: {
    result: (code) => `L’appel renvoie ${code}.`,
    end: (step) => `Le parcours se termine à « ${step} ».`,
    waits: (step) => `Le parcours attend une réponse à « ${step} ».`,
    passes: (step) => `Le parcours passe par « ${step} ».`,
    avoids: (step) => `Le parcours ne passe pas par « ${step} ».`,
    noDetail: (names) =>
      names.length === 1
        ? `Le résultat n’est pas « ${names[0]} ».`
        : `Le résultat n’est rien de ceci : ${names.join(', ')}.`,
    service: (service, status) => `${service} : ${status} à la fin.`,
    returns: (code) => `Un fournisseur renvoie ${code}.`,
    noDialog: 'Aucune boîte de dialogue n’est affichée.',
    input: (name, value) => `${name} : ${value}.`,
  },

  lesson: (number, title) => `${number} · ${title}`,
  solvedOf: (solved, of) => `${countDone(solved)} sur ${of}`,
  start: 'Commencer',
  continueWith: (task) => `Continuer avec « ${task} »`,
  allDone: 'Toutes les leçons sont faites.',
  kinds: { scenario: 'Scénario', exercise: 'Exercice', lesson: 'Leçon' },
  states: {
    new: 'pas commencé',
    begun: 'commencé',
    seen: 'vu',
    solved: (count) => `résolu avec ${changes(count)}`,
    best: (count) => `au mieux : ${count}`,
    hints: 'avec des indices',
  },
  notKept:
    'Ce navigateur ne conserve pas ce que vous faites : c’est oublié à la fermeture de la page.',
  packOf: (title) => `Pack : ${title}`,
  notes: 'Notes pour la présentation',
  emptyLesson: 'Cette leçon n’a pas encore de tâche.',

  filter: 'Filtrer',
  filterHint: 'Titre, histoire, code, indicateur',
  clear: 'Effacer',
  found: count({ one: '# scénario', many: '# de scénarios', other: '# scénarios' }),
  nothing: 'Aucun scénario ne contient ces mots.',

  task: 'Tâche',
  toLesson: (lesson) => `Leçon : ${lesson}`,
  toLearn: 'Toutes les leçons et tous les scénarios',
  previous: (task) => `Précédent : ${task}`,
  next: (task) => `Suivant : ${task}`,
  leave: 'Fermer la tâche',
  showTask: 'Afficher la tâche',
  hideTask: 'Masquer la tâche',
  notice: 'À remarquer',
  expected: 'Résultat attendu',
  showExpected: 'Afficher ce qui est attendu',
  hideExpected: 'Masquer',
  asExpected: 'Ce parcours aboutit à ce qui était attendu.',
  notAsExpected: 'Ce parcours aboutit à autre chose : quelque chose a été modifié.',
  predict: 'Prédire ceci',
  stopPredicting: 'Arrêter de prédire',
  goal: 'Objectif',
  unknown: (id) => `Il n’y a pas de tâche « ${id} ».`,
  unknownPack: (id, pack) =>
    `La tâche « ${id} » appartient au pack « ${pack} », qui n’est pas ouvert ici.`,
  unknownHint: 'Le diagramme montre le reste du lien.',
  openPacks: 'Ouvrir le pack',
  badLink: (id) => `Le lien de la tâche « ${id} » n’a pas pu être lu en entier.`,
  otherChart: 'Cette tâche porte sur un autre diagramme.',
  goToStart: 'Aller à son départ',

  may: (inputs) => `Vous pouvez modifier : ${inputs}, et les réponses dans les boîtes de dialogue.`,
  mayOnly: (inputs) => `Vous pouvez modifier : ${inputs}.`,
  failures: 'échecs des services de messages',
  mayNothing: 'Vous ne pouvez modifier que les réponses dans les boîtes de dialogue.',
  locked: (inputs) => `Verrouillé : ${inputs}.`,
  most: count({
    one: '# modification au plus.',
    many: '# de modifications au plus.',
    other: '# modifications au plus.',
  }),
  changed: count({
    one: '# modification faite',
    many: '# de modifications faites',
    other: '# modifications faites',
  }),
  changedOf: (made, of) => `${made} sur ${changes(of)}`,
  par: (count) => `au mieux : ${changes(count)}`,
  parWorking: 'au mieux : calcul en cours',
  unreachable:
    'Cet objectif ne peut pas être atteint : aucune modification autorisée n’y mène. L’erreur ' +
    'est dans la tâche.',
  lockedHere: 'verrouillé dans cet exercice',

  check: 'Vérifier',
  startAgain: 'Recommencer',
  solved: (count) => `Résolu avec ${changes(count)}.`,
  solvedBest: 'C’est impossible avec moins.',
  solvedMore: (par) => `C’est possible avec ${changes(par)}.`,
  notSolved: 'Pas encore résolu.',
  waits: 'Le parcours attend une réponse dans une boîte de dialogue.',
  answerIt: 'Répondez-y, puis vérifiez à nouveau.',
  mustWait: 'Le parcours doit attendre une réponse ; celui-ci ne le fait pas.',
  tooMany: (made, of) => `Vous avez fait ${changes(made)} ; ${changesAllowed(of)}.`,
  forbidden: (inputs) => `Ceci est verrouillé, et a été modifié : ${inputs}.`,
  otherComputer: 'Les profils ont été modifiés : la tâche porte sur l’ordinateur de départ.',
  met: 'remplie',
  notMet: 'pas remplie',

  whereWrong: 'Où est l’erreur ?',
  wrongTurn: (step) =>
    `À partir de « ${step} », ce parcours n’est sur aucun chemin menant à l’objectif.`,
  wrongExit: (exit) => `Il a continué par « ${exit} ».`,
  itRead: (values) => `Ce qu’il a lu : ${values}.`,
  itReadNothing: 'Il n’a rien lu qui puisse être défini.',
  goToStep: (step) => `Aller à l’étape ${step}`,
  wayIsRight:
    'Le chemin est le bon : un parcours qui atteint l’objectif passe par les mêmes étapes. Ce ' +
    'qui est défini en chemin ne l’est pas.',
  wayIsRightWaits: 'Le chemin est le bon jusqu’ici. Sa dernière réponse est encore à venir.',
  wayIsRightLimits:
    'Le chemin est le bon. Seules les modifications ne sont pas celles que permet la tâche.',

  hint: 'Indice',
  nextHint: 'Indice suivant',
  hintGrade: (grade) => `Indice ${grade} sur 3`,
  nudge: (place, count) => `${place} ${changesSuffice(count)}`,
  places: {
    call: 'Regardez l’appel.',
    computer: 'Regardez « Cet ordinateur ».',
    session: 'Regardez la session.',
    rows: 'Regardez les lignes de la table d’état.',
    services: 'Regardez les échecs des services de messages.',
    dialogs: 'Regardez les réponses dans les boîtes de dialogue.',
  },
  decision: (step, exit) => `« ${step} » doit continuer par « ${exit} ».`,
  decisionOnly: (step) => `« ${step} » doit aboutir à autre chose.`,
  noDecision:
    'Aucune décision ne doit aboutir à autre chose ; seul ce qui est défini doit changer.',
  smallest: 'Le plus petit ensemble de modifications :',
  tryThem: 'Les tester',
  fromStart:
    'Cela compte depuis le départ de l’exercice : avec ce que vous avez modifié, c’est trop.',
  nothingToChange: 'Plus rien n’est à modifier : vérifiez.',
}
