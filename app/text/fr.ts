import type { Problem } from '../run/problem'
import { toPlural } from './plural'
import { shorten } from './shorten'
import type { Texts } from './texts'
import type { Translation } from './translation'

const count = toPlural('fr')
const countRows = count({ one: '# ligne', many: '# de lignes', other: '# lignes' })
const countCombinations = count({
  one: '# combinaison',
  many: '# de combinaisons',
  other: '# combinaisons',
})

/** Ends a sentence, unless a question ended it. */
const toSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)
const countProvidersLeft = count({
  one: 'Oui, car il reste # fournisseur.',
  many: 'Oui, car il reste # de fournisseurs.',
  other: 'Oui, car il reste # fournisseurs.',
})

const quote = (text: string): string => (text === '' ? 'valeur vide' : `« ${shorten(text)} »`)

/** The name of a cause inside a sentence. */
const inside = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** A sentence about a problem: the parameter, the offending value, and what was done. */
const say =
  (predicate: string | ((problem: Problem) => string)) =>
  (problem: Problem): string => {
    const said = typeof predicate === 'string' ? predicate : predicate(problem)
    return `${shorten(problem.parameter) || '(sans nom)'} : ${quote(problem.value)} – ${said}`
  }

/** What a parameter accepts, where that is short enough to say. */
const accepted: Readonly<Record<string, string>> = {
  default: 'Outlook, Archive ou rien',
  credentials: 'valid ou invalid',
  mutex: 'held ou free',
  view: 'full, figure ou outline',
  lang: 'en, de, es, fr ou ru',
  present: '1',
  part: 'session, ou un fournisseur tel que exchange/ms',
  result: 'un code de résultat, up, partial ou disabled',
  search: '200 caractères au plus',
  steps: 'all',
  theme: 'light, dark ou auto',
}

const causes: Texts['causes'] = {
  unconfigured: {
    name: 'Non configuré',
    meaning: 'Il manque dans le profil une configuration dont le fournisseur a besoin.',
  },
  'wrong-password': {
    name: 'Mot de passe incorrect',
    meaning:
      'Les informations d’identification propres au service ne sont pas acceptées. Avec une boîte ' +
      'de dialogue, le fournisseur les demande ; sans elle, il abandonne seul.',
  },
  'invalid-path': {
    name: 'Chemin non valide',
    meaning:
      'Une ressource dont le fournisseur a besoin ne se trouve pas à l’endroit indiqué par le profil.',
  },
  version: {
    name: 'Version incompatible',
    meaning:
      'Les versions de MAPI et du fournisseur ne s’accordent pas ; le chargement s’arrête au point ' +
      'd’entrée.',
  },
  'server-unavailable': {
    name: 'Serveur indisponible',
    meaning: 'Le serveur de messagerie ne peut pas être atteint.',
  },
  'corrupt-data': {
    name: 'Données endommagées',
    meaning: 'Les données que le fournisseur doit ouvrir sont endommagées.',
  },
  'session-limit': {
    name: 'Limite de sessions',
    meaning: 'Des sessions antérieures ont épuisé le nombre que le fournisseur autorise.',
  },
  'fail-one-provider': {
    name: 'Abandonne seul',
    meaning:
      'Le fournisseur n’ouvre pas de session et demande à MAPI de conserver le reste de son service.',
  },
}

/** After a colon, French writes them in lower case. */
const causeNames = Object.fromEntries(
  Object.entries(causes).map(([id, { name }]) => [id, inside(name)]),
)

