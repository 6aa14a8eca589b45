import type { text as english } from '../en/sessionTables'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('fr')
const countRows = count({ one: '# ligne', many: '# de lignes', other: '# lignes' })
const countMethods = count({ one: '# méthode', many: '# de méthodes', other: '# méthodes' })

export const text: Like<typeof english> = {
  methods: {
    intro:
      'Ce que renverrait chaque méthode dans cette session, appelée avec ce qui est défini ' +
      'actuellement. Choisissez une méthode pour voir son chemin sur le diagramme.',
    count: countMethods,
    slot: 'Emplacement',
    method: 'Méthode',
    purpose: 'Rôle',
    result: 'Résultat dans cette session',
    everyInterface: 'Toute interface commence par ces méthodes d’IUnknown.',
    deprecated: 'Obsolète',
    undocumented: 'Non prise en charge aujourd’hui',
    chosen: 'Choisie',
    reference: 'Page de référence',
    inChart: (chart) => `Diagramme « ${chart} »`,
    waits: (step) => `Attend l’utilisateur : « ${step} »`,
    known: {
      GetLastError:
        'La structure ne s’utilise qu’avec S_OK, et même alors son pointeur peut être NULL.',
      GetMsgStoresTable: 'Toutes les banques de messages du profil.',
      OpenProfileSection:
        'Plusieurs peuvent lire une section, ou un seul l’écrire. Celle d’un fournisseur demande MAPI_FORCE_ACCESS.',
      Advise:
        'Avec NULL comme identificateur d’entrée, MAPI inscrit de lui-même le client pour les erreurs critiques de la session.',
      Unadvise: 'Une notification déjà en route peut encore arriver.',
      SetDefaultStore: 'Les indicateurs sont des valeurs qui s’excluent, non des bits.',
      ShowForm: 'MAPI_E_USER_CANCEL peut être renvoyé.',
      PrepareForm: 'Un jeton pour ShowForm. Ensuite, le client libère sa référence au message.',
    },
    open: {
      'after-logoff': 'Le code n’est pas documenté.',
      'null-code': 'Le code n’est pas documenté.',
      'not-served-code': 'Le code n’est pas documenté.',
      'no-row': 'Sans ligne, il n’y a pas d’identificateur d’entrée.',
      'see-identity': 'Le code dépend des lignes de la table d’état.',
      undocumented: 'Aucune page ne la décrit aujourd’hui.',
      'not-followed': 'Voir sa page de référence.',
    },
  },
  status: {
    intro:
      'Chaque session a une seule table d’état. Ses lignes proviennent de MAPI et des ' +
      'fournisseurs et changent avec la session ; une ligne n’a donc pas forcément toutes les ' +
      'colonnes. Les lignes ci-dessous suivent ce qui est défini pour la session.',
    rows: 'Lignes',
    count: countRows,
    profile: (profile) => `profil ${profile}`,
    row: 'Ligne',
    presence: 'Dans la table',
    names: {
      subsystem: 'Sous-système MAPI',
      spooler: 'Spouleur MAPI',
      addressBook: 'Carnet d’adresses intégré',
    },
    from: { mapi: 'de MAPI', provider: 'du fournisseur' },
    presences: { always: 'Toujours', required: 'Obligatoire', optional: 'Facultative' },
    notDocumented: 'Non documenté',
    providerDecides: 'Le fournisseur décide',
    otherBits: 'Les autres bits ne sont pas documentés.',
    missing: 'Fournisseurs sans ligne',
    why: {
      nonmessaging:
        'Aucun transport n’a de ligne quand MAPI_NO_MAIL est défini à l’ouverture de session.',
      disabled: 'Son service de messages est désactivé pour le reste de la session.',
      'left-out': 'Il a été exclu à l’ouverture de session.',
    },
    noMail:
      'Avec MAPI_NO_MAIL à l’ouverture de session, la ligne du spouleur a STATUS_FAILURE, et ' +
      'aucun transport n’a de ligne.',
    noMailIs: {
      set: 'Dans cette session, l’indicateur est défini.',
      clear: 'Dans cette session, l’indicateur n’est pas défini.',
    },
    timing: 'Quand la demander',
    timingSays:
      'Juste après l’ouverture de session, GetStatusTable reste bloquée jusqu’à ce que le ' +
      'spouleur ait démarré les transports, ce qu’il fait une fois l’ouverture de session du ' +
      'client terminée. Demandez la table quelque temps plus tard.',
    inDrawing: 'Voir sur le diagramme',
    opening: 'Ouvrir un objet d’état',
    openingSays: 'Six étapes mènent de la session à un objet d’état.',
    steps: {
      GetStatusTable: {
        name: 'GetStatusTable',
        says: 'C’est une méthode d’IMAPISession ; une page l’attribue à IMAPIStatus.',
      },
      SetColumns: {
        name: 'SetColumns',
        says: 'Les colonnes sont PR_ENTRYID, PR_RESOURCE_TYPE et PR_DISPLAY_NAME.',
      },
      restriction: {
        name: 'Établir une restriction',
        says:
          'Une ligne de MAPI se trouve par PR_RESOURCE_TYPE, celle d’un fournisseur par ' +
          'PR_PROVIDER_DISPLAY ou PR_PROVIDER_DLL_NAME.',
      },
      Restrict: {
        name: 'Restrict',
        says: 'La table ne montre plus que les lignes qui conviennent.',
      },
      HrQueryAllRows: { name: 'HrQueryAllRows', says: 'Elle lit les lignes qui restent.' },
      OpenEntry: {
        name: 'OpenEntry',
        says: 'PR_ENTRYID de la ligne désigne l’objet d’état : le client reçoit un IMAPIStatus.',
      },
    },
    columns: 'Colonnes',
    columnsSay: 'Les chaînes ont ici leurs balises Unicode.',
    column: 'Colonne',
    tag: 'Balise',
    groups: {
      provider: 'Dans chaque ligne, de l’objet d’état',
      mapi: 'Dans chaque ligne, de MAPI',
      computed: 'Dans chaque ligne, calculées par MAPI',
      identity: 'Là où l’objet d’état a une identité',
      often: 'Souvent rencontrées',
    },
    objectType: 'MAPI_STATUS dans chaque ligne',
    bit: 'Bit',
    value: 'Valeur',
    everyRow: 'chaque ligne',
    transportsOnly: 'transports seulement',
    bits: {
      STATUS_OFFLINE: 'Données et services locaux seulement',
      STATUS_FAILURE: 'Un problème ; le fournisseur pourrait être bientôt arrêté',
      STATUS_PRIMARY_IDENTITY: 'QueryIdentity cherche une ligne qui le porte',
    },
    statusSays: 'Testez un bit, et non la valeur entière : plusieurs peuvent être définis.',
    methodsSay:
      'Une méthode qu’un objet d’état ne prend pas en charge renvoie MAPI_E_NO_SUPPORT. Ne ' +
      'comptez ni sur SettingsDialog ni sur ChangePassword dans les lignes de MAPI.',
    flagsSay: 'Les services de messages ont d’autres bits dans cette propriété.',
    said: {
      rows: (rows) => `Table d’état : ${countRows(rows)}.`,
      gone: (rows) => `Plus dans la table : ${rows}.`,
      added: (rows) => `Nouveau : ${rows}.`,
      changed: (rows) => `Modifié : ${rows}.`,
    },
  },
}
