import type { text as english } from '../en/packs'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('fr')
const problems = count({ one: '# problème', many: '# de problèmes', other: '# problèmes' })
const problemsAtFields = count({
  one: '# problème, indiqué à son champ.',
  many: '# de problèmes, chacun indiqué à son champ.',
  other: '# problèmes, chacun indiqué à son champ.',
})
const lessons = count({ one: '# leçon', many: '# de leçons', other: '# leçons' })
const tasks = count({ one: '# tâche', many: '# de tâches', other: '# tâches' })
const changes = count({
  one: '# modification',
  many: '# de modifications',
  other: '# modifications',
})
const learnersShown = count({
  one: '# apprenant affiché.',
  many: '# d’apprenants affichés.',
  other: '# apprenants affichés.',
})

const inGroups = (value: number) => value.toLocaleString('fr')
const list = (known: readonly string[]) => known.join(', ')
const meant = (names: readonly string[]) =>
  names.length > 0 ? ` ; peut-être ${names.join(' ou ')}` : ''
const at = (place: string) => (place === '' ? '' : ` (${place})`)

export const text: Like<typeof english> = {
  intro:
    'Un pack est un fichier de leçons que quelqu’un a composées : des scénarios et des ' +
    'exercices, dans leur ordre. Les packs ouverts figurent dans l’onglet Leçons. Rien de leur ' +
    'contenu ne quitte ce navigateur.',
  notKept:
    'Ce navigateur ne conserve pas les packs ouverts : après un rechargement, il faut les rouvrir.',
  damaged: 'Les packs ouverts n’ont pas tous pu être relus : rouvrez ceux qui manquent.',
  openFile: 'Ouvrir un fichier',
  drop: 'Vous pouvez aussi déposer un fichier ici.',
  dropHere: 'Déposer le pack ici',
  openSample: 'Ouvrir le pack d’exemple',
  newPack: 'Nouveau pack',
  toClass: 'Résultats d’une classe',
  classHint: 'Lit ensemble les fichiers de progression de plusieurs apprenants.',
  schema: 'JSON Schema du fichier',
  schemaHint: 'Pour les éditeurs qui vérifient le JSON.',
  ofLink: 'Le pack du lien',

  reading: (name) => `Lecture de ${name}`,
  checking: (name) => `Exécution des tâches de ${name}`,
  checked: (done, of) => `${done} sur ${of}`,
  cancel: 'Annuler',
  cancelled: 'Annulé. Aucun pack n’a été ouvert.',
  failed: (message) =>
    message === ''
      ? 'La vérification n’a pas abouti.'
      : `La vérification n’a pas abouti : ${message}`,
  tryAgain: 'Réessayer',

  notOpened: (name, found) => `${name} n’a pas été ouvert : ${problems(found)}.`,
  untouched: 'Rien de ce qui est à vous n’a été touché.',
  sourceFaults: {
    'too-large': (size) =>
      `Sa taille est de ${size} ; un pack fait au plus 1 Mo. Il n’a pas été lu.`,
    unreadable: () => 'Le fichier n’a pas pu être lu.',
    'other-site': (site) =>
      `Il se trouve sur ${site}. Les packs ne sont chargés que depuis ce site : enregistrez le fichier et ouvrez-le ici.`,
    'malformed-address': (address) => `« ${address} » n’est pas l’adresse d’un fichier.`,
    'not-found': (status) => `Le site ne l’a pas (${status}).`,
    'too-slow': () => 'Le site ne l’a pas envoyé en moins de 20 secondes.',
    'no-page': () => 'Le site n’a pas pu être atteint.',
    'malformed-link': () => 'Le lien est endommagé : ce qu’il transporte n’est pas un pack.',
    'no-decompression': () =>
      'Ce navigateur ne peut pas décompresser les liens de packs : demandez le pack dans un ' +
      'fichier.',
  },
  faults: {
    'too-large': ({ needed, most }) =>
      `le pack compte ${inGroups(needed)} octets, et un pack en compte au plus ${inGroups(most)} ; il n’a pas été lu`,
    'no-json': ({ value }) =>
      `ce n’est pas du JSON : cela cesse d’en être à la ligne et à la colonne ${value}`,
    'no-pack': () => 'ce n’est pas un pack : « format » doit être « mapi-session-explorer-pack »',
    'unknown-version': ({ value, known }) =>
      value === ''
        ? `la version manque ; ce site lit ${list(known)}`
        : `la version ${value} n’est pas connue ; ce site lit ${list(known)}`,
    missing: () => 'ceci manque',
    'unknown-key': ({ value, known }) => `il n’y a pas de « ${value} » ici${meant(known)}`,
    'no-text': ({ value }) => `${value} n’est pas un texte`,
    'no-number': ({ value }) => `${value} n’est pas un nombre entier`,
    'no-list': () => 'ceci doit être une liste',
    'no-object': () => 'ceci doit être un objet entre accolades',
    'unknown-value': ({ value, known }) =>
      known.length > 0
        ? `« ${value} » n’est pas l’une de ces valeurs : ${list(known)}`
        : `« ${value} » n’a pas sa place ici`,
    empty: () => 'ceci est vide',
    'too-long': ({ most }) => `ceci est trop long : ${inGroups(most)} caractères au plus`,
    'too-many': ({ most }) => `il y en a trop : ${inGroups(most)} au plus`,
    'out-of-range': ({ value }) => `${value} n’est pas compris entre 1 et 12`,
    'malformed-id': ({ value }) =>
      `« ${value} » n’est pas un identifiant : lettres minuscules, chiffres et traits d’union, 64 au plus`,
    repeated: ({ value }) => `« ${value} » existe déjà`,
    'unknown-chart': ({ value, known }) =>
      `« ${value} » n’est pas un diagramme ; il y a ${list(known)}`,
    link: ({ said }) => said,
    'unknown-step': ({ value, known }) =>
      `le diagramme n’a pas d’étape « ${value} »${meant(known)}`,
    'no-such-result': ({ value, known }) =>
      `l’appel ne renvoie jamais ${value} ; il renvoie ${list(known)}`,
    'no-end': ({ value, known }) =>
      `aucun parcours ne se termine à « ${value} » ; fins : ${known.length > 0 ? list(known) : 'aucune'}`,
    'no-prompt': ({ value, known: prompts }) =>
      `« ${value} » n’est pas une boîte de dialogue ; boîtes de dialogue : ${prompts.length > 0 ? list(prompts) : 'aucune'}`,
    'unknown-service': ({ value, known: services }) =>
      `l’ordinateur n’a pas de service de messages « ${value} » ; il a ${list(services)}`,
    'no-services': ({ value }) =>
      `ce diagramme n’a pas de services de messages, donc pas de « ${value} »`,
    'unknown-input': ({ value, known: inputs }) =>
      `le diagramme n’a pas d’entrée « ${value} »${meant(inputs)}`,
    'answers-are-free': ({ value }) =>
      `les réponses aux boîtes de dialogue peuvent toujours être modifiées : « ${value} » ne peut pas être indiqué ici`,
    'unknown-detail': ({ value, known: details }) =>
      details.length > 0
        ? `rien qui s’appelle « ${value} » n’est connu d’un résultat de ce diagramme ; il a ${list(details)}`
        : `rien qui s’appelle « ${value} » n’est connu d’un résultat de ce diagramme`,
    'unknown-task': ({ value, known: ids }) => `le site n’a pas de tâche « ${value} »${meant(ids)}`,
    'waits-alone': ({ value }) =>
      `un parcours qui attend n’a pas encore de résultat : « ${value} » ne peut pas figurer à côté de « waits »`,
    waits: ({ value }) =>
      `le parcours ne se termine pas : il attend une réponse à « ${value} ». Donnez des réponses dans le lien, ou indiquez « waits » comme attendu`,
    unmet: ({ value, gave }) =>
      gave === null
        ? `l’attendu est ${value}, et le parcours ne donne rien`
        : `l’attendu est ${value}, et le parcours donne ${gave}`,
    'dialog-shown': ({ value }) => `le parcours affiche une boîte de dialogue, à « ${value} »`,
    'not-passed': ({ value }) => `le parcours ne passe pas par « ${value} »`,
    passed: ({ value }) => `le parcours passe par « ${value} »`,
    'not-returned': ({ value, gave }) =>
      gave === null
        ? `aucun fournisseur ne renvoie ${value} : aucun ne renvoie quoi que ce soit`
        : `aucun fournisseur ne renvoie ${value} ; les codes sont ${gave}`,
    'goal-met': () => 'le départ atteint déjà l’objectif : il n’y a rien à faire',
    unreachable: ({ most }) =>
      `aucun parcours n’atteint l’objectif avec ce qui peut être modifié (testé jusqu’à ${changes(most)})`,
    'too-few-changes': ({ most, needed }) =>
      `l’objectif demande ${changes(needed)}, et il n’en est autorisé que ${most}`,
    'and-more': ({ most }) => `et encore ${problems(most)}`,
  },
  at: (place, problem) => (place === '' ? `${problem}.` : `${place} : ${problem}.`),
  editIt: 'Le corriger dans l’éditeur',
  dismiss: 'Fermer',

  isOpen: (title, id) =>
    `Un pack dont l’identifiant est « ${id} » est ouvert et diffère : « ${title} ». Le remplacer ?`,
  replace: 'Le remplacer',
  keep: 'Garder celui qui est ouvert',
  full: (most) => `${most} packs sont ouverts, et il n’y a plus de place. Fermez-en d’abord un.`,
  opened: (title) => `« ${title} » est ouvert.`,
  openedAgain: (title) => `« ${title} » était déjà ouvert.`,
  closed: (title) => `« ${title} » est fermé. Ce que vous y avez fait est conservé.`,
  takeBack: 'Le rouvrir',
  isWritten: (language) => `Langue de ce pack : ${language}.`,
  speakIt: (language) => `Lire la page dans cette langue : ${language}`,

  openPacks: 'Packs ouverts',
  none: 'Aucun pack n’est ouvert.',
  size: (ofLessons, ofTasks) => `${lessons(ofLessons)}, ${tasks(ofTasks)}`,
  notes: 'Notes pour la présentation',
  start: 'Vers ses leçons',
  edit: 'Modifier',
  editOf: (title) => `Modifier « ${title} »`,
  save: 'Enregistrer dans un fichier',
  saved: (file) => `Enregistré sous ${file}.`,
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié. Il transporte tout le pack.',
  linkNotCopied: 'Le lien n’a pas pu être copié.',
  linkTooLong: 'Le pack est trop long pour un lien. Enregistrez-le dans un fichier.',
  close: 'Fermer',
  closeOf: (title) => `Fermer « ${title} »`,

  editor: {
    title: 'Modifier un pack',
    draft: (title) => `Il y a ici un brouillon : « ${title} ».`,
    continue: 'Continuer',
    replaceDraft: (title) =>
      `Le brouillon « ${title} » n’est pas terminé. L’abandonner définitivement ?`,
    back: 'Revenir aux packs',
    discard: 'Abandonner le brouillon',
    discarded: 'Le brouillon est abandonné.',
    undo: 'Annuler',
    undone: 'La dernière modification est annulée.',
    draftKept: 'Le brouillon est conservé dans ce navigateur.',
    draftNotKept:
      'Ce navigateur ne conserve pas le brouillon : enregistrez-le dans un fichier avant de ' +
      'partir.',
    draftParted:
      'Un autre onglet l’a aussi modifié : ce brouillon-là se trouve à côté de celui-ci.',
    draftUnread: 'Il y a ici un brouillon illisible.',
    untitled: 'Sans titre',

    pack: 'Pack',
    name: 'Titre',
    id: 'Identifiant',
    idHint:
      'Lettres minuscules, chiffres, traits d’union. Les liens et la progression le connaissent ' +
      'par là.',
    language: 'Langue',
    noLanguage: 'Non indiquée',
    notes: 'Notes pour la présentation',
    notesHint: 'Affichées seulement à la demande.',
    optional: 'facultatif',
    more: 'Identifiant et notes',

    lessons: 'Leçons',
    lesson: (number) => `Leçon ${number}`,
    addLesson: 'Ajouter une leçon',
    newLesson: (number) => `Leçon ${number}`,
    moveUp: (name) => `Monter : ${name}`,
    moveDown: (name) => `Descendre : ${name}`,
    remove: (name) => `Supprimer : ${name}`,
    removed: (name) => `Supprimé : ${name}.`,
    moved: (name, place, of) => `« ${name} » est maintenant en position ${place} sur ${of}.`,
    added: (name) => `Ajouté : ${name}.`,
    noTasks: 'Pas encore de tâche. Ajoutez-en une ci-dessous.',

    addTask: 'Ajouter une tâche',
    fromLibrary: 'De ce site',
    chooseTask: 'Choisir une tâche',
    scenarios: 'Scénarios',
    exercises: 'Exercices',
    fromLink: 'D’un lien de ce site',
    linkHint: 'Préparez le diagramme, choisissez Partager et collez le lien ici.',
    asScenario: 'Ajouter comme scénario',
    asExercise: 'Ajouter comme exercice',
    add: 'Ajouter',
    newTask: (number) => `Tâche ${number}`,
    badLink: 'Ce n’est pas un lien vers un diagramme.',

    kinds: { scenario: 'Scénario', exercise: 'Exercice', 'built-in': 'Du site' },
    builtIn:
      'Cette tâche est fournie avec le site, dans chaque langue. Seules des notes peuvent être ' +
      'ajoutées.',
    story: 'Histoire',
    storyHint: 'La situation ; pour un exercice, aussi ce qui est à atteindre.',
    notice: 'À regarder',
    link: 'Lien',
    startLink: 'Lien du départ',
    show: 'Afficher sur le diagramme',
    expects: 'Ce à quoi le parcours est censé aboutir',
    goal: 'Objectif',
    anything: 'Rien n’est coché : toute fin convient.',
    proposeFrom: 'Lien d’un parcours qui atteint l’objectif',
    proposeHint: 'Ce à quoi aboutit ce parcours peut ensuite être coché.',
    otherChart: (chart) => `Le parcours doit être un de ceux du diagramme « ${chart} ».`,
    may: 'Ce qui peut être modifié',
    single: 'Une autre entrée seule',
    chooseInput: 'Choisir une entrée',
    mayAll: 'Tout sauf ce qui est verrouillé',
    maySome: 'Seulement ceci',
    locked: 'Verrouillé',
    lockedHint: 'Les réponses aux boîtes de dialogue peuvent toujours être modifiées.',
    most: 'Modifications au plus',
    mostHint: 'Vide : un nombre quelconque.',
    par: (par) => `Résolu au mieux avec ${changes(par)}.`,

    state: 'Vérification',
    good: (found) => `Aucun problème dans ${tasks(found)}.`,
    bad: problemsAtFields,
    working: 'Exécution des tâches',
    save: 'Enregistrer dans un fichier',
    tryIt: 'L’ouvrir',
    tryHint: 'Ouvre le pack ici, tel que le voit un apprenant. Le brouillon reste.',
  },

  class: {
    title: 'Résultats d’une classe',
    intro:
      'Les fichiers de progression de plusieurs apprenants, lus ensemble. Ils sont lus dans ce ' +
      'navigateur, ne sont envoyés nulle part, et sont oubliés quand la page est quittée.',
    choose: 'Choisir des fichiers',
    drop: 'Vous pouvez aussi les déposer ici.',
    none: 'Aucun fichier n’a encore été lu.',
    how: 'Les apprenants enregistrent un tel fichier dans l’onglet Couverture de la page Apprendre.',
    reading: 'Lecture des fichiers',
    toPacks: 'Packs',
    faults: {
      'too-large': (file) => `${file} fait plus de 1 Mo. Il n’a pas été lu.`,
      'no-json': (file, place) =>
        `${file} n’est pas une progression : cela cesse d’être du JSON${at(place)}.`,
      'no-progress': (file, place) =>
        `${file} n’est pas la progression d’un apprenant${at(place)}.`,
      'other-version': (file) => `${file} a une version que ce site ne lit pas ; il lit la 1.`,
      unreadable: (file, place) => `${file} a une valeur qui ne convient pas${at(place)}.`,
      'not-read': (file) => `${file} n’a pas pu être lu.`,
    },
    dropped: (file, values) => `${file} : ignoré, car inconnu ici : ${values}.`,
    tooMany: (most) =>
      `${inGroups(most)} fichiers au plus sont affichés ensemble ; le reste a été ignoré.`,
    table: 'Apprenants',
    tasksTable: 'Chaque tâche',
    learner: 'Apprenant',
    file: 'Fichier',
    parts: { steps: 'Étapes vues', exits: 'Sorties vues' },
    share: (seen, of) => `${of === 0 ? 0 : Math.round((100 * seen) / of)} %`,
    predictions: 'Prédictions justes',
    notAsked: 'aucune',
    of: (one, of) => `${one} sur ${of}`,
    lessons: 'Leçons',
    solved: 'Exercices résolus',
    sortBy: (column) => `Trier par « ${column} »`,
    remove: (learner) => `Retirer : ${learner}`,
    removed: (learner) => `Retiré : ${learner}.`,
    takeBack: 'Revenir en arrière',
    added: learnersShown,
    clear: 'Tout retirer',
    cleared: 'Tout est retiré.',
    export: 'Enregistrer en CSV',
    exported: (file) => `Enregistré sous ${file}.`,
    fileName: 'classe',
    print: 'Imprimer',
    task: 'Tâche',
    ofPack: (pack, lesson) => `${pack} : ${lesson}`,
    closedPack: (pack) => `Pack ${pack}, pas ouvert ici`,
    states: {
      none: 'pas commencé',
      tried: (failed) => `tenté (${failed})`,
      begun: 'commencé',
      seen: 'vu',
      solved: (best) => `résolu, ${changes(best)}`,
      hints: 'avec des indices',
    },
    showTasks: 'Afficher chaque tâche',
  },
}