export const fr: Translation & Texts = {
  language: 'fr',
  charts: {
    logon: {
      name: 'Ouverture de session',
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
            cancel:
              'L’utilisateur ne donne pas de mot de passe. L’appel renvoie MAPI_E_USER_CANCEL.',
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
          says: () =>
            'Le profil est protégé par un mot de passe, comme l’ancien MAPI le permettait.',
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
          values: { none: 'aucun', ...causeNames },
        },
        secondFailure: {
          name: 'échec, deuxième tentative',
          values: { none: 'aucun', same: 'identique au premier', ...causeNames },
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
          matters:
            'Aucune question du diagramme ne le lit ; il décide du type d’une nouvelle session.',
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
          meaning:
            'Cache la session au spouleur MAPI, qui n’envoie et ne reçoit rien pour ce client.',
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
          meaning:
            'Indique que les chaînes transmises sont en Unicode ; sans lui, elles sont en ANSI.',
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
            checkBox === true
              ? 'Oui, car la case est cochée.'
              : 'Oui, car l’indicateur est défini.',
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
          other: ({ service }) =>
            `Le service ${service} est désactivé jusqu’à la fin de la session.`,
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
    },
  },
  causes,
  providerKinds: { ab: 'carnet d’adresses', ms: 'banque de messages', xp: 'transport' },
  basis: {
    figure: {
      name: 'Figure',
      meaning: 'Dessiné dans l’organigramme Microsoft d’une session MAPI.',
    },
    text: { name: 'Texte', meaning: 'Énoncé dans le texte courant de la documentation.' },
    reference: {
      name: 'Référence',
      meaning: 'Énoncé sur la page de référence d’une fonction.',
    },
    inference: {
      name: 'Notre lecture',
      meaning: 'Notre lecture, là où la documentation se tait ou diverge.',
    },
  },
  historic: { name: 'Historique', meaning: 'Vrai uniquement pour l’ancien MAPI.' },
  sessionKinds: {
    'existing-shared': 'session partagée existante',
    'new-shared': 'nouvelle session partagée',
    'new-individual': 'nouvelle session individuelle',
  },
  serviceStatus: {
    starting: 'démarrage en cours',
    up: 'actif',
    partial: 'partiel',
    disabled: 'désactivé',
  },
  providerStatus: {
    'not-started': 'non démarré',
    starting: 'démarrage en cours',
    running: 'en cours d’exécution',
    'left-out': 'exclu',
    disabled: 'désactivé',
  },
  pages: {
    mapilogonex: 'MAPILogonEx',
    'mapi-sessions': 'MAPI sessions',
    'logging-on-to-mapi': 'Logging on to MAPI',
    'setting-a-default-profile': 'Setting a Default Profile',
    'iprofadmin-adminservices': 'IProfAdmin::AdminServices',
    'iprofadmin-setdefaultprofile': 'IProfAdmin::SetDefaultProfile',
    'iprofadmin-changeprofilepassword': 'IProfAdmin::ChangeProfilePassword',
    msgserviceentry: 'MSGSERVICEENTRY',
    'starting-a-service-provider': 'Starting a Service Provider',
    msproviderinit: 'MSProviderInit',
    abproviderinit: 'ABProviderInit',
    xpproviderinit: 'XPProviderInit',
    'implementing-service-provider-logon': 'Implementing Service Provider Logon',
    'iabprovider-logon': 'IABProvider::Logon',
    'imsprovider-logon': 'IMSProvider::Logon',
    'ixpprovider-transportlogon': 'IXPProvider::TransportLogon',
    'implementing-a-service-provider-entry-point-function':
      'Implementing a Service Provider Entry Point Function',
    'support-object-overview': 'Support Object Overview',
    'loading-message-store-providers': 'Loading Message Store Providers',
    'implementing-a-logon-object': 'Implementing a Logon Object',
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
      ({ parameter }) => `valeur ignorée, car ${shorten(parameter)} n’est pas encore disponible.`,
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
    'name-too-long': say('valeur ignorée, car un nom de profil compte au plus 64 caractères.'),
    'unknown-value': say(({ parameter }) => {
      const name = parameter.replace(/^compare: /, '')
      const values = Object.hasOwn(accepted, name) ? accepted[name] : undefined
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
  },
  unreachable: ({ target, decisions }) => {
    if (target === 'result') return 'Ni l’appel ni aucun fournisseur ne renvoie jamais ce code.'
    if (target === 'service') return 'Rien de ce qui peut arriver ne donne cet état au service.'
    if (decisions.length === 0) return 'Aucune décision n’y mène.'
    const never = decisions.map(({ from, to }) => `« ${from} » ne mène jamais à « ${to} »`)
    return `Aucun parcours n’y arrive : ${never.join(', et ')}.`
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
    sessions: {
      'existing-shared': 'La session est une session partagée existante.',
      'new-shared': 'La session est nouvelle et partagée.',
      'new-individual': 'La session est nouvelle et individuelle.',
    },
    nonmessaging: 'Pour ce client, la session est sans messagerie.',
    disabled: (services) => `Services désactivés : ${services}.`,
    next: (label) => toSentence(`Étape suivante : ${label}`),
    exit: (label, to) => (label === null ? `vers « ${to} »` : `« ${label} » vers « ${to} »`),
    exits: (exits) => `Sorties : ${exits}`,
    noExits: 'Le parcours se termine ici.',
    keys: 'Les touches de direction suivent les sorties. La touche Entrée explique l’étape.',
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
    otherResults: 'Ce qui donnerait un autre résultat',
    keepUp: (service) => `Ce qui maintiendrait ${service} actif`,
    try: 'Tester',
    tryThis: (changes) => `Tester : ${changes}`,
    tried: (changes) => `Testé : ${changes}`,
    takeBack: 'Revenir en arrière',
    more: count({ one: '# autre façon', many: '# d’autres façons', other: '# autres façons' }),
    fewer: 'Afficher moins',
    cut: count({
      one: '# façon, celle qui demande le moins de modifications ; il y en a d’autres.',
      many: 'Les # de façons qui demandent le moins de modifications ; il y en a d’autres.',
      other: 'Les # façons qui demandent le moins de modifications ; il y en a d’autres.',
    }),
    working: 'Calcul en cours',
    cancel: 'Arrêter',
    cancelled: 'Arrêté.',
    askAgain: 'Relancer',
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
    pin: 'Épingler',
    unpin: 'Désépingler',
    pinnedRun: 'Parcours épinglé',
    thisRun: 'Ce parcours',
    swap: 'Permuter',
    compare: 'Comparer',
    sharedSteps: count({
      one: '# étape commune',
      many: '# d’étapes communes',
      other: '# étapes communes',
    }),
    partAt: (step) => `Ils se séparent à l’étape : ${step}`,
    partHere: 'les parcours se séparent ici',
    neverPart: 'Les deux parcours suivent le même chemin.',
    differs: 'Ce qui diffère',
    nothingDiffers:
      'Rien ne diffère. Modifiez quelque chose, et les deux parcours s’affichent côte à côte.',
    responsible: 'en cause',
    waitsAt: (step) => `attend à l’étape : ${step}`,
  },
  outline: {
    switch: 'Plan',
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
    title: 'Résultats possibles',
    intro:
      'Tout ce à quoi une ouverture de session peut aboutir. Les services de messages ne ' +
      's’influencent pas ; un parcours est donc une ligne de la session et une ligne de chaque ' +
      'fournisseur. Une entrée qu’une ligne marque d’un « - » ou ne mentionne pas peut avoir n’importe ' +
      'quelle valeur.',
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
    title: 'Aide',
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
    title: 'Rechercher',
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
    goTo: (page) => `Aller à : ${page}`,
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
  ui: {
    product: 'MAPI Session Explorer',
    pages: 'Pages',
    call: 'Appel',
    moreFlags: 'Autres indicateurs',
    null: 'NULL',
    emptyString: '""',
    computer: 'Cet ordinateur',
    messageServices: 'Services de messages',
    failure: (service, kind) => `${service}, ${kind} : échec`,
    secondTry: (service, kind) => `${service}, ${kind} : deuxième tentative`,
    noFailure: 'Aucun',
    second: { none: 'réussit', same: 'échoue de la même façon' },
    notInProfile: 'absent de ce profil',
    secondTryShort: 'deuxième tentative',
    explanation: 'Explication',
    causes: 'Appel, ordinateur et échecs',
    notLoaded:
      'Une partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la ' +
      'page : l’adresse conserve ce qui a été défini.',
    failsWith: (service, kind) => `Cause de l’échec (${service}, ${kind})`,
    why: 'Pourquoi',
    steps: 'Étapes',
    session: 'Session',
    result: 'Résultat',
    noResult: 'Pas encore',
    nonmessaging: 'sans messagerie',
    noServices: 'Cet appel n’a démarré aucun service de messages.',
    service: 'Service',
    status: 'État',
    providers: 'Fournisseurs',
    stepOf: (step, count) => `Étape ${step} sur ${count}`,
    valuesRead: 'Valeurs lues',
    next: (label) => `Étape suivante : ${label}`,
    waiting: 'en attente',
    notReached: 'Ce parcours n’atteint pas cette étape.',
    backToCurrent: 'Revenir à l’étape actuelle',
    exits: 'Sorties',
    source: 'Source',
    ourReading: 'Notre lecture',
    ahead: 'À venir, si rien ne change',
    first: 'Première étape',
    back: 'Étape précédente',
    play: 'Lire',
    pause: 'Suspendre',
    step: 'Étape suivante',
    last: 'Dernière étape',
    position: 'Position',
    speed: 'Vitesse',
    share: 'Partager',
    shared: 'Lien copié',
    shareFailed: 'Le lien n’a pas pu être copié ; copiez-le depuis la barre d’adresse.',
    reset: 'Réinitialiser',
    undoReset: 'Annuler',
    figureView: 'Vue de la figure',
    language: 'Langue',
    languageFailed: (language) =>
      `La langue « ${language} » n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.`,
    tryAgain: 'Réessayer',
    pair: (name, value) => `${name}\u00a0: ${value}`,
    more: 'Plus',
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre', auto: 'Selon le système' },
    legend: 'Légende',
    taken: 'Suivie',
    earlier: 'Suivie plus tôt',
    current: 'Actuelle',
    aheadShort: 'À venir',
    failed: 'Échec',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Ajuster à la vue',
    followRun: 'Suivre le parcours',
    overview: 'Vue d’ensemble',
    warnings: 'Avertissements',
    problemsTitle: 'Ignoré ou corrigé',
    presenting: 'Mode présentation',
    stopPresenting: 'Quitter le mode présentation',
    dismiss: 'Fermer',
    simulated: 'simulé',
    leadsTo: 'Où mène chaque réponse',
    answered: (answer) => `Réponse donnée : ${answer}`,
    otherAnswers: 'Autres réponses',
    injectHere: 'Injecter un échec ici',
    crashed:
      'La page s’est arrêtée à cause d’une erreur. Rechargez-la : le lien conserve les paramètres.',
  },
}
