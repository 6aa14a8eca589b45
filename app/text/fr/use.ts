import type { text as english } from '../en/use'
import type { Like } from '../translation'

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, carnet d’adresses',
  'contab/ab': 'Outlook Address Book, carnet d’adresses',
  'exchange/ms': 'Microsoft Exchange, banque de messages',
  'pst/ms': 'Personal Folders, banque de messages',
  'exchange/xp': 'Microsoft Exchange, transport',
}

const entryFacts = {
  message: 'un message',
  folder: 'un dossier',
  container: 'un conteneur de carnet d’adresses',
  user: 'un utilisateur de messagerie',
  store: 'une banque de messages',
  status: 'un objet d’état',
  unknown: 'un objet d’aucun fournisseur d’ici',
  null: 'NULL',
}

const methodNames = {
  GetLastError: 'GetLastError',
  GetMsgStoresTable: 'GetMsgStoresTable',
  OpenMsgStore: 'OpenMsgStore',
  OpenAddressBook: 'OpenAddressBook',
  OpenProfileSection: 'OpenProfileSection',
  GetStatusTable: 'GetStatusTable',
  OpenEntry: 'OpenEntry',
  CompareEntryIDs: 'CompareEntryIDs',
  Advise: 'Advise',
  Unadvise: 'Unadvise',
  MessageOptions: 'MessageOptions',
  QueryDefaultMessageOpt: 'QueryDefaultMessageOpt',
  EnumAdrTypes: 'EnumAdrTypes',
  QueryIdentity: 'QueryIdentity',
  Logoff: 'Logoff',
  SetDefaultStore: 'SetDefaultStore',
  AdminServices: 'AdminServices',
  ShowForm: 'ShowForm',
  PrepareForm: 'PrepareForm',
}

/** Compared in `because`, too. */
const askedFacts = {
  later: 'quelque temps après l’ouverture de session',
  'at-once': 'juste après l’ouverture de session',
}
const nomailFacts = { no: 'non défini', yes: 'défini' }

const serviceFacts = {
  running: 'en cours d’exécution',
  'left-out': 'exclu',
  disabled: 'désactivé',
  null: 'aucun',
}

/** What the spooler has to start. */
const transportFacts = {
  pending: 'à démarrer',
  started: 'déjà démarrés',
  none: 'aucun dans le profil',
  nonmessaging: 'non démarrés avec MAPI_NO_MAIL',
  'not-running': 'désactivés ou exclus',
}

/** Why that is nothing, where the profile has transports. */
const nothingToStart = {
  [transportFacts.started]: 'Non, car les transports de cette session sont déjà démarrés.',
  [transportFacts.nonmessaging]: 'Non, car MAPI_NO_MAIL a été défini à l’ouverture de session.',
  [transportFacts['not-running']]: 'Non, car tous les transports sont désactivés ou exclus.',
}

