import type { text as english } from '../en/identity'
import type { Like } from '../translation'

/** What a status row supplies, in a control: the ends of the names PR_IDENTITY_…. */
const rowValues = {
  all: 'Les trois',
  entryid: 'ENTRYID',
  display: 'DISPLAY',
  searchkey: 'SEARCH_KEY',
  'entryid,display': 'ENTRYID, DISPLAY',
  'entryid,searchkey': 'ENTRYID, SEARCH_KEY',
  'display,searchkey': 'DISPLAY, SEARCH_KEY',
  none: 'Aucune',
  'no-row': 'Pas de ligne',
}

/** The same among the values that a step reads. */
const rowFacts = {
  ...rowValues,
  all: 'les trois propriétés',
  none: 'aucune des propriétés',
  'no-row': 'pas de ligne',
}

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, carnet d’adresses',
  'contab/ab': 'Outlook Address Book, carnet d’adresses',
  'exchange/ms': 'Microsoft Exchange, banque de messages',
  'pst/ms': 'Personal Folders, banque de messages',
  'exchange/xp': 'Microsoft Exchange, transport',
}

const serviceNames = {
  exchange: 'Microsoft Exchange',
  contab: 'Outlook Address Book',
  pst: 'Personal Folders',
}

const rowHint = 'Les propriétés PR_IDENTITY que fournit sa ligne de la table d’état.'

