import type { text as english } from '../en/sources'
import { toPlural } from '../plural'
import type { SourcesText } from '../sourcesText'
import type { Like } from '../translation'

const count = toPlural('fr')
const countSteps = count({ one: '# étape', many: '# d’étapes', other: '# étapes' })
const countContradictions = count({
  one: '# contradiction',
  many: '# de contradictions',
  other: '# contradictions',
})

export const text: Like<typeof english> & SourcesText = {
  intro:
    'Ce sur quoi repose chaque étape de chaque diagramme, avec les pages de la documentation de ' +
    'Microsoft dont elle provient, et chaque endroit où la documentation se contredit ou laisse ' +
    'quelque chose en suspens, avec la lecture que retiennent les diagrammes.',
  search: 'Rechercher',
  searchHint: 'Étape, page, contradiction',
  clear: 'Effacer',
  found: ({ steps, contradictions }) =>
    `${countSteps(steps)}, ${countContradictions(contradictions)}`,
  nothing: 'Rien ne correspond.',
  contents: 'Sur cette page',
  steps: countSteps,
  step: 'Étape',
  basis: 'Fondement',
  sources: 'Sources',
  contradictions: 'Contradictions',
  contradictionsIntro:
    'Là où la documentation diverge, chaque côté figure avec ce qu’il dit. La lecture est la ' +
    'nôtre, et un parcours qui repose sur l’une d’elles le signale.',
  touches: (chart) => `Dans le diagramme « ${chart} »`,
  touchesNone: 'Aucune étape d’un diagramme n’en dépend.',
  figure: (page) => `${page}, figure`,
  edition: (page, year) => `${page}, édition de ${year}`,
  header: (file) => `${file}, fichier d’en-tête`,
  code: (file) => `MFCMAPI, ${file}`,
  readings: {
    C01: {
      about: 'Formes de deux étapes',
      says: [
        'La question sur MAPI_NEW_SESSION et la boîte de dialogue du mot de passe sont dessinées ' +
          'en forme de pilule, la forme des débuts et des fins.',
      ],
      reading:
        'Les deux étapes sont dessinées comme dans la figure. Aucune des deux n’est une fin.',
    },
    C02: {
      about: 'Annuler dans une boîte de dialogue',
      says: [
        'Les deux boîtes de dialogue mènent plus loin comme si elles réussissaient toujours.',
        'L’appel renvoie MAPI_E_USER_CANCEL quand l’utilisateur annule.',
      ],
      reading:
        'Les deux boîtes de dialogue ont un bouton Annuler qui mène à MAPI_E_USER_CANCEL. La vue ' +
        'de la figure ne le dessine pas.',
    },
    C03: {
      about: 'MAPI_PASSWORD_UI aujourd’hui',
      says: [
        'La figure pose la question de l’indicateur, et le fichier d’en-tête le définit toujours.',
        'L’indicateur n’est pas mentionné, et lpszPassword doit être NULL.',
      ],
      reading:
        'Les étapes sont celles de la figure, marquées comme historiques. Un appel qui définit ' +
        'l’indicateur entraîne un avertissement.',
    },
    C04: {
      about: 'Mots de passe des profils',
      says: [
        'Les informations d’identification doivent convenir au profil.',
        'MAPI n’a pas de mots de passe pour les profils.',
        'Un mot de passe de profil incorrect est toujours décrit comme une erreur.',
      ],
      reading:
        'Un mot de passe de profil est historique. Aujourd’hui, la question est de savoir si le ' +
        'profil peut être ouvert ; les informations d’identification des services de messages ' +
        'sont vérifiées par leurs fournisseurs.',
    },
    C05: {
      about: 'Nom de profil vide',
      says: [
        'La question est de savoir si le nom de profil est NULL.',
        'NULL et une chaîne vide sont traités de la même façon pour la boîte de dialogue ' +
          'd’ouverture de session.',
      ],
      reading: 'Une chaîne vide compte comme NULL.',
    },
    C06: {
      about: 'Demander le mot de passe en 1998',
      says: [
        'MAPI_PASSWORD_UI exige un nom de profil qui n’est pas NULL.',
        'Transmettre NULL dans lpszProfileName fait apparaître la boîte de dialogue du mot de ' +
          'passe.',
      ],
      reading:
        'La seconde indication est presque sûrement une erreur de nom, à la place de lpszPassword : l’indicateur ' +
        'va avec un nom de profil et sans mot de passe. Un appel sans nom entraîne un ' +
        'avertissement.',
    },
    C07: {
      about: 'MAPI_USE_DEFAULT avec un nom de profil',
      says: [
        'Le nom du profil par défaut est mis à la place de lpszProfileName.',
        'L’indicateur est destiné à un appel dont le nom de profil est NULL.',
      ],
      reading: 'Un nom indiqué l’emporte, comme dans la figure.',
    },
    C08: {
      about: 'MAPI_EXPLICIT_PROFILE hier et aujourd’hui',
      says: [
        'NULL avec MAPI_EXPLICIT_PROFILE sélectionne le profil par défaut.',
        'NULL avec MAPI_USE_DEFAULT le sélectionne ; MAPI_EXPLICIT_PROFILE seul empêche de ' +
          'l’utiliser.',
        'MAPI_EXPLICIT_PROFILE signifie, comme aujourd’hui, que le profil par défaut n’est pas ' +
          'utilisé.',
      ],
      reading:
        'L’indicateur signifie ce qu’il signifie aujourd’hui : seul MAPI_USE_DEFAULT sélectionne ' +
        'le profil par défaut.',
    },
    C09: {
      about: 'Profil par défaut sans indicateur',
      says: [
        'Le profil par défaut est utilisé automatiquement quand une session commence.',
        'Le profil par défaut n’est utilisé que si MAPI_USE_DEFAULT est défini.',
      ],
      reading:
        'Seul MAPI_USE_DEFAULT le sélectionne, comme dans la figure. Qu’il existe un indicateur ' +
        'contre lui, MAPI_EXPLICIT_PROFILE, laisse entendre que MAPI peut aussi l’utiliser ' +
        'tacitement quand MAPI_LOGON_UI est défini.',
    },
    C10: {
      about: 'Comment une session partagée est rejointe',
      says: [
        'MAPI_ALLOW_OTHERS renvoie la session partagée. Un client qui en rejoint une peut ' +
          'transmettre n’importe quel nom de profil : il est ignoré.',
        'MAPI_ALLOW_OTHERS rend partagée une nouvelle session. Un client qui en rejoint une ne ' +
          'définit pas l’indicateur et transmet NULL.',
      ],
      reading:
        'Seul MAPI_NEW_SESSION décide si une session est rejointe. MAPI_ALLOW_OTHERS compte quand ' +
        'une session est créée, et NULL est de bon usage.',
    },
    C11: {
      about: 'Nombre de sessions partagées',
      says: [
        'Un ordinateur a une seule session partagée à la fois, et pourtant MAPI_NEW_SESSION en ' +
          'crée une autre. Aucun autre document n’indique de nombre.',
      ],
      reading:
        'La session qui a été partagée la première reste celle que les clients rejoignent. La ' +
        'documentation ne tranche pas, et un résultat qui en dépend le signale.',
    },
    C12: {
      about: 'Indicateurs de boîtes de dialogue combinés',
      says: [
        'Les indicateurs qui autorisent une boîte de dialogue s’excluent mutuellement.',
        'Les seuls mentionnés sont MAPI_LOGON_UI et MAPI_SERVICE_UI_ALWAYS, et la boîte de ' +
          'dialogue d’ouverture de session a une case à cocher pour le second.',
      ],
      reading:
        'La règle est un vestige de 1998, quand MAPI_LOGON_UI excluait MAPI_PASSWORD_UI. ' +
        'MAPI_LOGON_UI et MAPI_SERVICE_UI_ALWAYS peuvent être définis ensemble.',
    },
    C13: {
      about: 'Quand les fournisseurs démarrent',
      says: [
        'Les fournisseurs démarrent quand le client ouvre une session. L’une de ces pages laisse ' +
          'les transports jusqu’au premier besoin.',
        'Les fournisseurs de banques de messages ouvrent leur session quand le client appelle ' +
          'OpenMsgStore. Selon l’une de ces pages, les fournisseurs de carnets d’adresses ouvrent ' +
          'la leur quand il appelle OpenAddressBook.',
        'Les deux sont dits : les fournisseurs de carnets d’adresses et de banques de messages ' +
          'démarrent avec l’ouverture de session, et sont chargés quand le client ouvre le carnet ' +
          'd’adresses ou une banque de messages.',
        'Les transports démarrent d’ordinaire quand l’utilisateur ouvre pour la première fois une ' +
          'session avec un profil, avant toute banque de messages.',
        'Le spouleur démarre les transports après l’ouverture de session du client.',
      ],
      reading:
        'Les fournisseurs ouvrent leur session au premier besoin. Le diagramme joue tout cela à ' +
        'l’intérieur de l’appel, et le dit ; que les carnets d’adresses précèdent les banques de ' +
        'messages est documenté.',
    },
    C14: {
      about: 'Une deuxième tentative',
      says: [
        'Après tout échec, l’utilisateur peut réessayer l’ouverture de session ou corriger ce qui ' +
          'n’allait pas.',
        'L’ouverture de session est tentée de nouveau après MAPI_E_UNCONFIGURED. La plupart des ' +
          'autres erreurs désactivent aussitôt le service de messages.',
      ],
      reading:
        'Après MAPI_E_UNCONFIGURED, le service de messages est configuré et l’ouverture de session ' +
        'tentée de nouveau. Après d’autres erreurs, une deuxième tentative est proposée à ' +
        'l’utilisateur, si une boîte de dialogue est autorisée. Une version qui ne convient pas ' +
        'n’en a aucune.',
    },
    C15: {
      about: 'Un deuxième échec',
      says: [
        'Tous les fournisseurs du service de messages sont désactivés pour le reste de la session.',
        'La session pourrait prendre fin, si le fournisseur est assez important.',
        'MAPI_E_UNCONFIGURED ne désactive pas le service de messages.',
      ],
      reading: 'Le service de messages est désactivé, et la session continue.',
    },
    C16: {
      about: 'Notification d’une fermeture de session',
      says: [
        'Les autres clients d’une session partagée reçoivent une erreur critique, ' +
          'fnevCriticalError.',
        'Une notification étendue, fnevExtended, est envoyée quand un client ferme sa session.',
      ],
      reading:
        'fnevCriticalError va aux autres quand MAPI_LOGOFF_SHARED est défini, et fnevExtended part ' +
        'quand un client ferme sa session. La documentation ne précise pas si les deux exigent ' +
        'l’indicateur.',
    },
    C17: {
      about: 'MAPI_LOGOFF_SHARED',
      says: [
        'Un client le définit si la session partagée est la sienne.',
        'Tout client de la session partagée peut le définir. Pourtant, les clients ne devraient ' +
          'jamais le faire, à cause de l’arrêt rapide.',
      ],
      reading:
        'Il n’est jamais défini, comme le dit l’indication la plus récente. Le diagramme le montre ' +
        'comme une erreur.',
    },
    C18: {
      about: 'Lignes de la table d’état',
      says: [
        'Les fournisseurs de carnets d’adresses et de banques de messages peuvent choisir d’avoir ' +
          'une ligne. Les transports y sont obligés.',
        'Chaque fournisseur du profil a une ligne.',
        'Chaque fournisseur a un objet d’état, et doit l’implémenter.',
      ],
      reading:
        'Les trois lignes propres à MAPI sont toujours là. Celles des transports aussi, mais pas ' +
        'sous MAPI_NO_MAIL. Les autres sont facultatives.',
    },
    C19: {
      about: 'Unicode dans la table d’état',
      says: [
        'MAPI_UNICODE rend les colonnes Unicode.',
        'Un commentaire dit que cette table ne prend pas en charge MAPI_UNICODE.',
      ],
      reading:
        'La question reste ouverte : ce que montrent les diagrammes est le même dans les deux cas.',
    },
    C20: {
      about: 'Codes là où une boîte de dialogue est interdite',
      says: [
        'Un fournisseur qui a besoin d’une boîte de dialogue renvoie MAPI_E_LOGON_FAILED.',
        'Il renvoie MAPI_E_UNCONFIGURED.',
        'Il renvoie MAPI_E_FAILONEPROVIDER, si ce qu’il lui faut est un mot de passe.',
      ],
      reading:
        'MAPI_E_UNCONFIGURED vaut pour une configuration manquante, MAPI_E_FAILONEPROVIDER pour un ' +
        'mot de passe seul, MAPI_E_LOGON_FAILED pour une banque de messages qui ne peut pas être ' +
        'atteinte.',
    },
    C21: {
      about: 'Trop de sessions',
      says: [
        'Des fournisseurs peuvent renvoyer MAPI_E_SESSION_LIMIT quand un client ouvre une nouvelle ' +
          'fois une session.',
        'Le code ne figure pas parmi les valeurs de retour des méthodes d’ouverture de session.',
        'Un trop grand nombre de sessions ouvertes donne MAPI_E_LOGON_FAILED.',
        'MAPI_E_SESSION_LIMIT indique que des données pour le processus n’ont pas pu être mises en ' +
          'place.',
      ],
      reading:
        'Les trois sont distingués : les fournisseurs renvoient MAPI_E_SESSION_LIMIT pour leur ' +
        'propre limite, MAPILogonEx renvoie MAPI_E_LOGON_FAILED, et MAPIInitialize donne au ' +
        'premier code un sens qui lui est propre.',
    },
    C22: {
      about: 'Point d’entrée d’un service de messages',
      says: [
        'Il est appelé depuis le Panneau de configuration, par CreateMsgService et par ' +
          'ConfigureMsgService.',
        'Il est aussi appelé lors d’une ouverture de session.',
      ],
      reading: 'Il est aussi appelé lors d’une ouverture de session.',
    },
    C23: {
      about: 'Types de sessions',
      says: [
        'Les sessions sont individuelles ou partagées. Que des clients qui partagent une session ' +
          'partagent un profil est présenté comme une conséquence des sessions individuelles.',
        'Les sessions sont individuelles, partagées ou sans messagerie.',
      ],
      reading:
        'Les sessions sont individuelles ou partagées, et chacune peut être sans messagerie pour ' +
        'un client. Que les clients partagent le profil découle du partage de la session.',
    },
    C24: {
      about: 'Identité si aucun fournisseur n’est désigné',
      says: [
        'QueryIdentity renvoie le premier identificateur d’entrée qu’elle trouve.',
        'QueryIdentity prend le premier fournisseur qui définit les trois propriétés d’identité.',
      ],
      reading: 'La première ligne avec PR_IDENTITY_ENTRYID est prise.',
    },
    C25: {
      about: 'Qui fournit l’identité principale',
      says: [
        'lpUID identifie un service de messages, et tous ses fournisseurs portent ' +
          'STATUS_PRIMARY_IDENTITY.',
        'L’identificateur est celui d’un fournisseur, et un seul fournisseur est désigné.',
      ],
      reading:
        'SetPrimaryIdentity reçoit un service de messages. QueryIdentity cherche une seule ligne ' +
        'désignée.',
    },
    C26: {
      about: 'Identificateurs d’entrée différents',
      says: [
        'CompareEntryIDs renvoie une erreur quand ils ne concordent pas.',
        'CompareEntryIDs réussit, et son résultat est FALSE.',
      ],
      reading: 'S_OK, et FALSE comme résultat.',
    },
    C27: {
      about: 'Libération de la bibliothèque d’utilitaires',
      says: [
        'MAPIInitialize appelle implicitement DeinitMapiUtil.',
        'MAPIUninitialize appelle implicitement DeinitMapiUtil.',
        'DeinitMapiUtil est appelée après MAPIUninitialize.',
        'Aucun appel de MAPI ne peut suivre MAPIUninitialize.',
      ],
      reading:
        'C’est MAPIUninitialize qui l’appelle implicitement. Un client qui a appelé ' +
        'ScInitMapiUtil appelle DeinitMapiUtil en dernier, dans l’ordre documenté.',
    },
    C28: {
      about: 'Suppression de la DLL d’un fournisseur',
      says: [
        'La DLL ne peut être supprimée que quand le point d’entrée est appelé avec ' +
          'MSG_SERVICE_INSTALL.',
      ],
      reading:
        'C’est sûrement MSG_SERVICE_UNINSTALL qui est visé. Les diagrammes laissent cela de côté.',
    },
    C29: {
      about: 'MAPI_EXTENDED',
      says: [
        'L’indicateur doit figurer dans chaque appel.',
        'Les exemples de Microsoft eux-mêmes ouvrent une session sans lui.',
      ],
      reading: 'Un appel sans lui entraîne un avertissement. Il n’échoue pas.',
    },
    C30: {
      about: 'Une somme d’indicateurs',
      says: [
        'L’aide dit que MAPI_EXTENDED, MAPI_ALLOW_OTHERS, MAPI_LOGON_UI et MAPI_NO_MAIL font ' +
          '0x8039.',
        'Ils font 0x8029. 0x8039 comporte aussi MAPI_EXPLICIT_PROFILE.',
      ],
      reading:
        'Les masques sont calculés à partir des valeurs des fichiers d’en-tête, jamais recopiés.',
    },
    C31: {
      about: 'Ce qu’est le spouleur MAPI',
      says: [
        'C’est un thread d’Outlook qui s’exécute en arrière-plan.',
        'L’Outlook Protocol Manager l’a remplacé depuis Outlook 2002.',
        'C’est un processus distinct.',
      ],
      reading: '« Le spouleur » désigne le rôle qu’il joue, quoi que ce soit qui le joue.',
    },
    C32: {
      about: 'Quand les DLL des fournisseurs sont libérées',
      says: [
        'Après que le dernier client a appelé MAPIUninitialize.',
        'Après la libération du dernier objet fournisseur de la DLL dans le processus.',
        'Quand la session se termine.',
      ],
      reading: 'Après que le dernier client a appelé MAPIUninitialize.',
    },
    C33: {
      about: 'Appeler MAPIInitialize de nouveau',
      says: [
        'S_OK est renvoyé si MAPI n’a pas été initialisé auparavant. Ce qui est renvoyé sinon ' +
          'n’est pas dit.',
        'Seul le premier appel crée la fenêtre de notification. Les appels ultérieurs augmentent ' +
          'un compteur de références.',
      ],
      reading: 'S_OK est renvoyé, et le compteur de références augmente d’une unité.',
    },
    C34: {
      about: 'Erreurs dans des noms',
      says: [
        'MAPI_UNCONFIGURED est imprimé pour MAPI_E_UNCONFIGURED.',
        'MAPI_E_USER_CANCELED est imprimé pour MAPI_E_USER_CANCEL.',
        'MAPI_NO_COINT est imprimé pour MAPI_NO_COINIT.',
        'MAPI_E_ACCESS_DENIED est imprimé pour MAPI_E_NO_ACCESS.',
        'IMAPIStatus::GetStatusTable est imprimé pour IMAPISession::GetStatusTable.',
      ],
      reading: 'Les noms sont ceux des fichiers d’en-tête.',
    },
    C35: {
      about: 'Types de paramètres',
      says: [
        'lpszProfileName est un LPSTR, lpulConnection n’est pas un pointeur, et le jeton d’un ' +
          'formulaire est un ULONG.',
        'lpszProfileName est un LPTSTR, lpulConnection est un pointeur, et le jeton d’un ' +
          'formulaire est un ULONG_PTR.',
      ],
      reading: 'C’est le fichier d’en-tête qui compte.',
    },
    C36: {
      about: 'Lignes de la table des banques de messages',
      says: [
        'La table contient toutes les banques de messages du profil ; ailleurs, chacune de celles qui ' +
          'sont ouvertes.',
      ],
      reading: 'Toutes les banques de messages du profil.',
    },
    C37: {
      about: 'Résultat avec un service de messages désactivé',
      says: [
        'L’ouverture de session échoue si des informations manquent et que l’utilisateur ne peut ' +
          'pas être interrogé.',
        'La session pourrait prendre fin.',
        'Seul le service de messages est désactivé, pour le reste de la session.',
        'Aucune valeur de retour ne signifie qu’une partie de l’ouverture de session a échoué.',
      ],
      reading:
        'S_OK, le service de messages étant affiché comme désactivé. Un tel résultat est marqué ' +
        'comme notre lecture.',
    },
    C38: {
      about: 'MAPI_NEW_SESSION avec MAPI_ALLOW_OTHERS',
      says: [
        'MAPI_NEW_SESSION demande une session individuelle.',
        'MAPI_ALLOW_OTHERS rend partagée une nouvelle session.',
      ],
      reading:
        'Avec les deux indicateurs, la nouvelle session est partagée. Là où une session partagée ' +
        'existe déjà, le résultat est marqué comme notre lecture.',
    },
    C39: {
      about: 'Boîtes de dialogue que MAPI_LOGON_UI autorise',
      says: [
        'L’indicateur autorise la boîte de dialogue d’ouverture de session.',
        'Sans indicateur pour les boîtes de dialogue, il n’y en a aucune, pas même de celles des ' +
          'fournisseurs.',
      ],
      reading:
        'MAPI_LOGON_UI autorise aussi les boîtes de dialogue des services de messages et des ' +
        'fournisseurs. Les boîtes de dialogue que demande MAPI_SERVICE_UI_ALWAYS apparaissent ' +
        'sans lui.',
    },
  },
}
