import type { text as english } from '../en/start'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary:
    'Du premier appel jusqu’à MAPILogonEx : MAPIInitialize étape par étape, OLE, les utilitaires.',
  stages: {
    initialize: { name: 'MAPIInitialize' },
    next: { name: 'OLE, utilitaires, ouverture de session' },
  },
  steps: {
    startSession: {
      label: 'Démarrer une session',
      asks: 'Un client s’apprête à démarrer une session MAPI.',
      means: {
        other:
          'Il effectue jusqu’à quatre appels, dans cet ordre : MAPIInitialize, OleInitialize s’il ' +
          'a besoin d’OLE, ScInitMapiUtil s’il a besoin des utilitaires, MAPILogonEx.',
      },
    },
    initializeCalled: {
      label: 'MAPIInitialize appelée ?',
      asks: 'Le client appelle-t-il MAPIInitialize ?',
      means: {
        yes: 'MAPIInitialize passe par sept étapes. Le code dit laquelle a échoué.',
        no: 'Rien n’est initialisé ici. Le client continue avec ses autres appels.',
      },
      note:
        'MAPIInitialize vient avant tout autre appel de MAPI, sur chaque thread qui utilise des ' +
        'objets MAPI. Elle ne doit pas être appelée depuis DllMain.',
    },
    checkParameters: {
      label: 'Vérifier les paramètres',
      asks: 'Première étape de MAPIInitialize : les paramètres et les indicateurs sont-ils valides ?',
      means: {
        S_OK: 'Ils sont valides. lpMapiInit peut aussi être NULL.',
        MAPI_E_INVALID_PARAMETER: 'Un paramètre n’est pas valide. MAPIInitialize échoue.',
        MAPI_E_UNKNOWN_FLAGS:
          'Un indicateur de la structure n’est pas valide. MAPIInitialize échoue.',
      },
      note:
        'MAPIInitialize ne donne pas d’informations d’erreur étendues. Ses codes sont strictement ' +
        'définis : chacun indique l’étape qui a échoué.',
    },
    initializedBefore: {
      label: 'Déjà initialisé ?',
      asks: 'MAPI a-t-il déjà été initialisé dans ce processus ?',
      means: {
        yes: 'Seul le premier appel crée la fenêtre de notification. Celui-ci est un appel ultérieur.',
        no: 'C’est le premier appel. Tout ce dont MAPI a besoin est mis en place maintenant.',
      },
      note:
        'La documentation ne dit pas où MAPIInitialize pose cette question. Sa place après la ' +
        'vérification des paramètres est notre lecture.',
    },
    raiseCount: {
      label: 'Augmenter le compteur de références',
      asks: 'Le compteur de références de MAPI augmente d’une unité.',
      means: {
        other:
          'MAPIInitialize n’en fait pas davantage. À chaque appel doit répondre un appel de ' +
          'MAPIUninitialize : les nombres doivent être égaux.',
      },
      note:
        'La page promet S_OK si MAPI n’a pas été initialisé auparavant, et ne dit rien de l’autre ' +
        'cas. S_OK est notre lecture.',
    },
    windowsService: {
      label: 'Service Windows ?',
      asks: 'Le client s’exécute-t-il en tant que service Windows, et MAPI_NT_SERVICE est-il défini ?',
      means: {
        yes: 'MAPI sait que le client est un service. L’étape des clés de Registre vient d’abord.',
        no:
          'Le client n’est pas un service, ou MAPI ne sait pas qu’il en est un. L’étape des clés ' +
          'de Registre est omise.',
      },
    },
    checkRegistry: {
      label: 'Clés de Registre',
      asks:
        'Deuxième étape, pour les services seulement : les clés de Registre et le système ' +
        'd’exploitation sont-ils prêts ?',
      means: {
        S_OK: 'MAPI a initialisé ses clés de Registre et confirmé le type du système.',
        MAPI_E_TOO_COMPLEX:
          'Les clés de Registre n’ont pas pu être initialisées. MAPIInitialize échoue.',
      },
    },
    checkVersions: {
      label: 'Version d’OLE',
      asks: 'Troisième étape, première partie : les versions d’OLE et de MAPI vont-elles ensemble ?',
      means: {
        S_OK: 'Les versions sont compatibles. OLE peut être initialisé.',
        MAPI_E_VERSION: 'L’OLE installé ne convient pas à ce MAPI. MAPIInitialize échoue.',
      },
    },
    noCoInit: {
      label: 'MAPI_NO_COINIT?',
      asks: 'MAPI_NO_COINIT est-il défini ?',
      means: {
        yes: 'MAPI suppose que COM a été initialisé, et n’appelle pas CoInitialize.',
        no: 'MAPI initialise lui-même COM.',
      },
      note:
        'La documentation écrit mal l’indicateur par endroits ; son nom dans le fichier d’en-tête est ' +
        'celui-ci.',
    },
    initializeOle: {
      label: 'Initialiser OLE',
      asks: 'Troisième étape, deuxième partie : CoInitialize réussit-elle ?',
      means: {
        S_OK: 'OLE est initialisé.',
        error: 'CoInitialize échoue, et MAPIInitialize renvoie son code.',
      },
      note:
        'À cette étape seulement, MAPIInitialize peut renvoyer un code que sa page n’énumère pas. ' +
        'Un tel code provient de CoInitialize.',
    },
    processGlobals: {
      label: 'Variables du processus',
      asks: 'Quatrième étape : les variables globales de ce processus sont-elles initialisées ?',
      means: {
        S_OK: 'MAPI a son contexte pour ce processus.',
        MAPI_E_SESSION_LIMIT: 'Le contexte ne peut pas être mis en place. MAPIInitialize échoue.',
      },
    },
    sharedGlobals: {
      label: 'Variables partagées',
      asks:
        'Cinquième étape : les variables globales que partagent tous les processus sont-elles ' +
        'initialisées ?',
      means: {
        S_OK: 'Les variables partagées sont prêtes.',
        MAPI_E_NOT_ENOUGH_RESOURCES:
          'Les ressources du système sont insuffisantes. MAPIInitialize échoue.',
      },
    },
    notificationEngine: {
      label: 'Moteur de notification',
      asks: 'Sixième étape : le moteur de notification et sa fenêtre masquée sont-ils prêts ?',
      means: {
        S_OK:
          'La fenêtre existe. Avec MAPI_MULTITHREAD_NOTIFICATIONS, elle a son propre thread ; ' +
          'sinon, elle est sur le thread de cet appel.',
        MAPI_E_INVALID_OBJECT: 'Le moteur ne peut pas être mis en place. MAPIInitialize échoue.',
      },
      note:
        'Le thread qui possède la fenêtre doit exécuter une boucle de messages, ne doit jamais se ' +
        'bloquer et doit survivre aux autres threads du client. Sur un thread dédié, MAPI y ' +
        'veille lui-même.',
    },
    profileProvider: {
      label: 'Fournisseur de profils',
      asks:
        'Septième étape : le fournisseur de profils est-il chargé, et sa clé de Registre est-elle ' +
        'accessible ?',
      means: {
        S_OK:
          'MAPIInitialize renvoie S_OK. MAPI est initialisé, et son compteur de références a ' +
          'augmenté de un.',
        MAPI_E_NOT_INITIALIZED:
          'Le fournisseur de profils signale une erreur. MAPIInitialize échoue.',
      },
    },
    returnInvalidParameter: {
      label: 'MAPI_E_INVALID_PARAMETER',
      asks: 'MAPIInitialize renvoie MAPI_E_INVALID_PARAMETER.',
      means: { other: 'MAPI n’est pas initialisé par cet appel. Un paramètre est en cause.' },
    },
    returnUnknownFlags: {
      label: 'MAPI_E_UNKNOWN_FLAGS',
      asks: 'MAPIInitialize renvoie MAPI_E_UNKNOWN_FLAGS.',
      means: { other: 'MAPI n’est pas initialisé par cet appel. Un indicateur est en cause.' },
    },
    returnTooComplex: {
      label: 'MAPI_E_TOO_COMPLEX',
      asks: 'MAPIInitialize renvoie MAPI_E_TOO_COMPLEX.',
      means: {
        other:
          'MAPI n’est pas initialisé. Le journal des événements d’application peut en dire ' +
          'davantage.',
      },
    },
    returnVersion: {
      label: 'MAPI_E_VERSION',
      asks: 'MAPIInitialize renvoie MAPI_E_VERSION.',
      means: { other: 'MAPI n’est pas initialisé. L’OLE installé ne lui convient pas.' },
      note:
        'Le code a un autre sens au point d’entrée d’un fournisseur : là, MAPI et le fournisseur ' +
        'ne s’accordent pas sur une version de leur interface.',
    },
    returnOleError: {
      label: 'Erreur de CoInitialize',
      asks: 'MAPIInitialize renvoie l’erreur de CoInitialize.',
      means: {
        other:
          'MAPI n’est pas initialisé. Un code que la page ne liste pas doit être considéré comme ' +
          'celui de CoInitialize.',
      },
      note: 'La page de MAPIInitialize n’indique pas le code ; aucun n’est donc affiché.',
    },
    returnSessionLimit: {
      label: 'MAPI_E_SESSION_LIMIT',
      asks: 'MAPIInitialize renvoie MAPI_E_SESSION_LIMIT.',
      means: {
        other:
          'MAPI n’est pas initialisé. La mémoire est épuisée ou, sur un Windows 16 bits, il y a ' +
          'trop de processus.',
      },
      note:
        'Le code a un autre sens à l’ouverture de session d’un fournisseur : là, des sessions ' +
        'antérieures ont épuisé ce que le fournisseur autorise. Un trop grand nombre de sessions ' +
        'dans MAPILogonEx donne MAPI_E_LOGON_FAILED.',
    },
    returnNotEnoughResources: {
      label: 'MAPI_E_NOT_ENOUGH_RESOURCES',
      asks: 'MAPIInitialize renvoie MAPI_E_NOT_ENOUGH_RESOURCES.',
      means: {
        other: 'MAPI n’est pas initialisé. Les ressources du système sont insuffisantes.',
      },
    },
    returnInvalidObject: {
      label: 'MAPI_E_INVALID_OBJECT',
      asks: 'MAPIInitialize renvoie MAPI_E_INVALID_OBJECT.',
      means: {
        other: 'MAPI n’est pas initialisé. Les ressources du système peuvent être épuisées.',
      },
    },
    returnNotInitialized: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPIInitialize renvoie MAPI_E_NOT_INITIALIZED.',
      means: { other: 'MAPI n’est pas initialisé. Le fournisseur de profils est en cause.' },
      note: 'Venant de tout autre appel, le même code signifie que MAPIInitialize n’a pas été appelée.',
    },
    oleNeeded: {
      label: 'OLE nécessaire ?',
      asks: 'Le client a-t-il besoin des bibliothèques OLE ?',
      means: {
        yes: 'Le client initialise OLE par un appel distinct.',
        no: 'Le client omet OleInitialize.',
      },
    },
    oleInitialize: {
      label: 'OleInitialize',
      asks: 'Le client appelle OleInitialize.',
      means: {
        other: 'Les bibliothèques OLE sont prêtes. Cette fonction appelle elle aussi CoInitialize.',
      },
      note: 'À la fin de la session, OleUninitialize doit venir avant MAPIUninitialize.',
    },
    utilitiesNeeded: {
      label: 'Utilitaires nécessaires ?',
      asks: 'Le client a-t-il besoin de la bibliothèque d’utilitaires MAPI ?',
      means: {
        yes: 'Le client initialise les utilitaires : ce que déclare MAPIUTIL.H.',
        no: 'Le client omet ScInitMapiUtil.',
      },
    },
    scInitMapiUtil: {
      label: 'ScInitMapiUtil',
      asks: 'Le client appelle ScInitMapiUtil.',
      means: {
        other:
          'Les utilitaires sont prêts. Pour un client qui n’utilise rien d’autre, cet appel ' +
          'tient lieu de MAPIInitialize, et DeinitMapiUtil de MAPIUninitialize.',
      },
      note:
        'Sans MAPIInitialize, ITableData n’envoie aucune notification. DeinitMapiUtil relève de la ' +
        'fin de la session. La documentation diverge sur la question de savoir si c’est ' +
        'MAPIInitialize ou MAPIUninitialize qui effectue cet appel d’elle-même ; que ce soit la ' +
        'seconde est notre lecture.',
    },
    mapiLogonEx: {
      label: 'MAPI initialisé ?',
      asks: 'Le client appelle MAPILogonEx. MAPI a-t-il été initialisé ?',
      means: {
        yes: 'MAPI est prêt, et l’ouverture de session se poursuit.',
        no: 'Personne n’a appelé MAPIInitialize. L’ouverture de session échoue aussitôt.',
      },
      note:
        'Deux choses sont notre lecture : qu’un appel antérieur dans le processus suffise, et que ' +
        'ScInitMapiUtil seule ne suffise pas.',
    },
    goOn: {
      label: 'MAPILogonEx se poursuit',
      asks: 'MAPI est prêt, et MAPILogonEx se poursuit.',
      means: {
        other:
          'Chaque appel a jusqu’ici réussi. MAPILogonEx n’a encore rien renvoyé ; ce qu’elle ' +
          'fait de ses indicateurs est le diagramme de l’ouverture de session.',
      },
      note: 'Le code, S_OK, est celui de MAPIInitialize, et non celui de MAPILogonEx.',
    },
    returnNotCalled: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPILogonEx renvoie MAPI_E_NOT_INITIALIZED.',
      means: {
        other: 'Il n’y a pas de session. Le client doit d’abord appeler MAPIInitialize.',
      },
      note:
        'MAPIInitialize renvoie elle-même ce code, mais il signifie alors que le fournisseur de ' +
        'profils a échoué.',
    },
  },
  exits: {
    yes: 'oui',
    no: 'non',
    S_OK: 'S_OK',
    MAPI_E_INVALID_PARAMETER: 'non valide',
    MAPI_E_UNKNOWN_FLAGS: 'inconnu',
    MAPI_E_TOO_COMPLEX: 'erreur',
    MAPI_E_VERSION: 'erreur',
    error: 'erreur',
    MAPI_E_SESSION_LIMIT: 'erreur',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'erreur',
    MAPI_E_INVALID_OBJECT: 'erreur',
    MAPI_E_NOT_INITIALIZED: 'erreur',
  },
  prompts: {},
  answers: {},
  inputs: {
    initialize: {
      name: 'MAPIInitialize',
      hint: 'Elle vient avant tout autre appel de MAPI.',
      values: { yes: 'Appelée', no: 'Pas appelée' },
    },
    init: {
      name: 'MAPIINIT_0.ulFlags',
      hint: 'Le masque de tous les indicateurs de la structure pour MAPIInitialize.',
      values: {},
    },
    ole: {
      name: 'OLE',
      hint: 'Qui en a besoin appelle OleInitialize.',
      values: { no: 'Pas nécessaire', yes: 'Nécessaire' },
    },
    utilities: {
      name: 'Utilitaires',
      hint: 'Qui en a besoin appelle ScInitMapiUtil.',
      values: { no: 'Pas nécessaires', yes: 'Nécessaires' },
    },
    flags: {
      name: 'flFlags',
      hint: 'Le masque de tous les indicateurs de MAPILogonEx ; il est seulement transmis.',
      values: {},
    },
    service: {
      name: 'Service Windows',
      hint: 'Indique si le client s’exécute en tant que tel.',
      values: { no: 'Non', yes: 'Oui' },
    },
    before: {
      name: 'Déjà initialisé',
      hint: 'Par un appel antérieur dans ce processus, sans désinitialisation depuis.',
      values: { no: 'Non', yes: 'Oui' },
    },
    failure: {
      name: 'Échec',
      hint: 'Ce qui échoue dans MAPIInitialize.',
      values: {
        none: 'Aucun',
        parameters: 'Paramètre non valide',
        flags: 'Indicateur inconnu',
        registry: 'Clés de Registre',
        versions: 'Version d’OLE',
        ole: 'CoInitialize',
        'process-globals': 'Variables du processus',
        'shared-globals': 'Variables partagées',
        notification: 'Moteur de notification',
        'profile-provider': 'Fournisseur de profils',
      },
    },
  },
  facts: {
    initialize: { name: 'MAPIInitialize', values: { true: 'appelée', false: 'pas appelée' } },
    before: { name: 'déjà initialisé', values: { true: 'oui', false: 'non' } },
    service: { name: 'service Windows', values: { true: 'oui', false: 'non' } },
    failure: {
      name: 'échec',
      values: {
        none: 'aucun',
        parameters: 'paramètre non valide',
        flags: 'indicateur inconnu',
        registry: 'clés de Registre',
        versions: 'version d’OLE',
        ole: 'CoInitialize',
        'process-globals': 'variables du processus',
        'shared-globals': 'variables partagées',
        notification: 'moteur de notification',
        'profile-provider': 'fournisseur de profils',
      },
    },
    ole: { name: 'OLE', values: { true: 'nécessaire', false: 'pas nécessaire' } },
    utilities: { name: 'utilitaires', values: { true: 'nécessaires', false: 'pas nécessaires' } },
  },
  flags: {
    MAPI_MULTITHREAD_NOTIFICATIONS: {
      meaning:
        'Donne à la fenêtre de notification masquée son propre thread. Les clients à plusieurs ' +
        'threads devraient le définir, de même que les services Windows et les programmes de ' +
        'console qui n’en ont qu’un.',
      matters: 'Lu à « Moteur de notification ».',
      ignored: 'Lors d’un appel ultérieur dans le processus : le premier appel a créé la fenêtre.',
    },
    MAPI_NO_COINIT: {
      meaning: 'Indique que COM est déjà initialisé, de sorte que CoInitialize n’est pas appelée.',
      matters: 'Lu à « MAPI_NO_COINIT? ».',
      ignored: 'Lors d’un appel ultérieur dans le processus, selon notre lecture.',
    },
    MAPI_NT_SERVICE: {
      meaning:
        'Indique que l’appelant est un service Windows. Les services doivent le définir dans ' +
        'MAPIInitialize et dans MAPILogonEx ; les autres appelants ne devraient pas le faire.',
      matters: 'Lu à « Service Windows ? », dans la structure pour MAPIInitialize.',
      ignored: 'Lors d’un appel ultérieur dans le processus, selon notre lecture.',
    },
    MAPI_LOGON_UI: {
      meaning: 'Autorise une boîte de dialogue d’ouverture de session là où il en faut une.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_NEW_SESSION: {
      meaning: 'Demande une nouvelle session au lieu de la session partagée.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_APP_PROFILE: {
      meaning:
        'Fait aussi figurer les profils « app » dans la liste de la boîte de dialogue ' +
        'd’ouverture de session.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_ALLOW_OTHERS: {
      meaning:
        'Rend partagée une nouvelle session : d’autres clients peuvent ensuite la rejoindre sans ' +
        'informations d’identification.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_EXPLICIT_PROFILE: {
      meaning:
        'Exclut le recours au profil par défaut : l’appelant ou l’utilisateur doit indiquer un ' +
        'profil.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_EXTENDED: {
      meaning:
        'Ouvre une session avec des fonctionnalités étendues. Il doit figurer dans chaque appel.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_USE_DEFAULT: {
      meaning: 'Utilise le profil par défaut.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_FORCE_DOWNLOAD: {
      meaning:
        'Tente de télécharger les messages de l’utilisateur avant le retour de l’appel, et non ' +
        'plus tard en arrière-plan.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_SERVICE_UI_ALWAYS: {
      meaning:
        'Affiche la boîte de dialogue de configuration de chaque service de messages avant que ' +
        'l’un d’eux n’ouvre de session.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_NO_MAIL: {
      meaning: 'Cache la session au spouleur MAPI, qui n’envoie et ne reçoit rien pour ce client.',
      matters:
        'Le diagramme ne le lit pas ; un service Windows qui l’omet s’expose à un avertissement.',
      ignored: '',
    },
    MAPI_PASSWORD_UI: {
      meaning:
        'Dans le MAPI de 1998 : autorise une boîte de dialogue pour le mot de passe du profil ' +
        'uniquement. La page de référence actuelle ne le mentionne pas.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_TIMEOUT_SHORT: {
      meaning:
        'Abandonne l’ouverture de session quand elle reste bloquée plus de quelques secondes.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_BG_SESSION: {
      meaning: 'Demande une session pour un travail en arrière-plan, comme l’indexation.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
    MAPI_UNICODE: {
      meaning: 'Indique que les chaînes transmises sont en Unicode ; sans lui, elles sont en ANSI.',
      matters: 'Le diagramme ne le lit pas ; il est transmis à l’ouverture de session.',
      ignored: '',
    },
  },
  conflicts: {
    'service-without-nt-service':
      'Le client est un service Windows, et MAPI_NT_SERVICE manque. Un service doit le définir ' +
      'dans MAPIInitialize et dans MAPILogonEx ; sans lui, MAPI ne le reconnaît pas comme ' +
      'service.',
    'nt-service-without-service':
      'MAPI_NT_SERVICE est défini, mais le client n’est pas un service Windows. Les autres clients ' +
      'ne devraient pas le définir.',
    'service-without-no-mail':
      'Le client est un service Windows, et MAPI_NO_MAIL n’est pas défini dans MAPILogonEx. Un ' +
      'service doit l’y définir.',
    'service-with-ui':
      'Le client est un service Windows et autorise une boîte de dialogue dans MAPILogonEx. Un ' +
      'service ne peut pas autoriser d’interface utilisateur.',
    'utilities-only':
      'ScInitMapiUtil sans MAPIInitialize suffit pour les utilitaires et pour rien d’autre. ' +
      'Selon notre lecture, l’ouverture de session échoue avec MAPI_E_NOT_INITIALIZED.',
    'earlier-call-only':
      'MAPIInitialize est laissée à un appel antérieur dans le processus. Un client doit ' +
      'l’appeler sur chaque thread qui utilise des objets MAPI ; sans aucun appel, on obtient ' +
      'MAPI_E_NOT_INITIALIZED.',
  },
  reasons: {
    'initialized-before':
      'La documentation ne précise pas ce que MAPIInitialize renvoie quand MAPI a déjà été ' +
      'initialisé. S_OK est notre lecture.',
    'earlier-call':
      'Qu’un appel antérieur de MAPIInitialize dans le processus suffise pour cette ouverture de ' +
      'session est notre lecture : aucun document ne le dit.',
    'utilities-only':
      'Que ScInitMapiUtil ne suffise pas pour une ouverture de session est notre lecture : la ' +
      'documentation dit seulement qu’elle remplace MAPIInitialize pour les utilitaires.',
  },
  details: {
    notifications: {
      'own-thread': {
        name: 'thread de notification distinct',
        says: 'Les notifications arrivent sur leur propre thread.',
      },
      'first-thread': {
        name: 'notifications sur le premier thread',
        says: 'Les notifications arrivent sur le thread qui a appelé MAPIInitialize en premier.',
      },
    },
  },
  links: {
    logon: 'La suite : comment MAPILogonEx se poursuit',
  },
  because: {
    initializeCalled: {
      yes: () => 'Oui, car le client l’appelle.',
      no: () => 'Non, car le client ne l’appelle pas.',
    },
    checkParameters: {
      S_OK: () => 'Les paramètres et les indicateurs sont valides.',
      MAPI_E_INVALID_PARAMETER: ({ code }) =>
        `L’étape se termine par ${code} : un paramètre n’est pas valide.`,
      MAPI_E_UNKNOWN_FLAGS: ({ code }) =>
        `L’étape se termine par ${code} : un indicateur est inconnu.`,
    },
    initializedBefore: {
      yes: () => 'Oui, car un appel antérieur dans ce processus l’a initialisé.',
      no: () => 'Non, car c’est le premier appel dans ce processus.',
    },
    windowsService: {
      yes: () => 'Oui, car le client est un service et l’indicateur est défini.',
      no: ({ service, MAPI_NT_SERVICE }) =>
        service === true
          ? 'Non, car l’indicateur n’est pas défini, bien que le client soit un service.'
          : MAPI_NT_SERVICE === true
            ? 'Non, car le client n’est pas un service, bien que l’indicateur soit défini.'
            : 'Non, car le client n’est pas un service.',
    },
    checkRegistry: {
      S_OK: () => 'Les clés de Registre sont prêtes.',
      MAPI_E_TOO_COMPLEX: ({ code }) =>
        `L’étape se termine par ${code} : échec des clés de Registre.`,
    },
    checkVersions: {
      S_OK: () => 'OLE et MAPI vont ensemble.',
      MAPI_E_VERSION: ({ code }) =>
        `L’étape se termine par ${code} : OLE et MAPI ne vont pas ensemble.`,
    },
    initializeOle: {
      S_OK: () => 'CoInitialize réussit.',
      error: () => 'CoInitialize échoue, et son code est transmis.',
    },
    processGlobals: {
      S_OK: () => 'Les variables du processus sont prêtes.',
      MAPI_E_SESSION_LIMIT: ({ code }) =>
        `L’étape se termine par ${code} : échec des variables du processus.`,
    },
    sharedGlobals: {
      S_OK: () => 'Les variables partagées sont prêtes.',
      MAPI_E_NOT_ENOUGH_RESOURCES: ({ code }) =>
        `L’étape se termine par ${code} : échec des variables partagées.`,
    },
    notificationEngine: {
      S_OK: ({ MAPI_MULTITHREAD_NOTIFICATIONS }) =>
        MAPI_MULTITHREAD_NOTIFICATIONS === true
          ? 'La fenêtre est prête, sur son propre thread.'
          : 'La fenêtre est prête, sur le thread de cet appel.',
      MAPI_E_INVALID_OBJECT: ({ code }) =>
        `L’étape se termine par ${code} : échec du moteur de notification.`,
    },
    profileProvider: {
      S_OK: () => 'Le fournisseur de profils est prêt.',
      MAPI_E_NOT_INITIALIZED: ({ code }) =>
        `L’étape se termine par ${code} : échec du fournisseur de profils.`,
    },
    oleNeeded: {
      yes: () => 'Oui, car le client utilise OLE.',
      no: () => 'Non, car le client n’utilise pas OLE.',
    },
    utilitiesNeeded: {
      yes: () => 'Oui, car le client utilise les utilitaires.',
      no: () => 'Non, car le client n’utilise pas les utilitaires.',
    },
    mapiLogonEx: {
      yes: ({ initialize }) =>
        initialize === true
          ? 'Oui, car MAPIInitialize a réussi.'
          : 'Oui, car un appel antérieur dans ce processus l’a initialisé.',
      no: () => 'Non, car personne n’a appelé MAPIInitialize.',
    },
  },
  calls: {},
  figureNote: '',
}