export const text: Like<typeof english> = {
  summary: 'L’identité principale d’une session, sa définition, et l’identité d’un fournisseur.',
  stages: {
    query: { name: 'Identité principale' },
    provider: { name: 'Identité d’un fournisseur' },
    set: { name: 'Définir l’identité principale' },
  },
  steps: {
    identityWanted: {
      label: 'Que veut-on ?',
      asks: 'Que veut le client en matière d’identité ?',
      means: {
        query: 'Le client demande qui est l’utilisateur de cette session : QueryIdentity répond.',
        provider:
          'Le client s’adresse à un seul fournisseur : la table d’état contient son identité, ' +
          's’il en a une.',
        set: 'Le client décide quel service de messages doit fournir l’identité principale.',
      },
      note:
        'La documentation décrit les trois séparément. Les dessiner en un seul diagramme est notre ' +
        'lecture.',
    },
    queryIdentity: {
      label: 'QueryIdentity',
      asks: 'Le client appelle IMAPISession::QueryIdentity.',
      means: {
        other:
          'MAPI parcourt les lignes de la table d’état. Le client reçoit un identificateur ' +
          'd’entrée et le libère avec MAPIFreeBuffer quand il n’en a plus besoin.',
      },
    },
    primaryRow: {
      label: 'STATUS_PRIMARY_IDENTITY?',
      asks:
        'Une ligne de la table d’état porte-t-elle STATUS_PRIMARY_IDENTITY dans ' +
        'PR_RESOURCE_FLAGS ?',
      means: {
        yes: 'Ce fournisseur est désigné pour fournir l’identité principale de la session.',
        no:
          'Aucun fournisseur n’est désigné. MAPI prend une identité dans n’importe quelle ligne ' +
          'qui en a une.',
      },
      note:
        'À la création d’un profil, MAPI désigne un fournisseur : le premier doté de ' +
        'STATUS_PRIMARY_IDENTITY dans le premier service de messages configuré qui en comporte un. La ' +
        'documentation diverge sur la question de savoir si une seule ligne ou chaque ligne du ' +
        'service porte l’indicateur ; qu’il s’agisse d’une seule est notre lecture.',
    },
    primaryHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: 'La ligne désignée a-t-elle PR_IDENTITY_ENTRYID ?',
      means: {
        yes:
          'La ligne désigne l’objet qui représente l’utilisateur, en général un utilisateur de ' +
          'messagerie.',
        no:
          'La ligne ne désigne aucun objet de ce genre. MAPI établit à la place un identificateur ' +
          'd’entrée ponctuel.',
      },
    },
    returnPrimaryIdentity: {
      label: 'Renvoyer l’identité principale',
      asks: 'QueryIdentity renvoie l’identificateur d’entrée de la ligne désignée.',
      means: {
        other:
          'S_OK : le client peut ouvrir l’objet avec IMAPISession::OpenEntry. Il libère ' +
          'l’identificateur d’entrée avec MAPIFreeBuffer.',
      },
    },
    returnOneOff: {
      label: 'Renvoyer une identité ponctuelle',
      asks:
        'QueryIdentity renvoie un identificateur d’entrée ponctuel, construit à partir d’autres ' +
        'données de la ligne.',
      means: {
        other:
          'Le client reçoit tout de même une identité, et le code ne lui permet pas de la ' +
          'distinguer d’une autre. Il libère l’identificateur d’entrée avec MAPIFreeBuffer.',
      },
      note:
        'Aucune page n’indique de code pour cette fin. S_OK est notre lecture. Les données de ' +
        'la ligne qui sont utilisées ne sont pas documentées.',
    },
    anyIdentity: {
      label: 'Une identité quelconque ?',
      asks: 'Une ligne quelconque de la table d’état a-t-elle PR_IDENTITY_ENTRYID ?',
      means: {
        yes: 'Il existe une identité de repli : la première trouvée.',
        no: 'Aucun fournisseur ne fournit d’identité.',
      },
      note:
        'Une page prend le premier identificateur d’entrée, une autre le premier fournisseur qui ' +
        'a les trois propriétés. Que PR_IDENTITY_ENTRYID suffise, et que les lignes soient ' +
        'parcourues dans l’ordre carnets d’adresses, banques de messages, transports, est notre ' +
        'lecture.',
    },
    returnFirstIdentity: {
      label: 'Renvoyer la première identité',
      asks: 'QueryIdentity renvoie le premier identificateur d’entrée qu’elle trouve.',
      means: {
        other:
          'S_OK : le client a une identité, bien qu’aucun fournisseur ne soit désigné pour la ' +
          'fournir. Il libère l’identificateur d’entrée avec MAPIFreeBuffer.',
      },
      note: 'Aucun document ne dit quelle ligne est la première ; l’ordre des lignes est notre lecture.',
    },
    returnHardCoded: {
      label: 'MAPI_W_NO_SERVICE',
      asks: 'QueryIdentity renvoie un identificateur d’entrée codé en dur et MAPI_W_NO_SERVICE.',
      means: {
        other:
          'Un avertissement est une réussite : testez le code avec HR_FAILED. La session n’a pas ' +
          'd’identité principale, et le client compose une chaîne pour un utilisateur générique.',
      },
    },
    getStatusTable: {
      label: 'GetStatusTable',
      asks: 'Le client appelle IMAPISession::GetStatusTable.',
      means: {
        other:
          'La table contient des lignes de MAPI et des fournisseurs ; les colonnes d’une ligne ' +
          'dépendent de qui la fournit.',
      },
      note:
        'Juste après l’ouverture de session, cet appel attend que le spouleur MAPI ait démarré ' +
        'les transports. La documentation diverge sur la question de savoir si chaque fournisseur ' +
        'a une ligne ; que les carnets d’adresses et les banques de messages puissent s’en passer ' +
        'est notre lecture.',
    },
    restrictToProvider: {
      label: 'Établir la restriction',
      asks: 'Le client établit une SPropertyRestriction sur PR_PROVIDER_DLL_NAME.',
      means: {
        other: 'Elle correspond à la ligne du fournisseur voulu, par le nom de sa DLL.',
      },
      note:
        'Des fournisseurs peuvent partager une DLL, et cette colonne ne permet pas de les ' +
        'distinguer. Le diagramme donne à chaque fournisseur sa propre DLL (notre lecture).',
    },
    rowFound: {
      label: 'Ligne trouvée ?',
      asks: 'IMAPITable::FindRow trouve-t-elle la ligne du fournisseur ?',
      means: {
        yes: 'Le curseur de la table est placé sur la ligne, et le client en lit les colonnes.',
        no: 'Le fournisseur n’a pas de ligne dans la table d’état.',
      },
      note:
        'Un transport doit avoir une ligne, à moins que MAPI_NO_MAIL ne le tienne hors de la ' +
        'session ; un carnet d’adresses ou une banque de messages peut s’en passer.',
    },
    returnNoRow: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'FindRow renvoie MAPI_E_NOT_FOUND.',
      means: { other: 'La table d’état ne dit pas si ce fournisseur a une identité.' },
      note:
        'La page sur l’identité ne parle pas de ce cas ; le code est celui de FindRow quand aucune ' +
        'ligne ne correspond.',
    },
    providerHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: 'La ligne du fournisseur a-t-elle PR_IDENTITY_ENTRYID ?',
      means: {
        yes: 'Le fournisseur fournit une identité.',
        no:
          'Le fournisseur ne fournit pas d’identité : il appartient à chaque fournisseur de le ' +
          'faire ou non.',
      },
    },
    returnProviderIdentity: {
      label: 'Identité du fournisseur',
      asks: 'Le client lit l’identificateur d’entrée de l’identité du fournisseur.',
      means: {
        other:
          'S_OK : cette identité représente l’utilisateur auprès de ce fournisseur. L’identité ' +
          'principale de la session peut en être une autre.',
      },
    },
    returnNoIdentity: {
      label: 'Pas d’identité',
      asks: 'La ligne n’a pas PR_IDENTITY_ENTRYID.',
      means: {
        other: 'Aucun appel n’a échoué : la propriété manque, et le client continue sans elle.',
      },
    },
    setPrimaryIdentity: {
      label: 'SetPrimaryIdentity',
      asks: 'Le client appelle AdminServices, puis IMsgServiceAdmin::SetPrimaryIdentity.',
      means: {
        other:
          'lpUID désigne le service de messages qui doit fournir l’identité principale ; ulFlags ' +
          'vaut 0. Ce que modifie AdminServices prend effet dans la session suivante.',
      },
      note:
        'La documentation diverge sur le MAPIUID à transmettre : celui du service de messages ou ' +
        'celui d’un fournisseur. Le diagramme suit la page de référence, qui indique le service.',
    },
    identityNull: {
      label: 'lpUID NULL ?',
      asks: 'lpUID est-il NULL ?',
      means: {
        yes: 'Le client veut que plus aucun service de messages ne soit désigné.',
        no: 'Le client désigne un service de messages.',
      },
    },
    identityCleared: {
      label: 'Identité effacée',
      asks: 'L’identité principale est effacée.',
      means: {
        other:
          'S_OK : le profil ne désigne aucun service de messages. Cette session continue telle ' +
          'quelle ; la modification prend effet dans la suivante.',
      },
    },
    serviceRefuses: {
      label: 'SERVICE_NO_PRIMARY_IDENTITY?',
      asks: 'Le service de messages porte-t-il SERVICE_NO_PRIMARY_IDENTITY dans PR_RESOURCE_FLAGS ?',
      means: {
        yes: 'Le service de messages ne peut pas fournir l’identité principale.',
        no: 'Le service de messages peut fournir l’identité principale.',
      },
      note:
        'L’indicateur provient de la configuration du service. Selon la page, SetPrimaryIdentity ' +
        'le définit aussi, pour chaque service qu’elle ne désigne pas ; il n’est pas dit si un ' +
        'tel service refuse ensuite un appel ultérieur.',
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'SetPrimaryIdentity renvoie MAPI_E_NO_ACCESS.',
      means: { other: 'L’identité principale reste telle quelle.' },
    },
    identitySet: {
      label: 'Identité définie',
      asks: 'Le service de messages est désigné pour fournir l’identité principale.',
      means: {
        other:
          'S_OK : le service reçoit SERVICE_PRIMARY_IDENTITY, tous les autres ' +
          'SERVICE_NO_PRIMARY_IDENTITY. À partir de la session suivante, tous les fournisseurs ' +
          'du service publient la même identité ; cette session continue telle quelle.',
      },
      note:
        'Selon la page de référence, STATUS_PRIMARY_IDENTITY est défini pour chaque fournisseur ' +
        'du service ; selon d’autres, pour un seul. Pour QueryIdentity, le diagramme prend une ' +
        'seule ligne comme désignée (notre lecture).',
    },
  },
  exits: {
    yes: 'oui',
    no: 'non',
    query: 'principale',
    provider: 'fournisseur',
    set: 'définir',
  },
  prompts: {},
  answers: {},
  inputs: {
    task: {
      name: 'Ce qui est voulu',
      hint: 'Chaque tâche a ses propres appels.',
      values: {
        query: 'Identité principale de la session',
        provider: 'Identité d’un fournisseur',
        set: 'Définir l’identité principale',
      },
    },
    provider: {
      name: 'Fournisseur',
      hint: 'Celui dont l’identité est voulue.',
      values: providerNames,
    },
    service: {
      name: 'Service de lpUID',
      hint: 'Le service de messages qui doit fournir l’identité principale.',
      values: { ...serviceNames, '': 'NULL' },
    },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      hint: 'Le service de messages qui porte l’indicateur.',
      values: { ...serviceNames, '': 'Aucun service' },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      hint: 'Le fournisseur dont la ligne porte l’indicateur.',
      values: { ...providerNames, '': 'Aucune ligne' },
    },
    row: { name: 'Ligne du fournisseur', hint: rowHint, values: rowValues },
  },
  facts: {
    task: {
      name: 'ce qui est voulu',
      values: {
        query: 'identité principale de la session',
        provider: 'identité d’un fournisseur',
        set: 'définir l’identité principale',
      },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      values: { ...providerNames, null: 'aucune ligne' },
    },
    rowOfPrimary: {
      name: 'ligne de ce fournisseur',
      values: { ...rowFacts, null: 'aucune ligne' },
    },
    'exchange/ab': { name: providerNames['exchange/ab'], values: rowFacts },
    'contab/ab': { name: providerNames['contab/ab'], values: rowFacts },
    'exchange/ms': { name: providerNames['exchange/ms'], values: rowFacts },
    'pst/ms': { name: providerNames['pst/ms'], values: rowFacts },
    'exchange/xp': { name: providerNames['exchange/xp'], values: rowFacts },
    firstIdentity: {
      name: 'première ligne avec PR_IDENTITY_ENTRYID',
      values: { ...providerNames, null: 'aucune' },
    },
    provider: { name: 'fournisseur', values: providerNames },
    rowOfProvider: { name: 'ligne de ce fournisseur', values: rowFacts },
    service: { name: 'service de lpUID', values: { ...serviceNames, null: 'NULL' } },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      values: { ...serviceNames, null: 'aucun service' },
    },
  },
  flags: {},
  conflicts: {
    'primary-without-row':
      'Le fournisseur qui doit porter STATUS_PRIMARY_IDENTITY n’a pas de ligne dans la table ' +
      'd’état ; aucune ligne ne le porte donc.',
    'primary-refused':
      'Le fournisseur désigné appartient à un service de messages avec ' +
      'SERVICE_NO_PRIMARY_IDENTITY, qui ne peut pas fournir l’identité principale. Le diagramme ' +
      'prend les lignes telles quelles.',
    'siblings-differ':
      'Tous les fournisseurs d’un service de messages publient les trois mêmes propriétés dès que ' +
      'l’un d’eux fournit l’identité principale. Ici, leurs lignes diffèrent.',
    'identity-without-display':
      'PR_IDENTITY_DISPLAY manque dans la ligne dont provient l’identité. Un fournisseur qui ' +
      'fournit une identité publie les trois propriétés.',
    'identity-without-search-key':
      'PR_IDENTITY_SEARCH_KEY manque dans la ligne dont provient l’identité. Un fournisseur qui ' +
      'fournit une identité publie les trois propriétés.',
    'first-identity-disputed':
      'Aucune ligne ne porte STATUS_PRIMARY_IDENTITY, et la documentation diverge sur la suite : ' +
      'la première ligne avec PR_IDENTITY_ENTRYID, comme dans le diagramme, ou la première avec ' +
      'les trois propriétés. Ici, ce n’est pas la même. Si aucune ligne n’a les trois, la ' +
      'seconde lecture donne MAPI_W_NO_SERVICE.',
  },
  reasons: {
    'one-off-code':
      'Qu’un identificateur d’entrée ponctuel s’accompagne de S_OK est notre lecture : aucune page ' +
      'n’indique de code pour lui.',
    'first-row':
      'Quelle identité est la première est notre lecture : la documentation diverge sur ce qui ' +
      'fait compter une ligne, et aucun document ne dit dans quel ordre les lignes sont parcourues.',
  },
  links: {
    logon: 'Avant : comment le client obtient la session',
    end: 'Après : comment la session se termine',
  },
  details: {
    identity: {
      primary: {
        name: 'identité principale',
        says: 'Le client a l’identité principale de la session.',
      },
      'one-off': {
        name: 'identité ponctuelle',
        says: 'Le client a un identificateur d’entrée ponctuel pour l’identité principale.',
      },
      first: {
        name: 'première identité trouvée',
        says: 'Le client a la première identité qui a été trouvée.',
      },
      'hard-coded': {
        name: 'identificateur d’entrée codé en dur',
        says:
          'Le client a un identificateur d’entrée codé en dur : la session n’a pas d’identité ' +
          'principale.',
      },
      provider: {
        name: 'identité du fournisseur',
        says: 'Le client a l’identité du fournisseur.',
      },
      set: {
        name: 'identité principale définie',
        says: 'L’identité principale est définie pour la session suivante.',
      },
      cleared: {
        name: 'identité principale effacée',
        says: 'L’identité principale est effacée pour la session suivante.',
      },
    },
    row: {
      'exchange/ab': {
        name: providerNames['exchange/ab'],
        says: 'L’identité provient de la ligne de ce fournisseur : Microsoft Exchange, carnet d’adresses.',
      },
      'contab/ab': {
        name: providerNames['contab/ab'],
        says: 'L’identité provient de la ligne de ce fournisseur : Outlook Address Book, carnet d’adresses.',
      },
      'exchange/ms': {
        name: providerNames['exchange/ms'],
        says: 'L’identité provient de la ligne de ce fournisseur : Microsoft Exchange, banque de messages.',
      },
      'pst/ms': {
        name: providerNames['pst/ms'],
        says: 'L’identité provient de la ligne de ce fournisseur : Personal Folders, banque de messages.',
      },
      'exchange/xp': {
        name: providerNames['exchange/xp'],
        says: 'L’identité provient de la ligne de ce fournisseur : Microsoft Exchange, transport.',
      },
    },
    service: {
      exchange: {
        name: serviceNames.exchange,
        says: 'Le service de messages est Microsoft Exchange.',
      },
      contab: {
        name: serviceNames.contab,
        says: 'Le service de messages est Outlook Address Book.',
      },
      pst: { name: serviceNames.pst, says: 'Le service de messages est Personal Folders.' },
    },
  },
  because: {
    identityWanted: {
      query: () => 'Le client veut l’identité principale de la session.',
      provider: () => 'Le client veut l’identité d’un fournisseur.',
      set: () => 'Le client veut définir l’identité principale.',
    },
    primaryRow: {
      yes: ({ primary }) => `Oui, car cette ligne porte l’indicateur : ${primary}.`,
      no: () => 'Non, car aucune ligne ne porte l’indicateur.',
    },
    primaryHasEntryId: {
      yes: () => 'Oui, car la ligne a PR_IDENTITY_ENTRYID.',
      no: () => 'Non, car PR_IDENTITY_ENTRYID manque dans la ligne.',
    },
    anyIdentity: {
      yes: ({ firstIdentity }) => `Oui, car cette ligne en a une : ${firstIdentity}.`,
      no: () => 'Non, car PR_IDENTITY_ENTRYID manque dans toutes les lignes.',
    },
    rowFound: {
      yes: ({ provider }) => `Oui, car ce fournisseur a une ligne : ${provider}.`,
      no: ({ provider }) => `Non, car ce fournisseur n’a pas de ligne : ${provider}.`,
    },
    providerHasEntryId: {
      yes: () => 'Oui, car la ligne a PR_IDENTITY_ENTRYID.',
      no: () => 'Non, car PR_IDENTITY_ENTRYID manque dans la ligne.',
    },
    identityNull: {
      yes: () => 'Oui, car le client transmet NULL.',
      no: ({ service }) => `Non, car le client désigne un service de messages : ${service}.`,
    },
    serviceRefuses: {
      yes: ({ service }) => `Oui, car ce service de messages porte l’indicateur : ${service}.`,
      no: ({ service }) =>
        `Non, car ce service de messages ne porte pas l’indicateur : ${service}.`,
    },
  },
  calls: {},
  figureNote: '',
}