export const text: Like<typeof english> = {
  summary: 'L’appel d’une méthode d’IMAPISession, et ce qui explique le résultat.',
  methods: {
    GetLastError: 'Détails de la dernière erreur d’une méthode de la session, si MAPI en a.',
    GetMsgStoresTable: 'La table des banques de messages du profil de la session.',
    OpenMsgStore: 'Ouvre une banque de messages.',
    OpenAddressBook:
      'Ouvre le carnet d’adresses intégré, formé de tous les fournisseurs de carnet d’adresses.',
    OpenProfileSection: 'Ouvre une section du profil de la session.',
    GetStatusTable: 'La table d’état : MAPI, le spouleur et les fournisseurs de la session.',
    OpenEntry:
      'Ouvre tout objet par son identificateur d’entrée : le fournisseur qui a établi ce dernier ' +
      'est sollicité.',
    CompareEntryIDs: 'Indique si deux identificateurs d’entrée désignent le même objet.',
    Advise: 'Inscrit aux notifications sur la session ou sur un objet.',
    Unadvise: 'Annule une inscription aux notifications.',
    MessageOptions:
      'Ni prise en charge ni documentée aujourd’hui ; en 1998, une boîte de dialogue d’options ' +
      'de message.',
    QueryDefaultMessageOpt:
      'Ni prise en charge ni documentée aujourd’hui ; en 1998, les options de message par défaut.',
    EnumAdrTypes: 'Obsolète : les types d’adresses des transports chargés.',
    QueryIdentity: 'L’identificateur d’entrée de l’identité principale de la session.',
    Logoff: 'Termine la session.',
    SetDefaultStore:
      'Fait d’une banque de messages celle par défaut, la principale, la secondaire ou celle de Simple MAPI.',
    AdminServices: 'Administre les services de messages du profil, pour la session suivante.',
    ShowForm: 'Affiche un formulaire que PrepareForm a préparé.',
    PrepareForm: 'Prépare le jeton avec lequel ShowForm trouve son message.',
  },
  stages: {
    store: { name: 'Banque de messages' },
    entry: { name: 'Objet quelconque' },
    table: { name: 'Table d’état' },
    addressBook: { name: 'Carnet d’adresses' },
    other: { name: 'Autres méthodes' },
  },
  steps: {
    session: {
      label: 'IMAPISession',
      asks: 'Le client a ouvert une session et détient un pointeur de session.',
      means: {
        other:
          'Tout ce qu’offre la session se trouve derrière cette interface : 19 méthodes, après ' +
          'QueryInterface, AddRef et Release.',
      },
    },
    loggedOff: {
      label: 'Logoff appelée ?',
      asks: 'Le client a-t-il déjà appelé Logoff sur cette session ?',
      means: {
        yes: 'Après Logoff, Release est la seule méthode qui puisse être appelée.',
        no: 'Toutes les méthodes peuvent être appelées.',
      },
    },
    returnLoggedOff: {
      label: 'Seule Release est autorisée',
      asks: 'Le client appelle une méthode qui ne doit pas être appelée après Logoff.',
      means: {
        other: 'Pour ce client, la session est terminée. Il peut seulement libérer son pointeur.',
      },
    },
    method: {
      label: 'Quelle méthode est appelée ?',
      asks: 'Quelle méthode d’IMAPISession le client appelle-t-il ?',
      means: {
        OpenMsgStore: 'Le client ouvre une banque de messages.',
        OpenEntry: 'Le client ouvre un objet dont il a l’identificateur d’entrée.',
        GetStatusTable: 'Le client demande où en sont la session et ses fournisseurs.',
        OpenAddressBook: 'Le client ouvre le carnet d’adresses intégré.',
        other: 'Le client appelle l’une des 15 autres méthodes.',
      },
    },
    storeIdNull: {
      label: 'lpEntryID NULL ?',
      asks: 'L’identificateur d’entrée de la banque de messages est-il NULL ?',
      means: {
        yes: 'L’appel n’indique aucune banque, et OpenMsgStore n’en prend aucune d’elle-même.',
        no: 'L’appel indique une banque.',
      },
    },
    returnIdNull: {
      label: 'NULL n’est pas autorisé',
      asks: 'Le client a transmis NULL là où il faut un identificateur d’entrée.',
      means: {
        other:
          'IAddrBook::OpenEntry et IMsgStore::OpenEntry prennent NULL pour leur racine. La ' +
          'session n’a pas de racine à ouvrir.',
      },
    },
    storeServed: {
      label: 'Service disponible ?',
      asks: 'Un service de messages qui n’est pas désactivé sert-il la banque ?',
      means: {
        yes: 'MAPI peut s’adresser au fournisseur de la banque.',
        no: 'MAPI n’appelle aucun fournisseur pour cette banque dans cette session.',
      },
      note:
        'Un service de messages est désactivé en entier et pour le reste de la session. Poser ' +
        'cette question avant l’ouverture de la banque est notre lecture.',
    },
    returnNotServed: {
      label: 'Banque non disponible',
      asks: 'La banque ne peut pas être ouverte dans cette session.',
      means: {
        other:
          'MAPI n’appelle plus aucun fournisseur d’un service désactivé. Une nouvelle session ' +
          'trouvera peut-être le service de nouveau en ordre.',
      },
      note: 'Que l’appel échoue ici est notre lecture : aucune page ne dit ce qu’il renvoie.',
    },
    storeOpen: {
      label: 'Banque déjà ouverte ?',
      asks: 'Le fournisseur de la banque a-t-il déjà ouvert sa session ?',
      means: {
        yes: 'MAPI utilise l’objet fournisseur dont il dispose. La DLL n’est pas rechargée.',
        no: 'Le fournisseur a été exclu à l’ouverture de session ; MAPI le démarre donc à nouveau.',
      },
      note:
        'La documentation diverge sur le moment où les fournisseurs ouvrent leur session : au sein ' +
        'de MAPILogonEx, ou au premier besoin. Selon notre lecture, ils ouvrent leur session au ' +
        'sein de MAPILogonEx, et une banque en cours d’exécution est ouverte.',
    },
    loadStoreProvider: {
      label: 'MSProviderInit',
      asks: 'MAPI charge la DLL du fournisseur et appelle MSProviderInit.',
      means: { other: 'Le point d’entrée renvoie un objet fournisseur, IMSProvider.' },
    },
    storeLogon: {
      label: 'IMSProvider::Logon',
      asks:
        'MAPI appelle la méthode d’ouverture de session du fournisseur avec l’identificateur ' +
        'd’entrée.',
      means: {
        S_OK:
          'Le fournisseur ouvre sa session. Une banque déjà ouverte peut être renvoyée telle ' +
          'quelle.',
        password:
          'Le mot de passe manque ou est incorrect, et le fournisseur est autorisé à le demander.',
        MAPI_E_FAILONEPROVIDER:
          'Le mot de passe manque ou est incorrect, et aucune boîte de dialogue n’est autorisée ; ' +
          'ou bien le fournisseur ne sert aucune session supplémentaire. Les autres ' +
          'fournisseurs du service ne sont pas concernés.',
      },
      note:
        'MAPI_E_FAILONEPROVIDER est là pour permettre une nouvelle tentative avec une banque. ' +
        'Une banque à laquelle manque le mot de passe représente toute banque qui a été exclue ' +
        '(notre lecture). OpenMsgStore peut aussi renvoyer MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS et ' +
        'd’autres codes, que le diagramme ne montre pas. Qu’un fournisseur qui ne sert aucune ' +
        'session supplémentaire échoue seul ici est aussi notre lecture.',
    },
    promptForStorePassword: {
      label: 'Demander le mot de passe',
      asks: 'Le fournisseur demande à l’utilisateur le mot de passe de la banque.',
      means: {
        ok: 'Le mot de passe est accepté, et l’ouverture de session se poursuit.',
        cancel: 'L’utilisateur ne le donne pas.',
        waiting: 'Le retour de l’appel n’a pas lieu avant la réponse de l’utilisateur.',
      },
    },
    returnStoreCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'OpenMsgStore renvoie MAPI_E_USER_CANCEL.',
      means: { other: 'La banque reste fermée. Le client peut réessayer.' },
      note:
        'La méthode d’ouverture de session du fournisseur renvoie ce code. Qu’OpenMsgStore le ' +
        'transmette est notre lecture.',
    },
    returnLogonFailed: {
      label: 'MAPI_E_LOGON_FAILED',
      asks: 'L’appel renvoie MAPI_E_LOGON_FAILED.',
      means: {
        other:
          'Le fournisseur n’a pas ouvert de session. S’il a besoin d’un mot de passe et que ' +
          'l’appel n’autorise aucune boîte de dialogue, le client peut le demander, ou appeler ' +
          'OpenMsgStore sans MDB_NO_DIALOG.',
      },
      note:
        'Un fournisseur qui ne sert aucune session supplémentaire finit ici aussi. C’est notre ' +
        'lecture : aucune page n’indique de code pour ce cas.',
    },
    storeLogonObjects: {
      label: 'IMSLogon, IMsgStore',
      asks: 'Le fournisseur renvoie un objet d’ouverture de session et un objet banque de messages.',
      means: {
        other:
          'Il appelle AddRef sur son objet de support, sauf si la banque était déjà ouverte et que ' +
          'les mêmes objets sont renvoyés.',
      },
    },
    spoolerHears: {
      label: 'Spouleur informé ?',
      asks: 'MAPI signale-t-il la banque au spouleur ?',
      means: {
        yes: 'Le spouleur doit envoyer et recevoir par cette banque aussi.',
        no: 'Le spouleur n’a pas connaissance de la banque.',
      },
    },
    returnStoreAlone: {
      label: 'Renvoyer la banque',
      asks: 'MAPI renvoie la banque au client.',
      means: {
        other:
          'S_OK : le client a un IMsgStore. Le spouleur n’envoie ni ne reçoit rien par cette banque.',
      },
    },
    tellSpooler: {
      label: 'Informer le spouleur',
      asks: 'MAPI donne au spouleur l’identificateur d’entrée de la banque.',
      means: {
        other: 'Avec lui, le spouleur peut ouvrir lui-même une session auprès de la banque.',
      },
    },
    storeToClient: {
      label: 'IMsgStore au client',
      asks: 'MAPI renvoie la banque au client.',
      means: {
        other: 'L’appel a renvoyé S_OK. Ce qui suit se passe entre le spouleur et le fournisseur.',
      },
    },
    spoolerLogon: {
      label: 'SpoolerLogon',
      asks: 'Le spouleur appelle IMSProvider::SpoolerLogon.',
      means: {
        other: 'Ainsi, le spouleur ouvre une session sur la même banque de messages.',
      },
      note:
        'La documentation parle du spouleur comme d’un processus distinct, ou comme d’un thread ' +
        'd’arrière-plan. Ici, c’est un rôle.',
    },
    returnStore: {
      label: 'Banque ouverte',
      asks: 'Le client a la banque, et le spouleur a ouvert une session auprès d’elle.',
      means: {
        other:
          'S_OK. La banque est en lecture seule, sauf si l’appel a demandé l’accès en écriture : ' +
          'OpenMsgStore avec MDB_WRITE ou MAPI_BEST_ACCESS, OpenEntry avec MAPI_MODIFY ou ' +
          'MAPI_BEST_ACCESS. Même alors, l’accès en écriture n’est pas garanti.',
      },
    },
    entryIdNull: {
      label: 'lpEntryID NULL ?',
      asks: 'L’identificateur d’entrée est-il NULL ?',
      means: {
        yes: 'L’appel n’indique aucun objet.',
        no: 'L’appel indique un objet.',
      },
    },
    entryIsStore: {
      label: 'Banque disponible ?',
      asks: 'Désigne-t-il une banque de messages dont le service de messages n’est pas désactivé ?',
      means: {
        yes: 'L’appel fait la même chose qu’OpenMsgStore avec MDB_NO_DIALOG.',
        no:
          'Il désigne autre chose, ou une banque pour laquelle MAPI n’appelle aucun fournisseur ' +
          'dans cette session.',
      },
      note:
        'Qu’OpenEntry traite la banque d’un service désactivé comme un objet dont le fournisseur ' +
        'n’est pas ouvert est notre lecture. Sa page dit aussi que, pour une banque, l’appel ' +
        'fait la même chose qu’OpenMsgStore.',
    },
    entryIsStatus: {
      label: 'Objet d’état ?',
      asks: 'Est-ce l’identificateur d’entrée d’un objet d’état ?',
      means: {
        yes: 'C’est PR_ENTRYID d’une ligne de la table d’état.',
        no: 'Il provient d’un fournisseur, qui y a placé son MAPIUID.',
      },
    },
    statusRowThere: {
      label: 'Ligne dans la table d’état ?',
      asks: 'Le fournisseur a-t-il une ligne dans la table d’état ?',
      means: {
        yes: 'PR_ENTRYID de la ligne désigne son objet d’état.',
        no: 'Sans ligne, il n’y a pas d’identificateur d’entrée, et rien à ouvrir.',
      },
      note:
        'La documentation diverge sur les fournisseurs qui ont une ligne. Un transport doit en ' +
        'avoir une, sauf avec MAPI_NO_MAIL. Que tout autre fournisseur en cours d’exécution en ' +
        'ait une, et qu’un fournisseur désactivé ou exclu n’en ait pas, est notre lecture.',
    },
    returnNoRow: {
      label: 'Pas d’objet d’état',
      asks: 'Le fournisseur n’a pas de ligne, et le client n’obtient pas d’objet d’état de sa part.',
      means: {
        other:
          'Aucun appel n’a échoué : l’identificateur d’entrée dont OpenEntry aurait besoin manque.',
      },
      note:
        'Ce qu’OpenEntry renvoie pour un identificateur d’entrée d’une session antérieure n’est pas ' +
        'documenté. Que le parcours se termine ici est notre lecture.',
    },
    returnStatusObject: {
      label: 'Renvoyer l’objet d’état',
      asks: 'IMAPISession::OpenEntry ouvre l’objet d’état.',
      means: {
        other:
          'S_OK : le client a un IMAPIStatus. PR_RESOURCE_METHODS dit lesquelles de ses méthodes ' +
          'peuvent être appelées ; les autres peuvent renvoyer MAPI_E_NO_SUPPORT.',
      },
    },
    readMapiUid: {
      label: 'Lire le MAPIUID',
      asks: 'MAPI lit le MAPIUID contenu dans l’identificateur d’entrée.',
      means: { other: 'Il indique quel fournisseur a établi l’identificateur d’entrée.' },
    },
    uidRegistered: {
      label: 'MAPIUID enregistré ?',
      asks: 'Un fournisseur de cette session a-t-il enregistré le MAPIUID ?',
      means: {
        yes: 'Il a été enregistré avec SetProviderUID quand le fournisseur a ouvert sa session.',
        no: 'Aucun fournisseur ouvert ne le revendique.',
      },
      note:
        'Les fournisseurs l’enregistrent à leur ouverture de session. Selon notre lecture, c’était ' +
        'au sein de MAPILogonEx ; un fournisseur en cours d’exécution l’a donc enregistré, et un ' +
        'fournisseur désactivé ou exclu ne l’a pas fait.',
    },
    returnUnknownEntryId: {
      label: 'MAPI_E_UNKNOWN_ENTRYID',
      asks: 'OpenEntry renvoie MAPI_E_UNKNOWN_ENTRYID.',
      means: {
        other: 'En règle générale, le fournisseur auquel appartient l’objet n’est pas ouvert.',
      },
    },
    forwardToProvider: {
      label: 'OpenEntry du fournisseur',
      asks: 'MAPI transmet l’appel à OpenEntry de l’objet d’ouverture de session du fournisseur.',
      means: {
        S_OK: 'Le fournisseur ouvre l’objet.',
        MAPI_E_NOT_FOUND: 'Le fournisseur ne connaît pas un tel objet.',
        MAPI_E_NO_ACCESS: 'L’utilisateur n’est pas autorisé à l’ouvrir, ou pas de cette façon.',
      },
    },
    returnObject: {
      label: 'Renvoyer l’objet',
      asks: 'OpenEntry renvoie l’objet que le fournisseur a ouvert.',
      means: {
        other:
          'S_OK : *lpulObjType dit ce qu’il est. Un client qui connaît le type de l’objet est plus ' +
          'rapide avec OpenEntry de la banque, du carnet d’adresses ou du conteneur.',
      },
    },
    returnNotFound: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'OpenEntry renvoie MAPI_E_NOT_FOUND.',
      means: {
        other: 'L’identificateur d’entrée est bien formé, mais ne désigne aucun objet.',
      },
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'OpenEntry renvoie MAPI_E_NO_ACCESS.',
      means: {
        other:
          'L’utilisateur n’a pas d’autorisations suffisantes pour l’objet, ou voulait modifier un ' +
          'objet en lecture seule.',
      },
    },
    transportsStarting: {
      label: 'Transports à démarrer ?',
      asks: 'Le spouleur doit-il encore démarrer des transports ?',
      means: {
        yes: 'L’appel vient juste après l’ouverture de session, et la table les attend.',
        no: 'Il n’y a rien à attendre.',
      },
      note:
        'Le spouleur démarre les transports une fois l’ouverture de session du client terminée. ' +
        'Que la table n’attende pas là où il n’y a aucun transport à démarrer est notre lecture.',
    },
    waitForTransports: {
      label: 'Appel bloqué',
      asks: 'GetStatusTable attend que le spouleur ait démarré les transports.',
      means: {
        other:
          'Pendant ce temps, le client est à l’arrêt. Il ne devrait pas demander la table d’état ' +
          'juste après l’ouverture de session.',
      },
    },
    statusTable: {
      label: 'Table d’état',
      asks: 'Le client reçoit la table d’état de la session.',
      means: {
        other:
          'MAPI y a trois lignes : pour lui-même, pour le spouleur et pour le carnet d’adresses. ' +
          'Les autres sont celles de fournisseurs.',
      },
      note:
        'La documentation diverge sur la question de savoir si chaque fournisseur a une ligne, et ' +
        'si la table connaît MAPI_UNICODE. Une page attribue la méthode à IMAPIStatus ; elle ' +
        'appartient à IMAPISession.',
    },
    statusObjectWanted: {
      label: 'Objet d’état voulu ?',
      asks: 'Le client poursuit-il en ouvrant un objet d’état ?',
      means: {
        yes: 'Il cherche la ligne de l’objet, et en prend l’identificateur d’entrée.',
        no: 'Il lit les lignes.',
      },
      note: 'Que l’identificateur d’entrée de l’appel exprime ce souhait est notre lecture.',
    },
    returnStatusTable: {
      label: 'Renvoyer la table d’état',
      asks: 'Le client a la table d’état.',
      means: {
        other:
          'S_OK : le client lit les lignes et libère la table. PR_DISPLAY_NAME de la ligne ' +
          'MAPI_SUBSYSTEM est le nom du profil.',
      },
    },
    setColumns: {
      label: 'SetColumns',
      asks: 'Le client limite la table aux colonnes dont il a besoin.',
      means: { other: 'Ce sont PR_ENTRYID, PR_RESOURCE_TYPE et PR_DISPLAY_NAME.' },
    },
    buildRestriction: {
      label: 'Établir la restriction',
      asks: 'Le client établit une restriction qui trouve une seule ligne.',
      means: {
        other:
          'Une ligne de MAPI se trouve par PR_RESOURCE_TYPE, celle d’un fournisseur par ' +
          'PR_PROVIDER_DISPLAY ou PR_PROVIDER_DLL_NAME.',
      },
    },
    restrictTable: {
      label: 'Restrict',
      asks: 'Le client appelle IMAPITable::Restrict.',
      means: { other: 'La table ne montre plus que les lignes qui conviennent.' },
    },
    queryAllRows: {
      label: 'HrQueryAllRows',
      asks: 'Le client lit les lignes qui restent.',
      means: { other: 'Une seule ligne est attendue, celle de l’objet d’état.' },
    },
    addressBookLogon: {
      label: 'IABProvider::Logon',
      asks: 'MAPI se connecte au fournisseur de carnet d’adresses suivant du profil.',
      means: {
        other:
          'Les conteneurs de premier niveau de ces fournisseurs forment le carnet d’adresses ' +
          'intégré.',
      },
      note:
        'Selon une page, OpenAddressBook appelle la méthode d’ouverture de session de chaque ' +
        'fournisseur ; selon d’autres, les fournisseurs ouvrent leur session au sein de ' +
        'MAPILogonEx. La seconde version est notre lecture ; ce qui y a été chargé est utilisé ici.',
    },
    addressBookLoaded: {
      label: 'Fournisseur chargé ?',
      asks: 'Ce fournisseur de carnet d’adresses est-il chargé ?',
      means: {
        no: 'Ses conteneurs manquent au carnet d’adresses. Cela fixe le résultat.',
        next: 'Il l’est, et un autre suit.',
        yes: 'Il l’est, et c’était le dernier : le carnet d’adresses est complet.',
      },
      note:
        'Que manque ici un fournisseur dont tout le service de messages a été désactivé à ' +
        'l’ouverture de session est notre lecture, et qu’il n’en manque aucun à un profil sans ' +
        'fournisseur de ce genre l’est aussi. MAPI s’adresse encore aux autres fournisseurs après ' +
        'un fournisseur qui manque ; le diagramme ne le fait pas.',
    },
    returnAddressBook: {
      label: 'Renvoyer le carnet d’adresses',
      asks: 'OpenAddressBook renvoie le carnet d’adresses intégré.',
      means: { other: 'S_OK : le client a un IAddrBook, et le libère avant Logoff.' },
    },
    returnPartialAddressBook: {
      label: 'MAPI_W_ERRORS_RETURNED',
      asks: 'OpenAddressBook renvoie le carnet d’adresses et MAPI_W_ERRORS_RETURNED.',
      means: {
        other:
          'Un avertissement est une réussite : testez le code avec HR_FAILED. Le pointeur est ' +
          'toujours valide, et doit être libéré avant Logoff. GetLastError indique quels ' +
          'fournisseurs ont échoué.',
      },
    },
    otherMethod: {
      label: 'Laquelle des autres ?',
      asks: 'Que sait-on de la méthode qui est appelée ?',
      means: {
        identity: 'QueryIdentity a son propre diagramme.',
        logoff: 'Logoff a son propre diagramme.',
        admin: 'AdminServices modifie le profil, et non la session.',
        compare: 'CompareEntryIDs donne sa réponse dans un paramètre, et non dans le code.',
        deprecated: 'EnumAdrTypes est obsolète.',
        undocumented: 'Aucune page ne décrit la méthode aujourd’hui.',
        others: 'La méthode a sa propre page, que le diagramme ne suit pas.',
      },
    },
    seeIdentity: {
      label: 'QueryIdentity',
      asks: 'Le client demande l’identité principale de la session.',
      means: { other: 'Ce qu’il reçoit dépend des lignes de la table d’état.' },
    },
    returnLogoff: {
      label: 'Logoff',
      asks: 'Le client termine la session.',
      means: {
        other:
          'S_OK. Désormais, seule Release peut être appelée. Ce qui précède importe tout autant.',
      },
    },
    returnAdmin: {
      label: 'AdminServices',
      asks: 'Le client reçoit un IMsgServiceAdmin.',
      means: {
        other:
          'S_OK : le client peut modifier les services de messages du profil. La session actuelle ' +
          'reste telle quelle ; les modifications prennent effet dans la suivante.',
      },
    },
    returnCompared: {
      label: 'CompareEntryIDs',
      asks: 'MAPI fait comparer deux identificateurs d’entrée par le fournisseur.',
      means: {
        other:
          'S_OK, qu’ils désignent le même objet ou non : *lpulResult vaut TRUE ou FALSE. ' +
          'MAPI_E_UNKNOWN_ENTRYID signifie que les identificateurs ne se rapportent à aucun ' +
          'objet, peut-être parce que ces objets ne sont pas ouverts.',
      },
      note:
        'Selon une page, la méthode renvoie une erreur quand les deux diffèrent. Qu’elle renvoie ' +
        'S_OK et FALSE, comme le dit sa page de référence, est notre lecture.',
    },
    returnAddressTypes: {
      label: 'EnumAdrTypes',
      asks: 'Le client reçoit les types d’adresses des transports.',
      means: { other: 'S_OK. Les transports qui ne sont pas chargés ne sont pas comptés.' },
      note: 'La méthode est obsolète.',
    },
    returnUndocumented: {
      label: 'Non documentée',
      asks: 'Le client appelle une méthode qui n’est ni prise en charge ni documentée aujourd’hui.',
      means: { other: 'La méthode est toujours dans l’interface et garde son emplacement.' },
      note: 'En 1998, elle concernait les options de message d’un type d’adresse.',
    },
    returnOther: {
      label: 'Non suivie ici',
      asks: 'Le client appelle une méthode que le diagramme ne suit pas.',
      means: { other: 'Sa page de référence donne les paramètres et les codes.' },
      note:
        'Que le diagramme n’indique aucun code relève de notre lecture de ce qu’il doit couvrir. ' +
        'Sur GetMsgStoresTable, la documentation diverge : toutes les banques du profil, ou ' +
        'chacune de celles qui sont ouvertes.',
    },
  },
  exits: {
    yes: 'oui',
    no: 'non',
    OpenMsgStore: 'OpenMsgStore',
    OpenEntry: 'OpenEntry',
    GetStatusTable: 'GetStatusTable',
    OpenAddressBook: 'OpenAddressBook',
    other: 'autre',
    next: 'suivant',
    S_OK: 'S_OK',
    password: 'mot de passe',
    MAPI_E_FAILONEPROVIDER: 'seul',
    ok: 'OK',
    cancel: 'Annuler',
    MAPI_E_NOT_FOUND: 'rien',
    MAPI_E_NO_ACCESS: 'refusé',
    identity: 'identité',
    logoff: 'fin',
    admin: 'admin',
    compare: 'comparer',
    deprecated: 'obsolète',
    undocumented: 'sans page',
    others: 'autres',
  },
  prompts: {
    promptForStorePassword: {
      title: () => 'Mot de passe de la banque',
      says: ({ service, kind }) => `${service}, ${kind} : le mot de passe manque ou est incorrect.`,
    },
  },
  answers: { ok: 'OK', cancel: 'Annuler' },
  inputs: {
    method: {
      name: 'Méthode',
      hint: 'La méthode d’IMAPISession que le client appelle.',
      values: methodNames,
    },
    entry: {
      name: 'lpEntryID',
      hint: 'Ce que désigne l’identificateur d’entrée. OpenMsgStore demande seulement s’il est NULL.',
      values: {
        message: 'Message',
        folder: 'Dossier',
        container: 'Conteneur de carnet d’adresses',
        user: 'Utilisateur de messagerie',
        store: 'Banque de messages',
        status: 'Objet d’état',
        unknown: 'Objet d’aucun fournisseur d’ici',
        '': 'NULL',
      },
    },
    provider: {
      name: 'Fournisseur',
      hint: 'Celui dont c’est la banque, l’objet ou l’objet d’état.',
      values: providerNames,
    },
    flags: { name: 'ulFlags', hint: 'Le masque des indicateurs d’OpenMsgStore.', values: {} },
    asked: {
      name: 'Table d’état',
      hint: 'Moment où GetStatusTable est appelée.',
      values: {
        later: 'Bien après l’ouverture de session',
        'at-once': 'Juste après l’ouverture de session',
      },
    },
    after: {
      name: 'Après Logoff',
      hint: 'Indique si le client a appelé Logoff auparavant.',
      values: { no: 'Non', yes: 'Oui' },
    },
    object: {
      name: 'Objet',
      hint: 'Ce que dit le fournisseur quand OpenEntry lui est transmise.',
      values: { found: 'Trouvé', missing: 'Absent', 'no-access': 'Pas d’accès' },
    },
    profile: { name: 'Profil', hint: 'Le profil de la session.', values: {} },
    nomail: {
      name: 'MAPI_NO_MAIL',
      hint: 'Indique si le client a défini l’indicateur à son ouverture de session.',
      values: { no: 'Non défini', yes: 'Défini' },
    },
    standing: {
      name: 'Fournisseur dans la session',
      hint:
        'Ce que l’ouverture de session en a fait. Un seul fournisseur désactivé désactive tout son ' +
        'service.',
      values: { running: 'En cours d’exécution', 'left-out': 'Exclu', disabled: 'Désactivé' },
    },
  },
  facts: {
    after: { name: 'Logoff appelée', values: { no: 'non', yes: 'oui' } },
    method: { name: 'méthode', values: methodNames },
    entry: { name: 'identificateur d’entrée de', values: entryFacts },
    profile: { name: 'profil', values: {} },
    nomail: { name: 'MAPI_NO_MAIL à l’ouverture de session', values: nomailFacts },
    object: {
      name: 'objet',
      values: { found: 'trouvé', missing: 'absent', 'no-access': 'pas d’accès' },
    },
    asked: { name: 'GetStatusTable appelée', values: askedFacts },
    owner: { name: 'fournisseur', values: { ...providerNames, null: 'aucun' } },
    serviceAb: { name: 'carnet d’adresses du service', values: serviceFacts },
    serviceMs: {
      name: 'banque de messages du service',
      values: { ...serviceFacts, 'left-out': 'exclue', disabled: 'désactivée', null: 'aucune' },
    },
    serviceXp: { name: 'transport du service', values: serviceFacts },
    addressBooksLeft: { name: 'fournisseurs de carnet d’adresses restants', values: {} },
    transports: { name: 'transports', values: transportFacts },
    storeFull: {
      name: 'le fournisseur ne sert aucune session supplémentaire',
      values: { no: 'non', yes: 'oui' },
    },
  },
  flags: {
    MDB_NO_DIALOG: {
      meaning: 'Interdit les boîtes de dialogue d’ouverture de session du fournisseur.',
      matters: 'Lu à « IMSProvider::Logon », quand le mot de passe de la banque manque.',
      ignored: 'Quand la banque peut être ouverte sans aide.',
    },
    MDB_WRITE: {
      meaning: 'Demande l’accès en lecture et en écriture à la banque.',
      matters: 'Le diagramme ne le lit pas ; l’accès n’est pas garanti.',
      ignored: '',
    },
    MAPI_DEFERRED_ERRORS: {
      meaning: 'Permet à l’appel de réussir avant que la banque ne soit entièrement disponible.',
      matters: 'Le diagramme ne le lit pas ; une erreur peut venir avec un appel ultérieur.',
      ignored: '',
    },
    MAPI_BEST_ACCESS: {
      meaning: 'Demande l’accès le plus étendu que puissent avoir l’utilisateur et le client.',
      matters: 'Le diagramme ne le lit pas ; l’accès n’est pas garanti.',
      ignored: '',
    },
    MDB_TEMPORARY: {
      meaning:
        'La banque n’est pas permanente, et n’est pas ajoutée à la table des banques de messages.',
      matters: 'Le diagramme ne le lit pas.',
      ignored: '',
    },
    MDB_NO_MAIL: {
      meaning: 'La banque ne sert ni à envoyer ni à recevoir : le spouleur n’en est pas informé.',
      matters: 'Lu à « Spouleur informé ? », une fois la banque ouverte.',
      ignored: 'Quand MAPI_NO_MAIL a été défini à l’ouverture de session.',
    },
    MDB_ONLINE: {
      meaning: 'Avec le mode Exchange mis en cache, ouvre la banque sur le serveur.',
      matters: 'Le diagramme ne le lit pas.',
      ignored: '',
    },
  },
  conflicts: {
    'provider-replaced':
      'Le fournisseur défini n’est pas dans ce profil, ou n’est pas du type dont l’appel a ' +
      'besoin. Le diagramme prend le premier du profil qui convient.',
    'entry-not-store':
      'OpenMsgStore a besoin de l’identificateur d’entrée d’une banque de messages, et celui-ci ' +
      'désigne autre chose. Le diagramme le prend pour celui de la banque.',
  },
  reasons: {
    'after-logoff':
      'La documentation laisse ouvert ce qu’une méthode renvoie après Logoff : elle dit seulement ' +
      'que la méthode ne doit pas être appelée.',
    'null-code':
      'La documentation laisse ouvert le code pour NULL : elle dit seulement que NULL n’est pas ' +
      'autorisé.',
    'not-served-code':
      'La documentation laisse le code ouvert : elle dit seulement que MAPI n’appelle plus aucun ' +
      'fournisseur d’un service désactivé, et ne dit rien d’un profil sans banque de messages.',
    'cancel-code':
      'Qu’OpenMsgStore transmette le code du fournisseur est notre lecture : sa page ne ' +
      'l’énumère pas.',
    'no-row':
      'Qu’un fournisseur qui n’est pas en cours d’exécution n’ait pas de ligne est notre lecture, ' +
      'sauf pour les transports avec MAPI_NO_MAIL.',
    'other-entry':
      'OpenMsgStore prend l’identificateur d’entrée d’une banque de messages. Qu’avec un autre il ouvre sa banque est notre lecture : aucune page ne dit ce qu’il en advient.',
    'limit-code':
      'Que l’appel renvoie ce code là où le fournisseur ne sert aucune session supplémentaire ' +
      'est notre lecture : aucune page n’en indique.',
    'store-unknown':
      'Qu’OpenEntry renvoie ce code pour une banque qu’aucun service disponible ne dessert est ' +
      'notre lecture. Sa page indique le code pour les fournisseurs qui ne sont pas ouverts, ' +
      'mais dit aussi que, pour une banque, l’appel fait la même chose qu’OpenMsgStore.',
    'row-optional':
      'Que ce fournisseur ait une ligne, et avec elle un objet d’état, est notre lecture : la ' +
      'documentation ne s’accorde que sur les transports.',
    compared:
      'La documentation diverge sur ce qui est renvoyé quand les identificateurs désignent des ' +
      'objets différents : une erreur, ou S_OK et FALSE. La seconde réponse est notre lecture.',
    'no-wait':
      'Que la table d’état n’attende pas là où aucun transport n’est à démarrer est notre ' +
      'lecture : aucune page ne parle de ce cas.',
    'no-address-book':
      'Que le carnet d’adresses d’un profil sans fournisseur de carnet d’adresses compte comme ' +
      'complet est notre lecture.',
    'see-identity':
      'Le code reste ouvert ici : il dépend de ce que montre le diagramme de l’identité.',
    undocumented:
      'La documentation laisse le code ouvert : aucune page ne décrit la méthode aujourd’hui.',
    'not-followed': 'Le code reste ouvert ici : le diagramme ne suit pas cette méthode.',
  },
  details: {
    pointer: {
      IMsgStore: { name: 'IMsgStore', says: 'Le client a un IMsgStore.' },
      IMAPIStatus: { name: 'IMAPIStatus', says: 'Le client a un IMAPIStatus.' },
      IMAPITable: { name: 'IMAPITable', says: 'Le client a un IMAPITable.' },
      IAddrBook: { name: 'IAddrBook', says: 'Le client a un IAddrBook.' },
      IUnknown: {
        name: 'IUnknown',
        says: 'Le client a un pointeur dont l’interface convient à l’objet.',
      },
    },
    spooler: {
      told: { name: 'spouleur informé', says: 'Le spouleur utilise aussi la banque.' },
      'not-told': {
        name: 'spouleur non informé',
        says: 'Le spouleur n’a pas connaissance de la banque.',
      },
    },
  },
  links: {
    logon: 'L’ouverture de session dont provient une telle session',
    identity: 'Ce que renvoie QueryIdentity',
    end: 'Tout ce qui fait partie de la fin d’une session',
    release: 'Ce qui s’ensuit si le carnet d’adresses n’est pas libéré',
  },
  because: {
    loggedOff: {
      yes: () => 'Oui, car le client a appelé Logoff.',
      no: () => 'Non, car le client n’a pas appelé Logoff.',
    },
    method: {
      OpenMsgStore: () => 'Le client appelle OpenMsgStore.',
      OpenEntry: () => 'Le client appelle OpenEntry.',
      GetStatusTable: () => 'Le client appelle GetStatusTable.',
      OpenAddressBook: () => 'Le client appelle OpenAddressBook.',
      other: ({ method }) => `Le client appelle ${method}.`,
    },
    storeIdNull: {
      yes: () => 'Oui, car l’appel transmet NULL.',
      no: () => 'Non, car l’appel transmet un identificateur d’entrée.',
    },
    storeServed: {
      yes: ({ owner }) => `Oui, car le service de ce fournisseur n’est pas désactivé : ${owner}.`,
      no: ({ owner, profile, serviceMs }) =>
        serviceMs === null
          ? `Non, car le profil ${profile} n’a pas de banque de messages.`
          : `Non, car le service de ce fournisseur est désactivé : ${owner}.`,
    },
    storeOpen: {
      yes: () => 'Oui, car le fournisseur est en cours d’exécution.',
      no: () => 'Non, car le fournisseur a été exclu à l’ouverture de session.',
    },
    storeLogon: {
      S_OK: () => 'Le fournisseur renvoie S_OK.',
      password: () =>
        'Le fournisseur demande le mot de passe, car les boîtes de dialogue sont autorisées.',
      MAPI_E_FAILONEPROVIDER: ({ storeFull }) =>
        storeFull === 'oui'
          ? 'Le fournisseur échoue de nouveau, car il ne sert aucune session supplémentaire.'
          : 'Le fournisseur renvoie MAPI_E_FAILONEPROVIDER, car il a besoin d’un mot de passe et n’est ' +
            'pas autorisé à le demander.',
    },
    spoolerHears: {
      yes: () => 'Oui, car ni MAPI_NO_MAIL ni MDB_NO_MAIL n’a été défini.',
      no: ({ nomail }) =>
        nomail === nomailFacts.yes
          ? 'Non, car MAPI_NO_MAIL a été défini à l’ouverture de session.'
          : 'Non, car MDB_NO_MAIL est défini.',
    },
    entryIdNull: {
      yes: () => 'Oui, car l’appel transmet NULL.',
      no: () => 'Non, car l’appel transmet un identificateur d’entrée.',
    },
    entryIsStore: {
      yes: () => 'Oui, car il désigne une banque de messages dont le service n’est pas désactivé.',
      no: ({ entry }) =>
        entry === entryFacts.store
          ? 'Non, car aucun service de messages disponible ne dessert la banque.'
          : `Non, car il désigne ${entry}.`,
    },
    entryIsStatus: {
      yes: () => 'Oui, car il désigne un objet d’état.',
      no: ({ entry }) => `Non, car il désigne ${entry}.`,
    },
    statusRowThere: {
      yes: ({ owner }) => `Oui, car ce fournisseur a une ligne : ${owner}.`,
      no: ({ owner }) => `Non, car ce fournisseur n’a pas de ligne : ${owner}.`,
    },
    uidRegistered: {
      yes: ({ owner }) => `Oui, car ce fournisseur l’a enregistré : ${owner}.`,
      no: ({ owner }) =>
        owner === null
          ? 'Non, car aucun fournisseur du profil ne l’a établi.'
          : `Non, car ce fournisseur n’est pas en cours d’exécution : ${owner}.`,
    },
    forwardToProvider: {
      S_OK: () => 'Le fournisseur renvoie S_OK, car l’objet est trouvé.',
      MAPI_E_NOT_FOUND: ({ code }) => `Le fournisseur renvoie ${code}, car l’objet est absent.`,
      MAPI_E_NO_ACCESS: ({ code }) =>
        `Le fournisseur renvoie ${code}, car l’utilisateur n’a pas d’accès.`,
    },
    transportsStarting: {
      yes: () => 'Oui, car l’appel vient juste après l’ouverture de session.',
      no: ({ asked, transports }) =>
        asked === askedFacts.later
          ? 'Non, car l’ouverture de session est terminée depuis quelque temps.'
          : (nothingToStart[String(transports)] ?? 'Non, car le profil n’a pas de transport.'),
    },
    statusObjectWanted: {
      yes: () => 'Oui, car l’identificateur d’entrée d’un objet d’état est voulu.',
      no: () => 'Non, car seule la table est voulue.',
    },
    addressBookLoaded: {
      no: ({ owner }) => `Non, car ce fournisseur n’est pas en cours d’exécution : ${owner}.`,
      next: ({ owner }) =>
        `Oui, car ce fournisseur est en cours d’exécution, et un autre suit : ${owner}.`,
      yes: ({ owner }) =>
        owner === null
          ? 'Oui, car le profil n’a pas de fournisseur de carnet d’adresses.'
          : `Oui, car ce fournisseur est en cours d’exécution, et c’est le dernier : ${owner}.`,
    },
    otherMethod: {
      identity: () => 'Le client appelle QueryIdentity.',
      logoff: () => 'Le client appelle Logoff.',
      admin: () => 'Le client appelle AdminServices.',
      compare: () => 'Le client appelle CompareEntryIDs.',
      deprecated: () => 'Le client appelle EnumAdrTypes.',
      undocumented: ({ method }) => `Le client appelle ${method}.`,
      others: ({ method }) => `Le client appelle ${method}.`,
    },
  },
  calls: {
    storeLogon: {
      ms: 'IMSProvider::Logon, appelée par MAPI',
    },
    forwardToProvider: {
      ab: 'IABLogon::OpenEntry, appelée par MAPI',
      ms: 'IMSLogon::OpenEntry, appelée par MAPI',
    },
    returnStatusObject: {
      ab: 'IABLogon::OpenStatusEntry',
      ms: 'IMSLogon::OpenStatusEntry',
      xp: 'IXPLogon::OpenStatusEntry',
    },
  },
  figureNote: '',
}
