import type { text as english } from '../en/end'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary: 'Les appels qui terminent une session, dans l’ordre, et ce à quoi mène chaque erreur.',
  stages: {
    libraries: { name: 'Bibliothèques' },
  },
  steps: {
    endSession: {
      label: 'Terminer la session',
      asks: 'Le client veut terminer sa session.',
      means: {
        other:
          'L’utilisateur le demande, aussitôt ou une fois que tous les messages sortants ont été ' +
          'traités, ou une erreur critique s’est produite. Les appels ont un ordre ; chacun de ' +
          'ceux qui sont omis ou viennent trop tard a sa conséquence.',
      },
      note:
        'Depuis Outlook 2010, il existe aussi l’arrêt rapide : QueryFastShutdown et, seulement ' +
        'si elle réussit, NotifyProcessShutdown et DoFastShutdown. Après la dernière, le client ' +
        'n’effectue plus aucun appel MAPI, pas même MAPIUninitialize. Le diagramme montre la fin ' +
        'ordinaire.',
    },
    mailQueued: {
      label: 'Messages encore en attente ?',
      asks:
        'Des messages qui doivent partir maintenant sont-ils encore dans la file d’attente de ' +
        'sortie ?',
      means: {
        yes:
          'Des messages attendent d’être envoyés. Leur départ dépend du temps pendant lequel le ' +
          'client reste.',
        no: 'Rien n’attend d’être envoyé. La session peut se terminer aussitôt.',
      },
    },
    stayLoggedOn: {
      label: 'Rester jusqu’à leur envoi ?',
      asks: 'Le client laisse-t-il sa session ouverte jusqu’à ce que les messages soient envoyés ?',
      means: {
        yes: 'La session dure jusqu’à ce que les fournisseurs de transport aient pris les messages en charge.',
        no: 'Le client ferme sa session juste après l’envoi.',
      },
    },
    mailSent: {
      label: 'Messages envoyés',
      asks:
        'Les messages quittent la file d’attente de sortie pendant que le client laisse sa session ' +
        'ouverte.',
      means: { other: 'Rien n’est laissé derrière. La session peut se terminer.' },
    },
    mailLeftBehind: {
      label: 'Messages toujours en attente',
      asks: 'Des messages peuvent rester dans la file d’attente de sortie.',
      means: {
        other:
          'Ils peuvent y attendre qu’un utilisateur ouvre de nouveau une session et la laisse ' +
          'ouverte assez longtemps pour qu’ils soient envoyés.',
      },
    },
    unadvise: {
      label: 'Inscriptions annulées ?',
      asks: 'Le client appelle-t-il Unadvise pour chaque inscription ?',
      means: {
        yes: 'Les fournisseurs abandonnent leurs références aux récepteurs de notifications.',
        no:
          'Des fournisseurs peuvent conserver des références aux récepteurs de notifications ' +
          'd’un client qui est sur le point de disparaître.',
      },
      note:
        'Les notifications sont asynchrones : l’une d’elles peut arriver même après un appel ' +
        'réussi à Unadvise. Un client doit y être prêt à tout moment.',
    },
    lateNotifications: {
      label: 'Les notifications continuent',
      asks: 'Les récepteurs de notifications peuvent continuer à recevoir des notifications.',
      means: {
        other:
          'OnNotify peut être appelée aussi longtemps qu’un fournisseur conserve sa référence. Le ' +
          'moment où il l’abandonne varie d’un fournisseur à l’autre.',
      },
    },
    releaseObjects: {
      label: 'Objets libérés ?',
      asks: 'Le client libère-t-il ses objets ouverts avant Logoff ?',
      means: {
        yes:
          'Récepteurs de notifications, table d’état, Boîte d’envoi, banques de messages : chacun ' +
          'est libéré tant que la session existe encore.',
        no: 'Les objets restent ouverts. Leur Release viendrait après Logoff, donc trop tard.',
      },
    },
    objectsLeftOpen: {
      label: 'Objets laissés ouverts',
      asks: 'Des objets sont encore ouverts quand Logoff est appelée.',
      means: { other: 'Avec Logoff, ils deviennent non valides, carnet d’adresses compris.' },
    },
    addressBookReleased: {
      label: 'Carnet d’adresses libéré ?',
      asks: 'Le carnet d’adresses est-il libéré lui aussi ?',
      means: {
        yes: 'Aucun objet de la session n’est laissé ouvert.',
        no: 'Le carnet d’adresses reste ouvert, alors qu’il doit être libéré avant Logoff.',
      },
    },
    addressBookLeftOpen: {
      label: 'Carnet d’adresses laissé ouvert',
      asks: 'Le carnet d’adresses est encore ouvert quand Logoff est appelée.',
      means: {
        other:
          'OpenAddressBook donne toujours un pointeur valide, même là où elle avertit avec ' +
          'MAPI_W_ERRORS_RETURNED. Le pointeur doit en tout cas être libéré avant Logoff.',
      },
    },
    cachedEntryIds: {
      label: 'Identificateurs d’entrée en cache ?',
      asks: 'Le client a-t-il conservé des identificateurs d’entrée en mémoire ?',
      means: {
        yes: 'Leur mémoire venait de MAPI et lui revient.',
        no: 'Il n’y a rien à libérer.',
      },
    },
    freeBuffers: {
      label: 'MAPIFreeBuffer',
      asks: 'MAPIFreeBuffer libère la mémoire de chaque identificateur d’entrée en cache.',
      means: {
        other:
          'Un exemple est PR_IPM_SUBTREE_ENTRYID d’une banque de messages. Logoff ne libère pas ' +
          'cette mémoire.',
      },
    },
    logoff: {
      label: 'IMAPISession::Logoff',
      asks: 'Le client appelle IMAPISession::Logoff. L’appel termine la session.',
      means: {
        other:
          'Logoff renvoie S_OK ; aucun autre code n’est documenté. MAPI appelle les méthodes de ' +
          'fermeture de session des fournisseurs, puis arrête les fournisseurs.',
      },
      note:
        'Avec MAPI_LOGOFF_UI, une boîte de dialogue peut apparaître, peut-être pour confirmer ; ' +
        'ce qui se passe quand l’utilisateur refuse n’est pas documenté. L’ordre dans lequel ' +
        's’arrêtent les types de fournisseurs n’est pas documenté non plus. Ce qui est arrêté ' +
        'pendant que d’autres clients partagent la session n’est pas documenté.',
    },
    logoffShared: {
      label: 'MAPI_LOGOFF_SHARED?',
      asks: 'MAPI_LOGOFF_SHARED est-il défini ?',
      means: {
        yes: 'Les autres clients d’une session partagée sont priés de fermer leur session eux aussi.',
        no:
          'Les autres clients ne sont pas priés de fermer leur session. Qu’il faille pour cela ' +
          'l’indicateur est notre lecture.',
      },
      note:
        'La documentation diverge : définir l’indicateur si le client possède la session ' +
        'partagée ; n’importe lequel de ses clients peut le définir ; ne jamais le définir. La ' +
        'dernière indication est la plus récente, et celle à suivre. Selon deux pages, les ' +
        'autres clients d’une session partagée sont avertis à chaque Logoff. Un récepteur ' +
        'inscrit auprès de la session reçoit fnevExtended quand un client ferme sa session.',
    },
    sessionShared: {
      label: 'Session partagée ?',
      asks: 'D’autres clients partagent-ils la session ?',
      means: {
        yes: 'Tous sont avertis et devraient fermer leur session.',
        no: 'La session n’est pas partagée ; l’indicateur est donc ignoré.',
      },
    },
    othersShutDown: {
      label: 'Les autres s’arrêtent',
      asks: 'Tous les clients MAPI commencent à s’arrêter.',
      means: {
        other:
          'Les clients qui partagent la session sont avertis. Depuis l’arrêt rapide d’Outlook ' +
          '2007 SP2, tous les clients MAPI commencent de ce fait à s’arrêter, avec un ' +
          'comportement inattendu. C’est pourquoi aucun client ne devrait définir ' +
          'MAPI_LOGOFF_SHARED aujourd’hui.',
      },
      note:
        'La documentation cite deux notifications : fnevCriticalError aux autres clients d’une ' +
        'session partagée, et fnevExtended quand un client ferme sa session. Selon notre lecture, ' +
        'la première accompagne cet indicateur, la seconde chaque fermeture de session.',
    },
    objectsOpen: {
      label: 'Objets encore ouverts ?',
      asks: 'Des objets étaient-ils encore ouverts quand Logoff a été appelée ?',
      means: {
        yes: 'Logoff les a rendus non valides.',
        no: 'Tout a été libéré à temps.',
      },
    },
    objectsInvalid: {
      label: 'Objets non valides',
      asks: 'Les objets qui étaient encore ouverts sont désormais non valides.',
      means: {
        other:
          'Il faut s’attendre à ce que tout appel à ces objets échoue. Leur mémoire pourrait ' +
          'n’être jamais libérée.',
      },
      note: 'Qu’une Release après Logoff échoue comme tout autre appel est notre lecture.',
    },
    afterLogoff: {
      label: 'Session encore utilisée ?',
      asks: 'Le client appelle-t-il une autre méthode de la session que Release ?',
      means: {
        yes: 'Après Logoff, seule Release est autorisée.',
        no: 'Il ne reste que Release à appeler.',
      },
    },
    methodAfterLogoff: {
      label: 'Seule Release est autorisée',
      asks: 'Le client appelle une méthode qui ne doit pas être appelée après Logoff.',
      means: {
        other: 'La session est terminée. Ce que l’appel renvoie n’est pas documenté.',
      },
    },
    releaseSession: {
      label: 'Libérer la session',
      asks: 'Le client libère le pointeur de session.',
      means: { other: 'La session est finie. Les bibliothèques viennent ensuite.' },
    },
    oleInitialized: {
      label: 'OleInitialize appelée ?',
      asks: 'Le client a-t-il appelé OleInitialize au début ?',
      means: {
        yes: 'OleUninitialize doit suivre, et ce avant MAPIUninitialize.',
        no: 'OleUninitialize ne doit pas être appelée.',
      },
      note:
        'L’ordre n’est pas simplement inversé. Le début suit l’ordre MAPI, OLE, utilitaires ; la ' +
        'fin, l’ordre OLE, MAPI, utilitaires.',
    },
    oleFirst: {
      label: 'OleUninitialize d’abord ?',
      asks: 'OleUninitialize vient-elle avant MAPIUninitialize ?',
      means: {
        yes: 'OLE se termine pendant que MAPI est encore en cours d’exécution, comme il se doit.',
        no: 'MAPIUninitialize vient d’abord, et OleUninitialize trop tard.',
      },
    },
    oleUninitialize: {
      label: 'OleUninitialize',
      asks: 'OleUninitialize met fin aux bibliothèques OLE.',
      means: { other: 'MAPIUninitialize peut suivre maintenant.' },
    },
    mapiUninitialize: {
      label: 'MAPIUninitialize',
      asks: 'MAPIUninitialize diminue le compteur de références et fait le nettoyage.',
      means: {
        other: 'Elle ne renvoie rien. Après elle, le client n’effectue plus aucun appel MAPI.',
      },
      note:
        'Elle ne doit pas être appelée depuis DllMain. La documentation diverge sur le moment où ' +
        'les DLL des fournisseurs sont déchargées ; la lecture retenue ici est : après la ' +
        'MAPIUninitialize du dernier client. Un client qui n’a démarré que les utilitaires n’a ' +
        'pas de session à terminer : il appelle DeinitMapiUtil, et non MAPIUninitialize.',
    },
    countsEqual: {
      label: 'Appelées aussi souvent ?',
      asks: 'MAPIUninitialize est-elle appelée aussi souvent que l’a été MAPIInitialize ?',
      means: {
        yes: 'Chaque MAPIInitialize a sa MAPIUninitialize.',
        no: 'Les deux nombres diffèrent, et le compteur de références ne tombe pas juste.',
      },
      note:
        'Chaque thread qui a appelé MAPIInitialize appelle MAPIUninitialize quand il en a fini ' +
        'avec MAPI.',
    },
    countsDiffer: {
      label: 'Nombres différents',
      asks: 'Les appels de MAPIInitialize et de MAPIUninitialize ne concordent pas.',
      means: {
        other:
          'Un appel augmente le compteur de références, l’autre le diminue : les deux doivent ' +
          'avoir lieu aussi souvent l’un que l’autre. Avec trop peu d’appels de ' +
          'MAPIUninitialize, un thread de notification distinct continue, car il dure jusqu’à ce ' +
          'que le compteur soit à zéro. Ce qui s’ensuit d’autre n’est pas documenté.',
      },
    },
    oleLate: {
      label: 'OleUninitialize à appeler ?',
      asks: 'OleUninitialize reste-t-elle à appeler ?',
      means: {
        yes: 'Elle vient après MAPIUninitialize, ce qui est le mauvais ordre.',
        no: 'OLE n’a pas été utilisé, ou s’est terminé à temps.',
      },
    },
    uncleanExit: {
      label: 'Sortie anormale',
      asks: 'OleUninitialize vient après MAPIUninitialize.',
      means: {
        other: 'Le client peut se terminer de façon anormale, un peu comme lors d’un plantage.',
      },
    },
    utilitiesUsed: {
      label: 'ScInitMapiUtil appelée ?',
      asks: 'Le client a-t-il appelé ScInitMapiUtil au début ?',
      means: {
        yes: 'Alors, il doit appeler aussi DeinitMapiUtil.',
        no: 'DeinitMapiUtil ne doit pas être appelée.',
      },
    },
    deinitMapiUtil: {
      label: 'DeinitMapiUtil',
      asks: 'DeinitMapiUtil libère les fonctions utilitaires.',
      means: {
        other: 'Elle ne renvoie rien, et c’est le dernier appel dans l’ordre documenté.',
      },
      note:
        'La documentation se contredit. Aucun appel MAPI ne peut suivre MAPIUninitialize ; une ' +
        'page dit que MAPIUninitialize appelle elle-même DeinitMapiUtil, une autre que c’est ' +
        'MAPIInitialize qui le fait ; pourtant, les étapes pour terminer une session placent ' +
        'DeinitMapiUtil en dernier. Le diagramme garde cet ordre.',
    },
    calledLate: {
      label: 'MAPI de nouveau appelé ?',
      asks: 'Le client effectue-t-il un autre appel MAPI après MAPIUninitialize ?',
      means: {
        yes: 'Plus aucun appel n’est autorisé.',
        no: 'Le client en a fini avec MAPI.',
      },
      note: 'DeinitMapiUtil à sa place documentée ne compte pas comme un tel appel (notre lecture).',
    },
    callAfterUninitialize: {
      label: 'Aucun appel n’est autorisé',
      asks: 'Le client appelle MAPI après MAPIUninitialize.',
      means: {
        other: 'Le client n’a pas le droit de le faire. Ce qui se passe alors n’est pas documenté.',
      },
    },
    sessionEnded: {
      label: 'Session terminée',
      asks: 'La session est terminée.',
      means: {
        other:
          'S_OK est ce que Logoff a renvoyé. Cela ne dit rien des erreurs commises : elles se ' +
          'voient aux objets, aux messages et aux autres clients, non à un code.',
      },
    },
  },
  exits: {
    yes: 'oui',
    no: 'non',
  },
  prompts: {},
  answers: {},
  inputs: {
    mail: {
      name: 'Messages sortants',
      hint: 'Les messages qui sont encore dans la file d’attente de sortie.',
      values: {
        none: 'Aucun en attente',
        waits: 'En attente, le client patiente',
        left: 'En attente, Logoff aussitôt',
      },
    },
    advise: {
      name: 'Inscriptions',
      hint: 'Indique si Unadvise est appelée pour chaque inscription aux notifications.',
      values: { cancelled: 'Annulées', left: 'Non annulées' },
    },
    release: {
      name: 'Objets ouverts',
      hint: 'Moment où le client libère les objets qu’il a ouverts.',
      values: {
        before: 'Libérés avant Logoff',
        after: 'Libérés après Logoff',
        'address-book': 'Tous sauf le carnet d’adresses',
      },
    },
    cached: {
      name: 'Identificateurs d’entrée en cache',
      hint: 'Les identificateurs d’entrée reçus de MAPI que le client a conservés en mémoire.',
      values: { no: 'Aucun', yes: 'Quelques-uns' },
    },
    flags: { name: 'ulFlags', hint: 'Le masque des indicateurs de Logoff.', values: {} },
    shared: {
      name: 'Autres clients',
      hint: 'Indique si d’autres clients partagent la session.',
      values: { no: 'Aucun', yes: 'Partagent la session' },
    },
    afterwards: {
      name: 'Après Logoff',
      hint: 'Ce que le client appelle sur la session après le retour de Logoff.',
      values: { release: 'Release seulement', method: 'Une autre méthode d’abord' },
    },
    ole: {
      name: 'OleUninitialize',
      hint: 'Nécessaire uniquement là où OleInitialize a été appelée.',
      values: {
        no: 'Pas nécessaire',
        before: 'Avant MAPIUninitialize',
        after: 'Après MAPIUninitialize',
      },
    },
    count: {
      name: 'MAPIUninitialize',
      hint: 'Nombre de fois où elle est appelée.',
      values: { equal: 'Aussi souvent que MAPIInitialize', unequal: 'Pas aussi souvent' },
    },
    utilities: {
      name: 'ScInitMapiUtil',
      hint: 'Indique si le client l’a appelée au début.',
      values: { no: 'Pas appelée', yes: 'Appelée' },
    },
    late: {
      name: 'Après MAPIUninitialize',
      hint: 'Indique si le client appelle MAPI encore une fois.',
      values: { no: 'Aucun appel MAPI', yes: 'Un autre appel MAPI' },
    },
  },
  facts: {
    mail: {
      name: 'messages sortants',
      values: {
        none: 'aucun en attente',
        waits: 'en attente, le client patiente',
        left: 'en attente, Logoff aussitôt',
      },
    },
    advise: {
      name: 'inscriptions',
      values: { cancelled: 'annulées', left: 'non annulées' },
    },
    release: {
      name: 'objets ouverts',
      values: {
        before: 'libérés avant Logoff',
        after: 'libérés après Logoff',
        'address-book': 'tous libérés sauf le carnet d’adresses',
      },
    },
    cached: {
      name: 'identificateurs d’entrée en cache',
      values: { no: 'aucun', yes: 'quelques-uns' },
    },
    shared: { name: 'autres clients', values: { no: 'aucun', yes: 'partagent la session' } },
    afterwards: {
      name: 'appel après Logoff',
      values: { release: 'Release seulement', method: 'une autre méthode' },
    },
    ole: {
      name: 'OleUninitialize',
      values: {
        no: 'pas nécessaire',
        before: 'avant MAPIUninitialize',
        after: 'après MAPIUninitialize',
      },
    },
    count: {
      name: 'appels de MAPIUninitialize',
      values: { equal: 'autant que de MAPIInitialize', unequal: 'pas autant' },
    },
    utilities: { name: 'ScInitMapiUtil', values: { no: 'pas appelée', yes: 'appelée' } },
    late: { name: 'autre appel MAPI', values: { no: 'non', yes: 'oui' } },
  },
  flags: {
    MAPI_LOGOFF_SHARED: {
      meaning:
        'Demande à chaque client qui partage la session de fermer sa session. Aucun client ne devrait le ' +
        'définir aujourd’hui.',
      matters: 'Lu à « MAPI_LOGOFF_SHARED? », une fois Logoff appelée.',
      ignored: 'Quand la session n’est pas partagée.',
    },
    MAPI_LOGOFF_UI: {
      meaning:
        'Autorise Logoff à afficher une boîte de dialogue, peut-être pour demander confirmation.',
      matters: 'Le diagramme ne le lit pas ; sans lui, ulUIParam est ignoré.',
      ignored: '',
    },
  },
  conflicts: {
    'logoff-shared-today':
      'MAPI_LOGOFF_SHARED est défini, ce qu’aucun client ne devrait faire aujourd’hui : si la ' +
      'session est partagée, tous les clients MAPI commencent à s’arrêter depuis Outlook 2007 ' +
      'SP2, avec un comportement inattendu.',
    'logoff-shared-ignored':
      'MAPI_LOGOFF_SHARED est défini, mais la session n’est pas partagée. L’indicateur est ignoré.',
  },
  reasons: {
    'others-keep-session':
      'La documentation ne précise pas ce qui reste aux autres clients d’une session partagée ' +
      'après que l’un d’eux a fermé sa session. Qu’ils gardent la session est notre lecture.',
  },
  details: {
    clean: {
      true: { name: 'en ordre', says: 'Aucune erreur n’a été commise en chemin.' },
      false: {
        name: 'avec des erreurs',
        says: 'Quelque chose en chemin a une mauvaise conséquence.',
      },
    },
    others: {
      'told-to-log-off': {
        name: 'autres priés de fermer leur session',
        says: 'Les autres clients de la session ont été priés de fermer leur session.',
      },
      'keep-session': {
        name: 'les autres gardent la session',
        says: 'Les autres clients gardent la session.',
      },
    },
  },
  links: {
    start: 'Le pendant au début de la session',
    sharing: 'Comment une session devient partagée',
  },
  because: {
    mailQueued: {
      yes: () => 'Oui, car des messages sont encore en attente.',
      no: () => 'Non, car aucun message n’est en attente.',
    },
    stayLoggedOn: {
      yes: () => 'Oui, car le client patiente.',
      no: () => 'Non, car le client ferme sa session aussitôt.',
    },
    unadvise: {
      yes: () => 'Oui, car le client appelle Unadvise pour chacune d’elles.',
      no: () => 'Non, car le client n’appelle pas Unadvise.',
    },
    releaseObjects: {
      yes: () => 'Oui, car le client les libère avant Logoff.',
      no: () => 'Non, car le client ne les libère qu’après Logoff.',
    },
    addressBookReleased: {
      yes: () => 'Oui, car le client libère tous les objets avant Logoff.',
      no: () => 'Non, car le client libère tous les objets sauf le carnet d’adresses.',
    },
    cachedEntryIds: {
      yes: () => 'Oui, car le client en a conservé.',
      no: () => 'Non, car le client n’en a conservé aucun.',
    },
    sessionShared: {
      yes: () => 'Oui, car d’autres clients partagent la session.',
      no: () => 'Non, car aucun autre client ne partage la session.',
    },
    objectsOpen: {
      yes: () => 'Oui, car certains objets n’ont pas été libérés avant Logoff.',
      no: () => 'Non, car tous les objets ont été libérés avant Logoff.',
    },
    afterLogoff: {
      yes: () => 'Oui, car le client appelle une autre méthode.',
      no: () => 'Non, car le client n’appelle que Release.',
    },
    oleInitialized: {
      yes: () => 'Oui, car le client a utilisé OLE.',
      no: () => 'Non, car le client n’a pas utilisé OLE.',
    },
    oleFirst: {
      yes: () => 'Oui, car elle vient avant MAPIUninitialize.',
      no: () => 'Non, car elle vient après MAPIUninitialize.',
    },
    countsEqual: {
      yes: () => 'Oui, car les deux nombres concordent.',
      no: () => 'Non, car les deux nombres ne concordent pas.',
    },
    oleLate: {
      yes: () => 'Oui, car elle n’a pas été appelée avant MAPIUninitialize.',
      no: () => 'Non, car elle a été appelée à temps ou n’est pas nécessaire.',
    },
    utilitiesUsed: {
      yes: () => 'Oui, car le client a utilisé les utilitaires.',
      no: () => 'Non, car le client n’a pas utilisé les utilitaires.',
    },
    calledLate: {
      yes: () => 'Oui, car le client effectue un autre appel MAPI.',
      no: () => 'Non, car le client n’effectue aucun autre appel MAPI.',
    },
  },
  calls: {},
  figureNote: '',
}
