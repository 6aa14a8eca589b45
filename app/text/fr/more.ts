import { listAccepted, type Told } from '../accepted'
import { shorten } from '../shorten'
import type { MoreTexts } from '../texts'
import type { text as english } from '../en/more'
import type { Like } from '../translation'
import { toPlural } from '../plural'

const count = toPlural('fr')
const countRows = count({ one: '# ligne', many: '# de lignes', other: '# lignes' })
const countCombinations = count({
  one: '# combinaison',
  many: '# de combinaisons',
  other: '# combinaisons',
})

/** The name of a cause inside a sentence. */
const inside = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** After a colon, French writes them in lower case. */

const quote = (text: string): string => (text === '' ? 'valeur vide' : `« ${shorten(text)} »`)

/** A sentence about a problem: the parameter, the offending value, and what was done. */
const say =
  (predicate: string | ((problem: Told) => string)) =>
  (problem: Told): string => {
    const said = typeof predicate === 'string' ? predicate : predicate(problem)
    return `${shorten(problem.parameter) || '(sans nom)'} : ${quote(problem.value)} – ${said}`
  }

/** Ends a sentence, unless a question ended it. */
const toSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)

export const text: Like<typeof english> & MoreTexts = {
  unreachable: ({ target, decisions }) => {
    if (target === 'result') return 'Ni l’appel ni aucun fournisseur ne renvoie jamais ce code.'
    if (target === 'service') return 'Rien de ce qui peut arriver ne donne cet état au service.'
    if (decisions.length === 0) return 'Aucune décision n’y mène.'
    const never = decisions.map(({ from, to }) => `« ${from} » ne mène jamais à « ${to} »`)
    return `Aucun parcours n’y arrive : ${never.join(', et ')}.`
  },
  insight: {
    set: 'défini',
    notSet: 'non défini',
    notAnswered: 'sans réponse',
    noFailure: 'aucun échec',
    bothTries: (cause) => `${cause}, aux deux tentatives`,
    thenFails: (first, second) => `${first}, puis ${inside(second)}`,
    failureOf: (provider) => `Échec : ${provider}`,
    answerTo: (dialog, subject, time) =>
      `Réponse dans « ${dialog} »${subject === '' ? '' : `, ${subject}`}${time > 1 ? `, ${time}e fois` : ''}`,
    changes: {
      flag: (name, on) => `${name} ${on ? 'défini' : 'non défini'}`,
      failure: (provider, failure) => `${provider} : ${failure}`,
      answer: (dialog, answer) => `${answer} dans « ${dialog} »`,
      noAnswer: (dialog) => `« ${dialog} » sans réponse`,
      value: (name, value) => `${name} = ${value}`,
    },
    and: 'et',
    waysInOne: count({
      one: '# façon en une ligne : les valeurs reviennent au même.',
      many: '# de façons en une ligne : les valeurs reviennent au même.',
      other: '# façons en une ligne : les valeurs reviennent au même.',
    }),
    decidedBy: 'Décidé par',
    whatWouldChange: 'Ce qui changerait cela',
    nothingWould: 'Rien ne change cette étape : elle n’a qu’une sortie.',
    decidedBefore: 'Ce qui précède a décidé de cette étape.',
    otherResults: 'Ce qui donnerait un autre résultat',
    keepUp: (service) => `Ce qui maintiendrait ${service} actif`,
    try: 'Tester',
    tryThis: (changes) => `Tester : ${changes}`,
    more: count({ one: '# autre façon', many: '# d’autres façons', other: '# autres façons' }),
    fewer: 'Afficher moins',
    cut: count({
      one: '# façon, celle qui demande le moins de modifications ; il y en a d’autres.',
      many: 'Les # de façons qui demandent le moins de modifications ; il y en a d’autres.',
      other: 'Les # façons qui demandent le moins de modifications ; il y en a d’autres.',
    }),
    cancel: 'Arrêter',
    cancelled: 'Arrêté.',
    askAgain: 'Relancer',
    tooMany:
      'Il y a trop de possibilités pour les parcourir toutes : cet ordinateur a beaucoup de fournisseurs.',
    failed: (message) => `Le calcul n’a pas pu aboutir. ${message}`.trim(),
    howToGetTo: 'Comment atteindre',
    targetKinds: {
      node: 'Étapes',
      edge: 'Sorties',
      result: 'Résultats',
      service: 'Services de messages',
    },
    chooseTarget: 'Choisir où aller',
    fromThisWorld: 'D’abord les façons qui modifient le moins ce qui est défini actuellement.',
    alreadyThere: 'Ce parcours y arrive tel quel.',
    goThere: 'Y aller',
    exitNotTaken: 'Ce parcours n’emprunte pas cette sortie.',
    exitOf: (from, label, to) => (label === '' ? `${from} → ${to}` : `${from} ${label} → ${to}`),
    codeOfProvider: (code) =>
      `L’appel ne renvoie jamais ${code} ; c’est un fournisseur qui le renvoie.`,
    unpin: 'Désépingler',
    thisRun: 'Ce parcours',
    swap: 'Permuter',
    compare: 'Comparer',
    sharedSteps: count({
      one: '# étape commune',
      many: '# d’étapes communes',
      other: '# étapes communes',
    }),
    partAt: (step) => `Ils se séparent à l’étape : ${step}`,
    neverPart: 'Les deux parcours suivent le même chemin.',
    differs: 'Ce qui diffère',
    nothingDiffers:
      'Rien ne diffère. Modifiez quelque chose, et les deux parcours s’affichent côte à côte.',
    responsible: 'en cause',
    waitsAt: (step) => `attend à l’étape : ${step}`,
  },
  outline: {
    title: (chart) => `${chart} : plan`,
    main: 'L’appel',
    ends: 'Résultats',
    current: (step) => `En cours : étape ${step} du parcours`,
    entered: (step) => `Étape ${step} du parcours`,
    enteredAgain: (step, visit) => `Étape ${step} du parcours, ${visit}e passage`,
    ahead: (step) => `À venir : étape ${step} du parcours`,
    leadsOn: 'puis',
    next: 'Suivante',
    explainExit: (label) => `${label} : expliquer cette sortie`,
  },
  outcomes: {
    chart: 'Diagramme',
    intro:
      'Tout ce à quoi ce diagramme peut aboutir. Une entrée qu’une ligne marque d’un « - » ou ne ' +
      'mentionne pas peut avoir n’importe quelle valeur.',
    partsNote:
      'Les services de messages ne s’influencent pas ; un parcours est donc une ligne de la session ' +
      'et une ligne de chaque fournisseur.',
    exampleNote:
      'Les entrées ont peu à voir entre elles ; les lignes indiquent donc des résultats : le chemin ' +
      'est celui d’un parcours de sa ligne.',
    serviceNote:
      'Le résultat est ce que devient le service si ses autres fournisseurs sont en cours ' +
      'd’exécution.',
    part: 'Partie',
    allParts: 'Toutes les parties',
    result: 'Résultat',
    allResults: 'Tous les résultats',
    search: 'Rechercher',
    searchHint: 'MAPI_LOGON_UI défini, réessayer',
    allSteps: 'Toutes les étapes',
    clear: 'Effacer les filtres',
    rows: ({ rows, of, combinations }) =>
      `${countRows(rows)}${rows === of ? '' : ` sur ${of}`}, pour ${countCombinations(combinations)}`,
    noRow:
      'Aucune ligne ne convient. Les termes de la recherche sont séparés par des virgules, et une ' +
      'ligne doit les contenir tous.',
    row: 'Ligne',
    condition: 'Condition',
    path: 'Chemin',
    covers: 'Couvre',
    combinations: countCombinations,
    or: 'ou',
    failure: 'Échec',
    notShown: 'non affichée',
    anySecond: (cause) => `${cause}, quelle que soit la deuxième tentative`,
    orOthers: count({ one: 'ou # autre', many: 'ou # d’autres', other: 'ou # autres' }),
    run: 'Parcours',
    open: 'Ouvrir',
    openRow: (part, row) => `${part}, ligne ${row}`,
    done: (done, of) => `${done} sur ${of}`,
  },
  codes: {
    S_OK: 'L’appel a réussi.',
    MAPI_W_NO_SERVICE:
      'Réussite avec avertissement : aucun fournisseur n’a pu fournir ce qui était demandé, et MAPI ' +
      'a donné un substitut.',
    MAPI_W_ERRORS_RETURNED:
      'Réussite avec avertissement : l’appel a fonctionné, mais pas dans toutes ses parties.',
    MAPI_E_INTERFACE_NOT_SUPPORTED: 'L’objet n’a pas l’interface demandée.',
    MAPI_E_CALL_FAILED: 'L’appel a échoué, pour une raison qu’aucun autre code ne désigne.',
    MAPI_E_NO_SUPPORT: 'L’objet ne prend pas en charge cette opération.',
    MAPI_E_BAD_CHARWIDTH:
      'MAPI_UNICODE était défini là où seules les chaînes ANSI sont prises en charge, ou omis là où ' +
      'seul Unicode l’est.',
    MAPI_E_STRING_TOO_LONG: 'Une chaîne est plus longue que ce qui est autorisé.',
    MAPI_E_UNKNOWN_FLAGS: 'Un indicateur transmis est réservé ou n’est pas pris en charge.',
    MAPI_E_INVALID_ENTRYID: 'Un identificateur d’entrée transmis n’est pas valide.',
    MAPI_E_INVALID_OBJECT:
      'Un objet n’est pas valide ; pour MAPIInitialize, les ressources ont manqué à son ' +
      'moteur de notification.',
    MAPI_E_BUSY: 'Une autre opération est en cours et empêche celle-ci de commencer.',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'Le système a trop peu de ressources pour l’opération.',
    MAPI_E_NOT_FOUND: 'Ce qui était demandé n’existe pas.',
    MAPI_E_VERSION:
      'Des versions ne s’accordent pas : celles de MAPI et d’un fournisseur ou, pour ' +
      'MAPIInitialize, celles de MAPI et d’OLE.',
    MAPI_E_LOGON_FAILED:
      'L’ouverture de session a échoué ; MAPILogonEx renvoie ce code pour des paramètres non valides ' +
      'et pour un trop grand nombre de sessions ouvertes.',
    MAPI_E_SESSION_LIMIT:
      'Un fournisseur n’autorise aucune session supplémentaire ; pour MAPIInitialize, les données ' +
      'de MAPI propres au processus n’ont pas pu être mises en place.',
    MAPI_E_USER_CANCEL:
      'L’utilisateur a annulé, en règle générale avec le bouton Annuler d’une boîte de dialogue.',
    MAPI_E_NETWORK_ERROR: 'Une erreur du réseau a empêché l’opération d’aboutir.',
    MAPI_E_DISK_ERROR: 'Une erreur du disque a empêché l’opération d’aboutir.',
    MAPI_E_TOO_COMPLEX:
      'L’opération dépasse ce que l’implémentation peut traiter ; pour MAPIInitialize, ce dont ' +
      'MAPI a besoin dans le Registre n’a pas pu être mis en place pour un service Windows.',
    MAPI_E_EXTENDED_ERROR: 'Une erreur propre à l’implémentation ; GetLastError en dit davantage.',
    MAPI_E_CORRUPT_DATA:
      'Des données sont endommagées ; certaines banques client-serveur renvoient aussi ce code quand ' +
      'le réseau ou le serveur n’est plus joignable.',
    MAPI_E_UNCONFIGURED:
      'La configuration que contient le profil ne suffit pas pour que le fournisseur ouvre une session.',
    MAPI_E_FAILONEPROVIDER:
      'Ce fournisseur n’ouvre pas de session ; les autres fournisseurs de son service de messages ' +
      'peuvent continuer.',
    MAPI_E_UNKNOWN_CPID:
      'Le serveur ou le fournisseur ne prend pas en charge la page de codes du client.',
    MAPI_E_UNKNOWN_LCID:
      'Le serveur ou le fournisseur ne prend pas en charge les paramètres régionaux du client.',
    MAPI_E_END_OF_SESSION: 'La session est déconnectée.',
    MAPI_E_UNKNOWN_ENTRYID:
      'L’identificateur d’entrée n’est pas reconnu, en règle générale parce que le fournisseur ' +
      'responsable n’est pas ouvert.',
    MAPI_E_TIMEOUT:
      'L’attente a été trop longue ; pour MAPILogonEx, un autre thread occupait le mutex ' +
      'd’ouverture de session et MAPI_TIMEOUT_SHORT était défini.',
    MAPI_E_CANCEL:
      'Une opération d’un transport a été annulée ; ce n’est pas le code d’un bouton Annuler.',
    MAPI_E_CORRUPT_STORE: 'Une banque de messages est endommagée.',
    MAPI_E_NOT_INITIALIZED:
      'MAPIInitialize n’a pas été appelée auparavant ; pour MAPIInitialize elle-même, le ' +
      'fournisseur de profils a rencontré une erreur.',
    MAPI_E_NO_ACCESS: 'L’appelant n’est pas autorisé à effectuer cette opération.',
    MAPI_E_NOT_ENOUGH_MEMORY: 'La mémoire est insuffisante pour l’opération.',
    MAPI_E_INVALID_PARAMETER: 'Un paramètre transmis n’est pas valide.',
  },
  help: {
    close: 'Fermer',
    keyboard: 'Clavier',
    keyGroups: {
      player: 'Le parcours',
      page: 'La page',
      chart: 'Une forme du diagramme',
      dialog: 'Boîtes de dialogue et menus',
    },
    keys: {
      back: 'Étape précédente',
      step: 'Étape suivante',
      play: 'Lire ou suspendre',
      first: 'Aller à la première étape',
      last: 'Aller à la dernière étape',
      find: 'Rechercher',
      present: 'Activer ou quitter le mode présentation',
      outline: 'Plan ou diagramme',
      figure: 'Activer ou quitter la vue de la figure',
      predict: 'Activer ou quitter la prédiction',
      choose: 'Choisir une sortie',
      help: 'Cette aide',
      travel: 'Suivre un connecteur jusqu’à la forme suivante',
      explain: 'Expliquer la forme',
      dismiss: 'Fermer ou annuler',
    },
    keyNames: {
      ctrl: 'Ctrl',
      home: 'Origine',
      end: 'Fin',
      space: 'Espace',
      enter: 'Entrée',
      escape: 'Échap',
      left: 'Flèche gauche',
      right: 'Flèche droite',
      up: 'Flèche haut',
      down: 'Flèche bas',
    },
    or: 'ou',
    singleKeys: 'Touches à un seul caractère',
    singleKeysHint: 'À désactiver si la dictée ou un autre outil les actionne par accident.',
    basis: 'Sur quoi repose une affirmation',
    providerMarks: 'Marques d’un fournisseur',
    tour: 'Suivre la visite guidée',
    offer: 'Première fois ici ?',
    dismiss: 'Pas de visite',
    stops: {
      call: {
        title: 'L’appel',
        says: 'Définissez des indicateurs, un nom de profil et des échecs. Le chemin sur le diagramme suit aussitôt.',
      },
      chart: {
        title: 'Le diagramme',
        says: 'L’organigramme d’une ouverture de session. Les numéros montrent le chemin suivi ; choisissez une forme pour en obtenir l’explication.',
      },
      player: {
        title: 'Le lecteur',
        says: 'Avancez étape par étape, lancez la lecture ou faites glisser la position. Les touches de direction font aussi avancer ou reculer d’une étape.',
      },
      explanation: {
        title: 'L’explication',
        says: 'Pourquoi le parcours continue ainsi : les valeurs lues, ce qui changerait cela et la source.',
      },
      header: {
        title: 'Partage et aide',
        says: 'Un lien conserve l’appel et l’étape. L’aide énumère les touches et relance cette visite guidée.',
      },
    },
    stopOf: (stop, count) => `${stop} sur ${count}`,
    back: 'Précédent',
    next: 'Suivant',
    skip: 'Passer',
    done: 'Terminer',
    namedBy: (functions) => `Code documenté pour ${functions}.`,
  },
  find: {
    hint: 'Étape, indicateur, code de résultat, service ou commande',
    close: 'Fermer',
    hits: count({ one: '# résultat', many: '# de résultats', other: '# résultats' }),
    noHits: 'Aucun résultat.',
    noHitsHint: 'Saisissez une partie d’un nom, ou un nombre tel que 0x80040111 ou -2147221231.',
    recent: 'Trouvé précédemment',
    commands: 'Commandes',
    kinds: {
      command: 'commande',
      step: 'étape',
      flag: 'indicateur',
      code: 'code de résultat',
      mask: 'indicateurs combinés',
      number: 'nombre inconnu',
      service: 'service de messages',
      provider: 'fournisseur',
      profile: 'profil',
      setting: 'réglage',
      parameter: 'paramètre',
      cause: 'cause d’échec',
    },
    print: 'Imprimer',
    choose: (what, value) => `${what} : ${value}`,
    back: 'Revenir aux résultats',
    notACode:
      'Ce n’est pas un code de ce diagramme. Il peut provenir d’une autre partie de Windows ou d’un ' +
      'fournisseur ; ses éléments indiquent ceci :',
    flags: count({ one: '# indicateur', many: '# d’indicateurs', other: '# indicateurs' }),
    setMask: (parameter) => `Utiliser comme ${parameter}`,
    signed: 'Signé',
    unsigned: 'Non signé',
    severity: 'Gravité',
    severities: { failure: 'échec', success: 'réussite' },
    facility: 'Domaine (facility)',
    number: 'Numéro dans le domaine',
    alsoCalled: 'Autre nom',
    returnedByEnds: 'Étapes finales qui le renvoient',
    returnedByFailures: 'Échecs pour lesquels un fournisseur le renvoie',
    inThisRun: (step, label) => `Dans ce parcours : étape ${step}, ${label}`,
    neverReturned: 'Rien dans ce diagramme ne le renvoie.',
  },
  causeMeanings: {
    unconfigured: 'Il manque dans le profil une configuration dont le fournisseur a besoin.',
    'wrong-password':
      'Les informations d’identification propres au service ne sont pas acceptées. Avec une boîte ' +
      'de dialogue, le fournisseur les demande ; sans elle, il abandonne seul.',
    'invalid-path':
      'Une ressource dont le fournisseur a besoin ne se trouve pas à l’endroit indiqué par le profil.',
    version:
      'Les versions de MAPI et du fournisseur ne s’accordent pas ; le chargement s’arrête au point ' +
      'd’entrée.',
    'server-unavailable': 'Le serveur de messagerie ne peut pas être atteint.',
    'corrupt-data': 'Les données que le fournisseur doit ouvrir sont endommagées.',
    'session-limit': 'Des sessions antérieures ont épuisé le nombre que le fournisseur autorise.',
    'fail-one-provider':
      'Le fournisseur n’ouvre pas de session et demande à MAPI de conserver le reste de son service.',
  },
  profiles: {
    edit: 'Modifier les profils',
    title: 'Profils de cet ordinateur',
    preset: 'Modèle',
    own: 'Profils personnels',
    presets: {
      standard: {
        name: 'Standard',
        says: 'Deux profils : l’un avec trois services de messages, l’autre avec une archive seule.',
      },
      'exchange-only': {
        name: 'Exchange seul',
        says: 'Un profil avec un service de messages, qui a les trois fournisseurs.',
      },
      'internet-mail': {
        name: 'Messagerie Internet',
        says:
          'Un transport seul, avec la banque de messages et le carnet d’adresses d’autres ' +
          'services.',
      },
      big: {
        name: '64 services',
        says: 'Un profil avec autant de services de messages qu’il peut en avoir ici.',
      },
    },
    profiles: 'Profils',
    profileName: 'Nom de profil',
    newName: 'Profil',
    addProfile: 'Ajouter un profil',
    removeProfile: (profile) => `Supprimer le profil ${profile}`,
    servicesOf: (profile) => `Services de messages de ${profile}`,
    count: (count, of) => `${count} sur ${of}`,
    noServices: 'Ce profil n’a pas de service de messages.',
    sameEverywhere:
      'Un service est le même dans chaque profil, y compris son nom et ses fournisseurs.',
    serviceName: (position) => `Nom du service ${position}`,
    moveUp: (service) => `Monter : ${service}`,
    moveDown: (service) => `Descendre : ${service}`,
    remove: (service) => `Supprimer : ${service}`,
    addService: 'Ajouter un service',
    newService: 'Nouveau service',
    name: 'Nom',
    add: 'Ajouter',
    fullProfile: 'Il n’y a plus de place.',
    faults: {
      empty: 'Il faut un nom.',
      'too-long': 'Un nom compte au plus 64 caractères.',
      taken: 'Un autre profil porte ce nom ; la casse ne compte pas.',
      profileCharacters:
        'Un nom de profil se compose de lettres, de chiffres, de traits de soulignement et ' +
        'd’espaces intérieurs.',
      serviceCharacters:
        'Un nom ne contient ni virgule, ni barre oblique, ni deux-points, ni astérisque.',
      provider: 'Un service a au moins un fournisseur.',
      link: 'Cela ne tient pas dans un lien. Des noms plus courts font de la place.',
    },
    said: {
      added: (name) => `Ajouté : ${name}.`,
      removed: (name) => `Supprimé : ${name}.`,
      renamed: (name) => `Renommé : ${name}.`,
      moved: (name, position, of) => `${name} est maintenant en position ${position} sur ${of}.`,
      providers: (service, providers) => `${service} : ${providers}.`,
      undone: 'La dernière modification est annulée.',
    },
  },
  problems: {
    'unknown-chart': say(
      'ce n’est pas un diagramme de ce site ; le premier diagramme est affiché à la place.',
    ),
    'unknown-parameter': say('valeur ignorée, car ce paramètre n’existe pas.'),
    'unknown-version': say(
      'ce n’est pas une version connue de ce site ; le lien a été lu comme étant de la version 1.',
    ),
    'not-available': say(
      ({ parameter }) => `valeur ignorée, car ${shorten(parameter)} n’est pas disponible ici.`,
    ),
    repeated: say('valeur ignorée, car le paramètre est répété et seul le dernier compte.'),
    'malformed-encoding': say('valeur ignorée, car son encodage-pourcent n’est pas valide.'),
    'control-characters': say('valeur ignorée, car elle contient des caractères de contrôle.'),
    'too-long': say(
      'valeur trop longue ; ce qui commence au-delà de 16 384 caractères a été ignoré.',
    ),
    'unknown-flag': say(
      'valeur ignorée, car ce n’est ni un indicateur connu ni un nombre donné seul.',
    ),
    'number-too-large': say('valeur ignorée, car elle ne tient pas sur 32 bits.'),
    'unknown-bits': ({ parameter, value }) =>
      `${shorten(parameter)} : les bits inconnus ${shorten(value)} ont été retirés.`,
    'name-too-long': say(
      'valeur ignorée, car le nom est trop long : celui d’un profil compte au plus 64 caractères, celui d’un client 32.',
    ),
    'unknown-value': say((problem) => {
      const values = listAccepted(problem, 'rien')
      return values
        ? `valeur ignorée ; valeurs acceptées : ${values}.`
        : 'valeur ignorée, car elle est inconnue.'
    }),
    'malformed-failure': say(
      'valeur ignorée ; un échec s’écrit comme exchange/ms:server-unavailable.',
    ),
    'unknown-provider': say(
      'valeur ignorée, car elle ne désigne aucun fournisseur de cet ordinateur.',
    ),
    'unknown-cause': say(
      'valeur ignorée, car sa cause est inconnue ou ne peut pas venir en deuxième.',
    ),
    'repeated-failure': say(
      'cette valeur désigne un fournisseur qui avait déjà un échec ; le dernier compte.',
    ),
    'answer-does-not-fit': say(
      'cette réponse ne convient pas à sa demande ; elle et toutes les suivantes ont été ignorées, ' +
        'et le parcours attend à cet endroit.',
    ),
    'answers-left-over': say('valeur ignorée, car le parcours ne demande plus rien.'),
    'malformed-step': say('valeur ignorée ; une étape est un nombre entier à partir de 0, ou end.'),
    'step-past-end': say(
      'cette étape est au-delà de la fin du parcours ; la dernière étape est affichée.',
    ),
    'malformed-profile': say(
      'valeur ignorée ; un profil s’écrit comme Outlook:exchange,pst, et son nom se compose de ' +
        'lettres, de chiffres, de traits de soulignement et d’espaces intérieurs.',
    ),
    'repeated-profile': say('valeur ignorée, car il y a déjà un profil de ce nom.'),
    'too-many-profiles': say('valeur ignorée, car l’ordinateur a ici au plus 8 profils.'),
    'preset-beside-profiles': say('valeur ignorée, car des profils sont indiqués en plus.'),
    'malformed-service': say(
      'valeur ignorée ; un service de messages s’écrit comme imap/ms.xp/Company mail.',
    ),
    'unknown-service': say(
      'valeur ignorée, car rien ne dit de quel service de messages il s’agit.',
    ),
    'repeated-service': say(
      'cette valeur désigne un service de messages déjà indiqué ; le premier compte.',
    ),
    'too-many-services': say(
      'valeur ignorée, car un profil a ici au plus 64 services de messages.',
    ),
    'malformed-call': say(
      'valeur ignorée ; un appel se compose du numéro d’un client, d’un deux-points et du nom d’un diagramme, par exemple 1:start.',
    ),
    'unknown-client': say('valeur ignorée, car l’histoire n’a pas de client de ce numéro.'),
    'too-many-calls': say('valeur ignorée, car une histoire a ici au plus 64 appels.'),
    'too-many-clients': say('valeur ignorée, car une histoire a ici au plus 12 clients.'),
    'malformed-limit': say(
      'valeur ignorée ; une limite s’écrit exchange/ms:1, avec un nombre de 0 à 99.',
    ),
    'unknown-call': say('valeur ignorée, car l’histoire n’a pas cet appel dans ce diagramme.'),
    'no-such-flag': say(({ nearest }) =>
      nearest === undefined
        ? 'ce n’est pas un indicateur de cet appel ; les indicateurs restent tels quels.'
        : `ce n’est pas un indicateur de cet appel, peut-être ${nearest} ; les indicateurs restent tels quels.`,
    ),
    'no-flags': say(
      'cela n’est pas compris ici ; écrivez des noms d’indicateurs joints par |, ou un seul nombre.',
    ),
    operator: say('cela n’est pas compris ici ; les indicateurs sont joints par |.'),
    variable: say('c’est ici une variable ; cet argument reste tel quel.'),
    'other-call': say('ce n’est pas l’appel qui figure ici ; rien n’a été modifié.'),
    'call-cut': say('cet appel se termine avant cet argument, qui reste tel quel.'),
  },
  strip: {
    call: ({ call, count, client }) => `Appel ${call} sur ${count} : ${client}`,
    all: 'Tous les appels',
    previous: 'Appel précédent',
    next: 'Appel suivant',
    given: 'Déterminé par les appels précédents',
    refused: 'Cet appel n’est pas possible en l’état ; le diagramme montre ce qu’il ferait.',
    atLimit: 'à sa limite',
  },
  offline: {
    ready: 'Fonctionne sans réseau : ce navigateur conserve tout le site.',
    newVersion: 'Une nouvelle version est prête.',
    reloads: 'La page se recharge et affiche la même chose. L’annulation repart de zéro.',
    reload: 'Recharger',
    later: 'Plus tard',
    loses: (things) => `Seront perdus : ${things}.`,
    losses: {
      classFiles: 'les fichiers de progression de cette classe',
      packs: 'les packs ouverts que ce navigateur ne conserve pas',
      draft: 'le brouillon d’un pack que ce navigateur ne conserve pas',
      progress: 'la progression que ce navigateur ne conserve pas',
    },
  },
  faults: {
    rooms: {
      page: 'La page',
      header: 'L’en-tête',
      problems: 'Les remarques sur le lien',
      call: 'Appel, ordinateur et échecs',
      why: 'L’explication',
      insight: 'Ce qui le changerait',
      compare: 'La comparaison',
      steps: 'La liste des étapes',
      session: 'La session',
      result: 'Le résultat',
      chart: 'Le diagramme',
      view: 'Cette vue',
      task: 'La tâche',
      story: 'L’histoire autour de cet appel',
      dialog: 'La boîte de dialogue',
      predict: 'La prédiction',
      presenter: 'Le mode présentation',
      player: 'Le lecteur',
      failures: 'Le menu des échecs',
      export: 'Exporter',
      find: 'Rechercher',
      help: 'Aide',
      profiles: 'L’éditeur de profils',
      part: 'Cette partie de la page',
      announcer: 'Ce qui est lu à voix haute',
    },
    room:
      'Cette partie s’est arrêtée à cause d’une erreur. Tout le reste continue. Le lien ' +
      'montre de nouveau la même chose : joignez-le à un signalement.',
    page:
      'Elle s’est arrêtée à cause d’une erreur. Ce qui a été défini se trouve dans le lien, ' +
      'qui montre de nouveau la même chose : joignez-le à un signalement.',
    event:
      'La dernière action s’est terminée par une erreur. La page continue. Le lien montre de ' +
      'nouveau la même chose : joignez-le à un signalement.',
    address:
      'Le navigateur refuse de changer l’adresse ; après un rechargement, la page montrerait ' +
      'un état plus ancien. Ce lien contient ce qui est affiché maintenant.',
    link: 'Lien vers ce qui était affiché',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    notCopied: 'Le lien n’a pas pu être copié ; copiez-le ici.',
    saveStory: 'Enregistrer l’histoire dans un fichier',
    start: 'Vers le diagramme de départ',
  },
  announcements: {
    step: ({ step, count, label }) => {
      const place = count === null ? `Étape ${step}` : `Étape ${step} sur ${count}`
      return toSentence(`${place} : ${label}`)
    },
    about: (subject) => `${subject}.`,
    flag: {
      yes: 'Oui, car l’indicateur est défini.',
      no: 'Non, car l’indicateur n’est pas défini.',
    },
    returned: (code) => `Le fournisseur renvoie ${code}.`,
    answered: (answer) => `Réponse donnée : ${answer}.`,
    waiting: 'Le parcours attend une réponse.',
    result: (code, value) => `Résultat : ${code}, ${value}.`,
    disabled: (services) => `Services désactivés : ${services}.`,
    next: (label) => toSentence(`Étape suivante : ${label}`),
  },
}
