import type { text as english } from '../en/logon'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const countProvidersLeft = toPlural('fr')({
  one: 'Oui, car il reste # fournisseur.',
  many: 'Oui, car il reste # de fournisseurs.',
  other: 'Oui, car il reste # fournisseurs.',
})

export const text: Like<typeof english> = {
  summary: 'De l’appel de MAPILogonEx à une session et à ses services de messages.',
  stages: {
    services: {
      name: 'Ouverture de session des services',
    },
  },
  steps: {
    mapiLogonEx: {
      label: 'MAPILogonEx',
      asks: 'Le client appelle MAPILogonEx pour obtenir une session.',
      means: {
        other:
          'L’appel commence ici ; MAPIInitialize a réussi auparavant. Désormais, les ' +
          'indicateurs, le nom de profil et l’état de l’ordinateur décident du chemin.',
      },
    },
    logonMutexHeld: {
      label: 'Ouverture de session : mutex occupé ?',
      asks: 'Un autre thread occupe-t-il le mutex d’ouverture de session pendant plus de quelques secondes ?',
      means: {
        yes:
          'Toutes les ouvertures de session passent par un même mutex, et un autre thread ' +
          'l’occupe. Celle-ci est bloquée.',
        no: 'Rien ne bloque longtemps cette ouverture de session. Elle se poursuit.',
      },
      note:
        'Le mutex est documenté ; le moment de l’appel où il est pris ne l’est pas. Sa place ' +
        'avant la première question de la figure est notre lecture.',
    },
    timeoutShort: {
      label: 'MAPI_TIMEOUT_SHORT?',
      asks: 'MAPI_TIMEOUT_SHORT est-il défini ?',
      means: {
        yes: 'Le client ne veut pas attendre plus de quelques secondes. L’appel abandonne.',
        no: 'Le client est prêt à attendre. La documentation n’indique aucune limite.',
      },
    },
    waitForMutex: {
      label: 'Attendre le mutex',
      asks: 'L’appel attend que l’autre thread libère le mutex.',
      means: { other: 'Le mutex redevient libre et l’ouverture de session se poursuit.' },
    },
    returnErrorTimeout: {
      label: 'MAPI_E_TIMEOUT',
      asks: 'L’appel renvoie MAPI_E_TIMEOUT.',
      means: { other: 'Il n’y a pas de session. Le client peut réessayer plus tard.' },
    },
    newSession: {
      label: 'MAPI_NEW_SESSION?',
      asks: 'MAPI_NEW_SESSION est-il défini ?',
      means: {
        yes: 'Le client veut une nouvelle session. Il ne rejoint pas de session partagée.',
        no: 'Le client rejoint une session partagée s’il en existe une.',
      },
    },
    sharedSessionExists: {
      label: 'Existe-t-il une session partagée ?',
      asks: 'Existe-t-il une session partagée que ce client peut rejoindre ?',
      means: {
        yes: 'Le client la rejoint, même si l’appel indique un autre profil.',
        no: 'Il n’y a rien à rejoindre. Une nouvelle session est créée, et il lui faut un profil.',
      },
      note:
        'Jusqu’où s’étend une session partagée, entre utilisateurs ou bureaux, n’est pas ' +
        'documenté. Le diagramme suppose que ce client peut rejoindre celle qui existe (notre ' +
        'lecture).',
    },
    returnSharedSession: {
      label: 'Renvoyer la session partagée',
      asks: 'L’appel renvoie la session partagée existante.',
      means: {
        other:
          'S_OK : le client reçoit son propre pointeur de session vers la session que d’autres ' +
          'utilisent. Aucun profil n’est choisi et aucun service ne démarre.',
      },
      note:
        'Le nom de profil et le mot de passe de cet appel n’ont pas été utilisés : la session ' +
        'conserve le profil avec lequel elle a été établie.',
    },
    profileNameNull: {
      label: 'Nom de profil NULL ?',
      asks: 'lpszProfileName est-il NULL ou une chaîne vide ?',
      means: {
        yes: 'L’appel n’indique aucun profil. Un indicateur doit préciser d’où provient le profil.',
        no: 'L’appel indique un profil. Ni le profil par défaut ni l’utilisateur ne sont sollicités.',
      },
      note:
        '"" compte comme NULL. La figure ne parle que de NULL ; la page de référence traite les ' +
        'deux de la même façon pour la boîte de dialogue d’ouverture de session, et l’appliquer ' +
        'ici est notre lecture.',
    },
    useSpecifiedName: {
      label: 'Utiliser le nom de profil spécifié',
      asks: 'Le nom contenu dans lpszProfileName est retenu comme profil de la session.',
      means: {
        other: 'Le nom est pris tel quel. L’existence de ce profil est vérifiée ensuite.',
      },
    },
    useDefault: {
      label: 'MAPI_USE_DEFAULT?',
      asks: 'MAPI_USE_DEFAULT est-il défini ?',
      means: {
        yes:
          'Le profil par défaut de l’ordinateur est utilisé. La question MAPI_LOGON_UI n’est ' +
          'pas posée ; aucune boîte de dialogue de profil ne s’ouvre donc.',
        no: 'Le profil par défaut n’est pas utilisé. Seul l’utilisateur peut encore indiquer un profil.',
      },
      note:
        'La documentation diverge sur un appel qui comporte à la fois un nom et cet indicateur : ' +
        'la page de référence peut se lire comme si le profil par défaut l’emportait, la figure ' +
        'ne pose la question que si aucun nom n’a été indiqué. Que le nom indiqué l’emporte est ' +
        'notre lecture.',
    },
    useDefaultName: {
      label: 'Utiliser le nom de profil par défaut',
      asks: 'Le nom du profil par défaut est retenu comme profil de la session.',
      means: {
        other: 'La session utilise le profil par défaut, si l’ordinateur en a un.',
      },
      note:
        'L’effet de MAPI_USE_DEFAULT sur un ordinateur sans profil par défaut n’est pas ' +
        'documenté. Que l’ouverture de session échoue alors à la question suivante est notre ' +
        'lecture.',
    },
    logonUi: {
      label: 'MAPI_LOGON_UI?',
      asks: 'MAPI_LOGON_UI est-il défini, autorisant une boîte de dialogue d’ouverture de session ?',
      means: {
        yes:
          'L’appel n’indique aucun profil et ne demande pas celui par défaut. La boîte de ' +
          'dialogue s’ouvre, le champ du nom vide.',
        no:
          'Ni nom, ni profil par défaut, ni boîte de dialogue : il ne reste rien d’où tirer un ' +
          'profil.',
      },
    },
    promptForProfile: {
      label: 'Demander à l’utilisateur',
      asks: 'Quel profil la session doit-elle utiliser ?',
      means: {
        waiting:
          'L’utilisateur choisit un profil ou annule. La case à cocher demande les boîtes de ' +
          'dialogue de configuration de tous les services de messages du profil.',
        ok: 'La session utilise le profil choisi par l’utilisateur.',
        services:
          'La session utilise le profil choisi par l’utilisateur, et chaque service de messages ' +
          'affiche d’abord sa boîte de dialogue de configuration.',
        cancel: 'L’utilisateur n’ouvre pas de session. L’appel renvoie MAPI_E_USER_CANCEL.',
      },
      note:
        'La figure dessine cette boîte de dialogue comme si elle réussissait toujours ; Annuler ' +
        'provient de la page de référence.',
    },
    returnErrorNoProfile: {
      label: 'Renvoyer une erreur',
      asks: 'L’appel renvoie une erreur : il n’a trouvé aucun nom de profil.',
      means: {
        other:
          'Il n’y a pas de session. Un nom, MAPI_USE_DEFAULT ou MAPI_LOGON_UI aurait permis de ' +
          'continuer.',
      },
      note:
        'La figure ne mentionne aucun code. MAPI_E_LOGON_FAILED est notre lecture : la page de ' +
        'référence l’indique pour des paramètres non valides.',
    },
    returnErrorCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'L’appel renvoie MAPI_E_USER_CANCEL.',
      means: {
        other:
          'Il n’y a pas de session. Un client peut traiter ce code comme une décision de ' +
          'l’utilisateur plutôt que comme une anomalie.',
      },
      note: 'La figure ne dessine aucun moyen d’annuler ; le code provient de la page de référence.',
    },
    profileExists: {
      label: 'Profil existant ?',
      asks: 'Cet ordinateur a-t-il ce profil, ou un profil par défaut ?',
      means: {
        yes: 'Le profil est présent. L’ouverture de session se poursuit avec lui.',
        no: 'Ce profil n’existe pas ; aucun ne peut donc être ouvert.',
      },
      note:
        'Ni la figure ni la page de référence ne comportent cette question. La poser ici est ' +
        'notre lecture, de même que traiter pareillement l’absence de profil par défaut.',
    },
    returnErrorNoSuchProfile: {
      label: 'MAPI_E_LOGON_FAILED',
      asks: 'L’appel renvoie MAPI_E_LOGON_FAILED : ce profil n’existe pas.',
      means: { other: 'Il n’y a pas de session. Le client peut indiquer un autre profil.' },
      note:
        'Aucune page n’indique ce que MAPILogonEx renvoie pour un profil inconnu. Le code est ' +
        'notre lecture ; IProfAdmin::AdminServices le renvoie dans ce cas.',
    },
    credentialsValid: {
      label: 'Profil validé par les informations d’identification fournies ?',
      asks: 'Les informations d’identification conviennent-elles à ce profil ?',
      means: {
        yes: 'Le profil peut être utilisé. Ses services de messages viennent ensuite.',
        no: 'Le profil ne peut pas être utilisé avec ces informations d’identification.',
      },
      note:
        'Les informations d’identification dont il s’agit ici sont historiques : l’ancien MAPI ' +
        'pouvait protéger un profil par un mot de passe. Aujourd’hui, les profils n’ont pas de ' +
        'mot de passe et lpszPassword doit être NULL ; ce qui est vérifié désormais, ce sont les ' +
        'informations d’identification des services de messages, au sein de leurs fournisseurs.',
    },
    passwordUi: {
      label: 'MAPI_PASSWORD_UI?',
      asks: 'MAPI_PASSWORD_UI est-il défini ?',
      means: {
        yes: 'Une boîte de dialogue peut demander le mot de passe du profil, et rien d’autre.',
        no: 'Le mot de passe ne peut être demandé à personne. L’ouverture de session échoue.',
      },
      note:
        'Historique : dans le MAPI de 1998, cet indicateur exigeait un nom de profil et excluait ' +
        'MAPI_LOGON_UI. Mapix.h le définit toujours ; la page de référence actuelle ne le ' +
        'mentionne pas.',
    },
    promptForPassword: {
      label: 'Demander à l’utilisateur',
      asks: 'Quel est le mot de passe du profil ?',
      means: {
        waiting:
          'L’utilisateur saisit le mot de passe du profil ou annule. Cette boîte de dialogue ne ' +
          'permet pas de changer de profil.',
        ok: 'Le mot de passe est correct. L’ouverture de session se poursuit avec ce profil.',
        wrong: 'Le mot de passe est incorrect. La boîte de dialogue le redemande.',
        cancel: 'L’utilisateur ne donne pas de mot de passe. L’appel renvoie MAPI_E_USER_CANCEL.',
      },
      note:
        'Historique : les profils n’ont pas de mot de passe aujourd’hui. La figure ne dessine ni ' +
        'Annuler ni un mot de passe incorrect ; que la boîte de dialogue le redemande est notre ' +
        'lecture.',
    },
    returnErrorCredentials: {
      label: 'Renvoyer une erreur',
      asks: 'L’appel renvoie une erreur : les informations d’identification ne conviennent pas au profil.',
      means: { other: 'Il n’y a pas de session. Le profil existe, mais n’a pas été ouvert.' },
      note:
        'La figure ne mentionne aucun code ; MAPI_E_LOGON_FAILED est notre lecture. Les mots de ' +
        'passe de profil relèvent de l’ancien MAPI ; aujourd’hui, un appel ne se termine donc ' +
        'pas ici à cause de l’un d’eux.',
    },
    serviceUiAlways: {
      label: 'MAPI_SERVICE_UI_ALWAYS?',
      asks: 'La boîte de dialogue de chaque service a-t-elle été demandée, par l’indicateur ou la case ?',
      means: {
        yes: 'Chaque service de messages du profil affiche d’abord sa boîte de dialogue de configuration.',
        no:
          'Aucune boîte de dialogue de configuration n’est affichée au préalable. Les ' +
          'fournisseurs démarrent aussitôt.',
      },
    },
    configureEveryService: {
      label: 'Configurer chaque service',
      asks: 'Les paramètres de ce service de messages sont-ils corrects ?',
      means: {
        waiting:
          'L’utilisateur applique les paramètres avec OK ou les laisse tels quels avec Annuler. ' +
          'Chaque service du profil a son tour.',
        ok: 'Les paramètres sont appliqués ; ce qui y manquait peut désormais s’y trouver.',
        cancel: 'Les paramètres restent tels quels. L’ouverture de session se poursuit.',
      },
      note:
        'Que ces boîtes de dialogue apparaissent aussi sans MAPI_LOGON_UI, dans l’ordre du ' +
        'profil, et qu’Annuler ne ferme que la boîte de dialogue concernée, est notre lecture.',
    },
    providersLeft: {
      label: 'Autre fournisseur ?',
      asks: 'Y a-t-il un autre fournisseur à démarrer ?',
      means: {
        yes:
          'C’est le tour du fournisseur suivant : d’abord les carnets d’adresses, puis les ' +
          'banques de messages, puis les transports.',
        no: 'Il ne reste aucun fournisseur à démarrer. La session est prête.',
      },
      note:
        'Représenté à l’intérieur de l’appel par souci de clarté. En pratique, les fournisseurs ' +
        'peuvent ne démarrer qu’au premier besoin : un carnet d’adresses quand le client appelle ' +
        'OpenAddressBook, une banque de messages quand il appelle OpenMsgStore, un transport ' +
        'quand le spouleur en a besoin. Que les carnets d’adresses précèdent les banques est ' +
        'documenté ; le reste de l’ordre, et une file d’attente sans transports sous ' +
        'MAPI_NO_MAIL, est notre lecture.',
    },
    providerEntryPoint: {
      label: 'Version OK ?',
      asks: 'MAPI et le fournisseur s’accordent-ils sur une version au point d’entrée de ce dernier ?',
      means: {
        yes:
          'Le point d’entrée donne à MAPI un objet fournisseur, qui peut maintenant ouvrir une ' +
          'session.',
        no:
          'MAPI_E_VERSION, avant toute ouverture de session : le fournisseur ne se charge pas, ' +
          'et son service de messages est désactivé.',
      },
      note:
        'Le code est documenté. Que le service soit désactivé sans deuxième tentative, aucune ne ' +
        'pouvant y remédier, est notre lecture.',
    },
    firstLogon: {
      label: 'Ouverture de session, première tentative',
      asks: 'La méthode d’ouverture de session du fournisseur est appelée. Que renvoie-t-elle ?',
      means: {
        S_OK: 'Le fournisseur a ouvert sa session.',
        MAPI_E_FAILONEPROVIDER:
          'Ce fournisseur abandonne seul. Son service de messages n’est pas désactivé.',
        MAPI_E_UNCONFIGURED:
          'La configuration est incomplète. Le service de messages peut la compléter avant une ' +
          'deuxième tentative.',
        password:
          'Les informations d’identification du service ne sont pas acceptées et une boîte de ' +
          'dialogue est autorisée : le fournisseur interroge l’utilisateur.',
        error:
          'L’ouverture de session a échoué. Une nouvelle tentative suppose que l’utilisateur soit ' +
          'interrogé.',
      },
      note:
        'La documentation cite des causes d’échec d’une ouverture de session, mais guère leurs ' +
        'codes. Ceux indiqués pour un chemin non valide, un serveur indisponible et des données ' +
        'endommagées sont notre lecture ; l’exception est une banque de messages à laquelle il ' +
        'manque son serveur ou ses données et qui n’est pas autorisée à afficher une boîte de ' +
        'dialogue.',
    },
    configureService: {
      label: 'Configurer le service',
      asks: 'MAPI appelle le point d’entrée du service avec MSG_SERVICE_CONFIGURE.',
      means: {
        waiting:
          'L’utilisateur complète la feuille de propriétés avec OK ou la quitte avec Annuler. ' +
          'L’ouverture de session est ensuite tentée à nouveau.',
        ok: 'La configuration manquante est fournie. Le fournisseur a droit à sa deuxième tentative.',
        cancel:
          'La configuration manque toujours. La deuxième tentative ne la trouvera pas non plus.',
        other:
          'Aucune boîte de dialogue n’est autorisée ; personne ne fournit donc ce qui manque. La ' +
          'deuxième tentative ne le trouvera pas non plus.',
      },
      note:
        'Un service peut aussi se configurer lui-même sans boîte de dialogue ; que celui-ci ne le ' +
        'puisse pas, et que MAPI_LOGON_UI soit ce qui autorise la feuille de propriétés, est ' +
        'notre lecture.',
    },
    promptForServicePassword: {
      label: 'Demander le mot de passe',
      asks: 'L’utilisateur donnera-t-il au fournisseur un mot de passe que son service accepte ?',
      means: {
        waiting:
          'L’utilisateur donne le bon mot de passe avec OK ou annule. Il s’agit d’un mot de passe ' +
          'du service, non du profil.',
        ok: 'Le service accepte le mot de passe. Le fournisseur a ouvert sa session.',
        cancel: 'Le fournisseur renvoie MAPI_E_USER_CANCEL. Cette tentative a échoué.',
      },
      note:
        'Le code correspondant à Annuler est documenté. Qu’il compte comme tout autre échec ' +
        'd’une ouverture de session est notre lecture : aucune page ne fait d’exception pour lui.',
    },
    uiAllowed: {
      label: 'Dialogue autorisé ?',
      asks: 'L’utilisateur peut-il être informé de l’échec et se voir offrir une nouvelle tentative ?',
      means: {
        yes: 'L’utilisateur est informé et décide s’il faut réessayer.',
        no:
          'Personne ne peut être interrogé. Il n’y a pas de deuxième tentative, et le service ' +
          'est désactivé.',
      },
      note:
        'Prendre MAPI_LOGON_UI pour l’autorisation de cette boîte de dialogue, et se passer de ' +
        'deuxième tentative là où il n’est pas défini, est notre lecture.',
    },
    offerRetry: {
      label: 'Proposer à l’utilisateur de réessayer',
      asks: 'L’utilisateur est informé de l’échec. Faut-il tenter à nouveau l’ouverture de session ?',
      means: {
        waiting: 'L’utilisateur réessaie, après avoir corrigé la cause ou non, ou renonce.',
        retry: 'Le fournisseur a droit à sa deuxième et dernière tentative.',
        decline: 'Il n’y a pas de deuxième tentative. Le service de messages est désactivé.',
      },
      note:
        'Le texte sur les sessions accorde une deuxième tentative à tout échec ; selon les pages ' +
        'des fournisseurs, la plupart des erreurs désactivent aussitôt le service. Suivre le ' +
        'premier est notre lecture.',
    },
    secondLogon: {
      label: 'Ouverture de session, deuxième tentative',
      asks: 'La méthode d’ouverture de session est appelée une fois de plus. Que renvoie-t-elle ?',
      means: {
        S_OK: 'La deuxième tentative réussit. Le fournisseur a ouvert sa session.',
        MAPI_E_FAILONEPROVIDER:
          'Ce fournisseur abandonne seul. Son service de messages n’est pas désactivé.',
        password:
          'Les informations d’identification du service ne sont pas acceptées et une boîte de ' +
          'dialogue est autorisée : le fournisseur interroge l’utilisateur.',
        error:
          'La deuxième tentative a échoué elle aussi. Le service de messages est désactivé, avec ' +
          'tous ses fournisseurs.',
      },
      note:
        'La documentation diverge sur un deuxième MAPI_E_UNCONFIGURED : le service est ' +
        'désactivé, ou il ne l’est pas, ou la session elle-même peut prendre fin. Désactiver le ' +
        'service est notre lecture.',
    },
    providerRunning: {
      label: 'Fournisseur prêt',
      asks: 'Le fournisseur a ouvert sa session.',
      means: {
        other:
          'La session peut l’utiliser, à moins qu’un autre fournisseur de son service n’échoue ' +
          'plus tard.',
      },
    },
    providerLeftOut: {
      label: 'Fournisseur exclu',
      asks: 'Le fournisseur n’a pas ouvert de session ; son service de messages reste activé.',
      means: {
        other:
          'Les autres fournisseurs du service démarrent tout de même. Un client peut réessayer ' +
          'avec celui-ci, par exemple après avoir demandé un mot de passe à l’utilisateur.',
      },
    },
    disableService: {
      label: 'Service désactivé',
      asks: 'Tous les fournisseurs de ce service de messages sont écartés jusqu’à la fin de la session.',
      means: {
        other:
          'Ceux déjà en cours d’exécution cessent de fonctionner, ceux qui devaient suivre sont ' +
          'ignorés. Les autres services de messages continuent.',
      },
      note:
        'La documentation se contredit sur ce que MAPILogonEx renvoie quand un service est ' +
        'désactivé : une session, ou l’échec de l’ouverture de session. S_OK est notre lecture.',
    },
    returnSession: {
      label: 'Renvoyer la session',
      asks: 'L’appel renvoie une nouvelle session.',
      means: {
        other:
          'S_OK : lppSession reçoit le pointeur de session. Avec MAPI_ALLOW_OTHERS, la session ' +
          'est partagée ; sinon, elle est individuelle.',
      },
    },
  },
  exits: {
    yes: 'oui',
    no: 'non',
    S_OK: 'S_OK',
    MAPI_E_FAILONEPROVIDER: 'seul',
    MAPI_E_UNCONFIGURED: 'non configuré',
    password: 'mot de passe',
    error: 'erreur',
    ok: 'OK',
    services: 'OK',
    cancel: 'Annuler',
    wrong: 'incorrect',
    another: 'autre',
    last: 'dernier',
    retry: 'réessayer',
    decline: 'renoncer',
  },
  prompts: {
    promptForProfile: {
      title: () => 'Choisir un profil',
      says: () => 'Aucun profil n’est présélectionné, car l’appel n’en indique aucun.',
      picks: {
        name: 'Nom de profil',
        standard: 'profil par défaut',
        withoutChoice: (standard) => `Sans choix, OK prend le profil par défaut, ${standard}.`,
        missing: 'Choisissez d’abord un profil : cet ordinateur n’a pas de profil par défaut.',
      },
    },
    promptForPassword: {
      title: () => 'Saisir le mot de passe',
      says: () => 'Le profil est protégé par un mot de passe, comme l’ancien MAPI le permettait.',
    },
    configureEveryService: {
      title: (service) => `Configurer ${service}`,
      says: ({ service }) =>
        `Les paramètres du service ${service}, affichés parce que la boîte de dialogue de chaque ` +
        'service a été demandée.',
    },
    configureService: {
      title: (service) => `Configurer ${service}`,
      says: ({ kind, code }) =>
        `Le fournisseur (${kind}) a renvoyé ${code} : il manque dans le profil des paramètres ` +
        'dont il a besoin.',
    },
    promptForServicePassword: {
      title: () => 'Mot de passe du service',
      says: ({ service, kind }) =>
        `${service}, ${kind} : les informations d’identification du service ne sont pas ` +
        'acceptées.',
    },
    offerRetry: {
      title: () => 'Échec de l’ouverture de session',
      says: ({ service, kind, code }) =>
        `${service}, ${kind} : la première tentative a renvoyé ${code}. Si la deuxième échoue ` +
        'aussi, tous les fournisseurs du service sont désactivés.',
    },
  },
  answers: {
    ok: 'OK',
    services: 'Configurer chaque service de messages',
    cancel: 'Annuler',
    wrong: 'Mot de passe incorrect',
    retry: 'Réessayer',
    decline: 'Renoncer',
  },
  inputs: {
    flags: { name: 'flFlags', hint: 'Le masque de tous les indicateurs.', values: {} },
    profile: {
      name: 'lpszProfileName',
      hint: '64 caractères au plus ; "" compte comme NULL.',
      values: {},
    },
    default: {
      name: 'Profil par défaut',
      hint: 'Utilisé quand MAPI_USE_DEFAULT est défini et qu’aucun nom n’est indiqué.',
      values: { '': 'Aucun défini' },
    },
    credentials: {
      name: 'Informations d’identification',
      hint: 'Historique : le mot de passe du profil.',
      values: { valid: 'Valides', invalid: 'Non valides' },
    },
    shared: {
      name: 'Session partagée',
      hint: 'Le profil d’une session partagée qui existe déjà.',
      values: { '': 'Aucune' },
    },
    mutex: {
      name: 'Mutex d’ouverture de session',
      hint: 'Occupé signifie pendant plus de quelques secondes.',
      values: { free: 'Libre', held: 'Occupé par un autre thread' },
    },
    fault: {
      name: 'Échecs',
      hint: 'Pourquoi le démarrage d’un fournisseur échoue, à sa première et à sa deuxième tentative.',
      values: {},
    },
  },
  facts: {
    mutex: {
      name: 'mutex d’ouverture de session',
      values: { free: 'libre', held: 'occupé par un autre thread' },
    },
    shared: { name: 'session partagée', values: { null: 'aucune' } },
    profile: { name: 'lpszProfileName', values: { null: 'NULL', '': '""' } },
    default: { name: 'profil par défaut', values: { null: 'aucun défini' } },
    credentials: {
      name: 'informations d’identification',
      values: { valid: 'valides', invalid: 'non valides' },
    },
    chosenProfile: { name: 'profil à utiliser', values: { null: 'aucun' } },
    checkBox: { name: 'case à cocher', values: { true: 'cochée', false: 'non cochée' } },
    servicesToConfigure: { name: 'services restant à afficher', values: {} },
    providersLeft: { name: 'fournisseurs restant à démarrer', values: {} },
    firstFailure: {
      name: 'échec, première tentative',
      values: { none: 'aucun' },
    },
    secondFailure: {
      name: 'échec, deuxième tentative',
      values: { none: 'aucun', same: 'identique au premier' },
    },
    configuredBefore: {
      name: 'configuré au préalable',
      values: { true: 'oui', false: 'non' },
    },
    unsupplied: {
      name: 'configuration toujours manquante',
      values: { true: 'oui', false: 'non' },
    },
    attempt: { name: 'tentative', values: { 1: 'première', 2: 'deuxième' } },
  },
  flags: {
    MAPI_LOGON_UI: {
      meaning: 'Autorise une boîte de dialogue d’ouverture de session là où il en faut une.',
      matters:
        'Lu à « MAPI_LOGON_UI? » et, selon notre lecture, partout où un fournisseur ou un ' +
        'service de messages pourrait afficher une boîte de dialogue.',
      ignored:
        'Aucune boîte de dialogue de profil ne s’ouvre quand un nom est indiqué ou que ' +
        'MAPI_USE_DEFAULT est défini.',
    },
    MAPI_NEW_SESSION: {
      meaning: 'Demande une nouvelle session au lieu de la session partagée.',
      matters:
        'Lu à « MAPI_NEW_SESSION? », la première question de la figure. Tant qu’il n’est pas ' +
        'défini, l’appel rejoint une session partagée existante, quel que soit le profil indiqué.',
      ignored: '',
    },
    MAPI_APP_PROFILE: {
      meaning:
        'Fait aussi figurer les profils « app » dans la liste de la boîte de dialogue ' +
        'd’ouverture de session.',
      matters: 'Le diagramme ne le lit pas.',
      ignored:
        'Sans effet en l’absence de boîte de dialogue d’ouverture de session ; certaines ' +
        'implémentations de MAPI ne le connaissent pas.',
    },
    MAPI_ALLOW_OTHERS: {
      meaning:
        'Rend partagée une nouvelle session : d’autres clients peuvent ensuite la rejoindre sans ' +
        'informations d’identification.',
      matters: 'Aucune question du diagramme ne le lit ; il décide du type d’une nouvelle session.',
      ignored: 'Quand l’appel rejoint une session partagée existante (notre lecture).',
    },
    MAPI_EXPLICIT_PROFILE: {
      meaning:
        'Exclut le recours au profil par défaut : l’appelant ou l’utilisateur doit indiquer un ' +
        'profil.',
      matters: 'Le diagramme ne le lit pas.',
      ignored:
        'Quand un nom est indiqué. Avec MAPI_USE_DEFAULT, le profil par défaut est utilisé de ' +
        'toute façon.',
    },
    MAPI_EXTENDED: {
      meaning:
        'Ouvre une session avec des fonctionnalités étendues. Il doit figurer dans chaque appel.',
      matters: 'Le diagramme ne le lit pas ; sans lui, l’appel entraîne un avertissement.',
      ignored: '',
    },
    MAPI_USE_DEFAULT: {
      meaning: 'Utilise le profil par défaut.',
      matters:
        'Lu à « MAPI_USE_DEFAULT? », avant « MAPI_LOGON_UI? » : quand les deux sont définis, ' +
        'aucune boîte de dialogue de profil ne s’ouvre.',
      ignored:
        'Quand un nom est indiqué (notre lecture) ou quand l’appel rejoint une session partagée.',
    },
    MAPI_FORCE_DOWNLOAD: {
      meaning:
        'Tente de télécharger les messages de l’utilisateur avant le retour de l’appel, et non ' +
        'plus tard en arrière-plan.',
      matters: 'Le diagramme ne le lit pas.',
      ignored: '',
    },
    MAPI_SERVICE_UI_ALWAYS: {
      meaning:
        'Affiche la boîte de dialogue de configuration de chaque service de messages avant que ' +
        'l’un d’eux n’ouvre de session.',
      matters:
        'Lu à « MAPI_SERVICE_UI_ALWAYS? », une fois le profil établi. La case à cocher de la ' +
        'boîte de dialogue de profil a le même effet.',
      ignored:
        'Quand l’appel rejoint une session partagée : le diagramme ne démarre alors aucun service.',
    },
    MAPI_NO_MAIL: {
      meaning: 'Cache la session au spouleur MAPI, qui n’envoie et ne reçoit rien pour ce client.',
      matters:
        'Aucune question du diagramme ne le lit. Il fait de ce client un client sans messagerie ' +
        'et, selon notre lecture, tient les fournisseurs de transport hors de la file d’attente.',
      ignored: '',
    },
    MAPI_NT_SERVICE: {
      meaning:
        'Indique que l’appelant est un service Windows. Les services doivent le définir, ici et ' +
        'dans MAPIInitialize ; aucun autre appelant ne doit le faire.',
      matters: 'Le diagramme ne le lit pas.',
      ignored: '',
    },
    MAPI_PASSWORD_UI: {
      meaning:
        'Dans le MAPI de 1998 : autorise une boîte de dialogue pour le mot de passe du profil ' +
        'uniquement. La page de référence actuelle ne le mentionne pas.',
      matters:
        'Lu à « MAPI_PASSWORD_UI? », quand les informations d’identification ne conviennent pas ' +
        'au profil.',
      ignored:
        'Jamais consulté tant que les informations d’identification sont valides, ou quand ' +
        'l’appel rejoint une session partagée.',
    },
    MAPI_TIMEOUT_SHORT: {
      meaning:
        'Abandonne l’ouverture de session quand elle reste bloquée plus de quelques secondes.',
      matters:
        'Lu à « MAPI_TIMEOUT_SHORT? », tant qu’un autre thread occupe le mutex d’ouverture de ' +
        'session.',
      ignored: 'Jamais consulté tant que le mutex est libre.',
    },
    MAPI_BG_SESSION: {
      meaning: 'Demande une session pour un travail en arrière-plan, comme l’indexation.',
      matters: 'Le diagramme ne le lit pas.',
      ignored: '',
    },
    MAPI_UNICODE: {
      meaning: 'Indique que les chaînes transmises sont en Unicode ; sans lui, elles sont en ANSI.',
      matters: 'Le diagramme ne le lit pas.',
      ignored: '',
    },
  },
  conflicts: {
    'no-extended':
      'MAPI_EXTENDED n’est pas défini, alors que la page de référence le demande dans chaque ' +
      'appel. Même certains exemples de Microsoft l’omettent ; l’ouverture de session se ' +
      'poursuit.',
    'logon-ui-with-password-ui':
      'MAPI_LOGON_UI et MAPI_PASSWORD_UI sont tous deux définis. Dans le MAPI de 1998, ils ' +
      's’excluaient mutuellement ; le diagramme pose la question de chacun là où la figure le ' +
      'fait.',
    'password-ui-today':
      'MAPI_PASSWORD_UI ne figure pas sur la page de référence actuelle, et les profils n’ont ' +
      'plus de mot de passe. Le diagramme pose la question parce que la figure la pose.',
    'password-ui-without-profile-name':
      'MAPI_PASSWORD_UI est défini sans nom de profil, que la page de référence de 1998 exigeait. ' +
      'Le diagramme continue sans nom.',
    'nt-service-without-no-mail':
      'MAPI_NT_SERVICE est défini sans MAPI_NO_MAIL, qu’un service Windows doit définir ' +
      'également. D’anciennes versions de MAPI renvoyaient MAPI_E_INVALID_PARAMETER ; le ' +
      'diagramme continue.',
    'nt-service-with-ui':
      'MAPI_NT_SERVICE est défini avec un indicateur pour des boîtes de dialogue, alors qu’un ' +
      'service Windows n’a normalement aucun utilisateur pour y répondre. Le diagramme les ' +
      'affiche quand même.',
    'service-ui-always-without-logon-ui':
      'MAPI_SERVICE_UI_ALWAYS est défini alors que MAPI_LOGON_UI n’est pas défini. Selon notre ' +
      'lecture, les boîtes de dialogue de configuration qu’il demande apparaissent, et aucune ' +
      'autre.',
    'use-default-with-profile-name':
      'MAPI_USE_DEFAULT est défini avec un nom de profil. La documentation diverge sur ce qui ' +
      'l’emporte ; le diagramme suit la figure, où la question MAPI_USE_DEFAULT n’est alors ' +
      'jamais posée.',
    'explicit-profile-with-profile-name':
      'MAPI_EXPLICIT_PROFILE ne compte que si lpszProfileName est NULL ou vide. Avec un nom, il ' +
      'ne change rien.',
    'explicit-profile-with-use-default':
      'MAPI_EXPLICIT_PROFILE rejette le profil par défaut et MAPI_USE_DEFAULT le demande. C’est ' +
      'le profil par défaut qui est utilisé.',
    'app-profile-without-logon-ui':
      'MAPI_APP_PROFILE ajoute des entrées à la liste de la boîte de dialogue d’ouverture de ' +
      'session, qui ne peut pas s’ouvrir tant que MAPI_LOGON_UI n’est pas défini. L’indicateur ' +
      'ne change rien.',
    'profile-name-ignored':
      'Une session partagée existe et MAPI_NEW_SESSION n’est pas défini : le client rejoint ' +
      'cette session, et lpszProfileName est ignoré.',
    'allow-others-ignored':
      'MAPI_ALLOW_OTHERS concerne une session en cours de création. Ici, le client rejoint la ' +
      'session existante ; selon notre lecture, l’indicateur ne change donc rien.',
  },
  reasons: {
    'service-disabled':
      'Un service de messages a été désactivé, et la documentation se contredit sur ce que ' +
      'l’appel renvoie alors. S_OK est notre lecture ; aucun code de MAPILogonEx ne signifie une ' +
      'réussite partielle.',
    'individual-by-default':
      'Qu’une nouvelle session sans MAPI_NEW_SESSION ni MAPI_ALLOW_OTHERS soit individuelle est ' +
      'notre lecture : aucun document ne le dit.',
    'beside-shared':
      'La documentation ne précise pas si la nouvelle session partagée remplace celle qui ' +
      'existait ou coexiste avec elle.',
  },
  links: {
    start: 'Comment un client démarre MAPI',
    closeUp: 'Gros plan : comment le fournisseur vérifie sa configuration',
    use: 'Ce que le client peut faire de la session',
    identity: 'Quelle identité porte la session',
    end: 'Comment la session se termine',
  },
  details: {
    session: {
      'existing-shared': {
        name: 'session partagée existante',
        says: 'La session est une session partagée existante.',
      },
      'new-shared': {
        name: 'nouvelle session partagée',
        says: 'La session est nouvelle et partagée.',
      },
      'new-individual': {
        name: 'nouvelle session individuelle',
        says: 'La session est nouvelle et individuelle.',
      },
    },
    nonmessaging: {
      true: { name: 'sans messagerie', says: 'Pour ce client, la session est sans messagerie.' },
    },
  },
  because: {
    logonMutexHeld: {
      yes: () => 'Oui, car un autre thread occupe le mutex.',
      no: () => 'Non, car le mutex est libre.',
    },
    sharedSessionExists: {
      yes: ({ shared }) => `Oui, car il en existe une avec le profil ${shared}.`,
      no: () => 'Non, car il n’y en a aucune à rejoindre.',
    },
    profileNameNull: {
      yes: () => 'Oui, car l’appel n’indique aucun profil.',
      no: ({ profile }) => `Non, car l’appel indique ${profile}.`,
    },
    profileExists: {
      yes: ({ chosenProfile }) => `Oui, car l’ordinateur a le profil ${chosenProfile}.`,
      no: ({ chosenProfile }) =>
        chosenProfile === null
          ? 'Non, car aucun profil par défaut n’est défini.'
          : `Non, car l’ordinateur n’a pas de profil ${chosenProfile}.`,
    },
    credentialsValid: {
      yes: () => 'Oui, car les informations d’identification sont valides.',
      no: () => 'Non, car les informations d’identification ne sont pas valides.',
    },
    serviceUiAlways: {
      yes: ({ checkBox }) =>
        checkBox === true ? 'Oui, car la case est cochée.' : 'Oui, car l’indicateur est défini.',
      no: () => 'Non, car l’indicateur n’est pas défini et la case n’est pas cochée.',
    },
    providersLeft: {
      yes: ({ providersLeft }) => countProvidersLeft(Number(providersLeft)),
      no: () => 'Non, car tous les fournisseurs ont eu leur tour.',
    },
    providerEntryPoint: {
      yes: () => 'Oui, car MAPI et le fournisseur s’accordent sur une version.',
      no: () => 'Non, car MAPI et le fournisseur ne s’accordent pas sur une version.',
    },
    firstLogon: {
      MAPI_E_FAILONEPROVIDER: ({ code, firstFailure }) =>
        `Le fournisseur renvoie ${code}, à cause de cet échec : ${firstFailure}.`,
      MAPI_E_UNCONFIGURED: ({ code, firstFailure }) =>
        `Le fournisseur renvoie ${code}, à cause de cet échec : ${firstFailure}.`,
      password: () => 'Le fournisseur demande un mot de passe.',
      error: ({ code, firstFailure }) =>
        `Le fournisseur renvoie ${code}, à cause de cet échec : ${firstFailure}.`,
    },
    configureService: {
      other: () => 'Personne n’est interrogé, car MAPI_LOGON_UI n’est pas défini.',
    },
    uiAllowed: {
      yes: () => 'Oui, car MAPI_LOGON_UI est défini.',
      no: () => 'Non, car MAPI_LOGON_UI n’est pas défini.',
    },
    secondLogon: {
      password: () => 'Le fournisseur demande un mot de passe.',
      error: ({ code }) =>
        `Le fournisseur renvoie ${code} : la deuxième tentative a échoué, elle aussi.`,
    },
    disableService: {
      other: ({ service }) => `Le service ${service} est désactivé jusqu’à la fin de la session.`,
    },
  },
  calls: {
    providerEntryPoint: {
      ab: 'ABProviderInit',
      ms: 'MSProviderInit',
      xp: 'XPProviderInit',
    },
    firstLogon: {
      ab: 'IABProvider::Logon, appelée par MAPI',
      ms: 'IMSProvider::Logon, appelée par MAPI',
      xp: 'IXPProvider::TransportLogon, appelée par le spouleur MAPI',
    },
    secondLogon: {
      ab: 'IABProvider::Logon, appelée par MAPI',
      ms: 'IMSProvider::Logon, appelée par MAPI',
      xp: 'IXPProvider::TransportLogon, appelée par le spouleur MAPI',
    },
  },
  figureNote: 'Le parcours s’est terminé à une étape que la figure ne dessine pas.',
}
