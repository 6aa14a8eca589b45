import type { text as english } from '../en/configure'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary:
    'La configuration qu’un fournisseur vérifie à l’ouverture de session, et ce qu’il renvoie.',
  stages: {},
  steps: {
    logonMethodCalled: {
      label: 'MAPI appelle la méthode d’ouverture de session de l’objet fournisseur',
      asks: 'MAPI appelle la méthode d’ouverture de session du fournisseur.',
      means: {
        other:
          'Avant d’ouvrir une session, le fournisseur vérifie qu’il a toutes les propriétés dont ' +
          'il a besoin. Désormais, le profil, l’utilisateur et un indicateur de l’appel décident ' +
          'du chemin.',
      },
    },
    propertiesStored: {
      label: 'Propriétés de configuration stockées dans le profil ?',
      printed: 'Propriétés de configuration stockées dans le profil ?',
      asks: 'Le profil contient-il des propriétés de configuration de ce fournisseur ?',
      means: {
        yes:
          'Le fournisseur conserve dans le profil tout ou partie de ses propriétés. C’est là ' +
          'qu’il les lit.',
        no: 'Il n’y a rien à lire. Le fournisseur dépend entièrement de l’utilisateur.',
      },
      note:
        'La figure place cette question dans un rectangle, avec « oui » pour seule sortie. Le ' +
        'texte connaît des fournisseurs qui ne stockent rien dans le profil ; qu’ils passent à ' +
        'la question sur la boîte de dialogue est notre lecture.',
    },
    openProfileSection: {
      label: 'Appeler IMAPISupport::OpenProfileSection',
      printed: 'Appeler MAPISession::OpenProfileSection',
      asks: 'Le fournisseur ouvre sa section du profil.',
      means: {
        other:
          'Il désigne la section par son MAPIUID, puis y prend les propriétés, certaines ou toutes.',
      },
      note:
        'La figure nomme une méthode de la session. Le texte qui l’accompagne donne celle de ' +
        'l’objet de support, que MAPI transmet à la méthode d’ouverture de session.',
    },
    configured: {
      label: 'Fournisseur de services configuré ?',
      asks: 'Le profil contient-il tout ce dont le fournisseur a besoin ?',
      means: {
        yes: 'Rien ne manque. Personne n’a besoin d’être interrogé.',
        no:
          'Quelque chose manque ou n’est pas correctement défini. Au sein de la méthode ' +
          'd’ouverture de session, seul l’utilisateur peut le fournir.',
      },
    },
    returnConfigured: {
      label: 'S_OK',
      asks: 'Le fournisseur est configuré, et la méthode d’ouverture de session peut renvoyer S_OK.',
      means: {
        other: 'Le profil contenait tout. Aucune boîte de dialogue n’a été affichée.',
      },
      note:
        'La figure ne montre que la vérification. Une méthode d’ouverture de session appelle ' +
        'aussi AddRef sur l’objet de prise en charge, définit des propriétés telles que ' +
        'PR_DISPLAY_NAME dans sa section de profil et crée l’objet d’ouverture de session. Les ' +
        'carnets d’adresses et les banques de messages enregistrent un MAPIUID avec ' +
        'SetProviderUID ; un transport le fait plus tard, dans IXPLogon::AddressTypes.',
    },
    dialogAllowed: {
      label: 'Une boîte de dialogue peut-elle s’afficher ?',
      asks: 'Le fournisseur a-t-il le droit d’afficher une boîte de dialogue ?',
      means: {
        yes:
          'L’indicateur interdisant les boîtes de dialogue n’est pas défini. Le fournisseur peut ' +
          'interroger l’utilisateur.',
        no:
          'MAPI a défini l’indicateur interdisant les boîtes de dialogue : AB_NO_DIALOG, ' +
          'MDB_NO_DIALOG ou LOGON_NO_DIALOG, selon le type de fournisseur. Personne ne peut être ' +
          'interrogé.',
      },
      note:
        'La documentation diverge sur la question de savoir si MAPI_LOGON_UI vaut aussi pour les ' +
        'boîtes de dialogue des fournisseurs ; que MAPI définisse cet indicateur exactement ' +
        'quand MAPI_LOGON_UI n’est pas défini est notre lecture. Un client peut aussi interdire ' +
        'les boîtes de dialogue plus tard : par AB_NO_DIALOG dans OpenAddressBook, et par ' +
        'MDB_NO_DIALOG dans OpenMsgStore, qui renvoie alors MAPI_E_LOGON_FAILED si une ' +
        'configuration manque.',
    },
    returnUnconfigured: {
      label: 'MAPI_E_UNCONFIGURED',
      printed: 'MAPI_UNCONFIGURED',
      asks: 'La méthode d’ouverture de session renvoie MAPI_E_UNCONFIGURED.',
      means: {
        other:
          'MAPI appelle le point d’entrée du service de messages avec MSG_SERVICE_CONFIGURE, ' +
          'puis tente à nouveau l’ouverture de session. Le service peut se configurer lui-même ' +
          'par programme ; une feuille de propriétés exige un client qui autorise les boîtes de ' +
          'dialogue.',
      },
      note:
        'La figure omet le E du code. La page d’IMSProvider::Logon indique ce code pour des ' +
        'informations absentes du profil, et MAPI_E_LOGON_FAILED là où une boîte de dialogue est ' +
        'nécessaire et interdite ; que le premier vaille ici est notre lecture. Là où il ne ' +
        'manque qu’un mot de passe, d’autres pages indiquent MAPI_E_FAILONEPROVIDER. Sur un ' +
        'deuxième échec, la documentation diverge : le service est désactivé, ou il ne l’est ' +
        'pas, ou la session peut prendre fin.',
    },
    promptForSettings: {
      label: 'Demander plus d’informations à l’utilisateur',
      asks: 'L’utilisateur fournira-t-il ce dont le fournisseur a encore besoin ?',
      means: {
        waiting: 'L’utilisateur complète les paramètres, les confirme incomplets ou annule.',
        ok: 'L’utilisateur a tout saisi. Le fournisseur vérifie de nouveau.',
        incomplete:
          'L’utilisateur a confirmé la boîte de dialogue, mais il manque encore quelque chose.',
        cancel: 'L’utilisateur a annulé, et il le voulait.',
        mistake: 'L’utilisateur a annulé sans le vouloir.',
      },
      note:
        'La figure ne dessine qu’une voie à partir de cette boîte de dialogue. Les quatre réponses sont ' +
        'notre lecture des questions que la figure pose ensuite.',
    },
    configuredNow: {
      label: 'Fournisseur de services configuré ?',
      asks: 'Le fournisseur a-t-il maintenant tout ce dont il a besoin ?',
      means: {
        yes: 'L’utilisateur a fourni ce qui manquait.',
        no:
          'Il manque encore quelque chose. La suite dépend de la façon dont la boîte de dialogue ' +
          'a été quittée.',
      },
    },
    returnConfiguredNow: {
      label: 'S_OK',
      asks: 'Le fournisseur est configuré, et la méthode d’ouverture de session peut renvoyer S_OK.',
      means: { other: 'L’utilisateur a fourni ce qui manquait dans le profil.' },
      note:
        'La figure ne montre que la vérification. Une méthode d’ouverture de session appelle ' +
        'aussi AddRef sur l’objet de prise en charge, définit des propriétés telles que ' +
        'PR_DISPLAY_NAME dans sa section de profil et crée l’objet d’ouverture de session. Les ' +
        'carnets d’adresses et les banques de messages enregistrent un MAPIUID avec ' +
        'SetProviderUID ; un transport le fait plus tard, dans IXPLogon::AddressTypes.',
    },
    userCancelled: {
      label: 'L’utilisateur a-t-il annulé la boîte de dialogue ?',
      asks: 'L’utilisateur a-t-il annulé la boîte de dialogue ?',
      means: {
        yes: 'Le fournisseur détermine si cela était voulu.',
        no: 'L’utilisateur a confirmé la boîte de dialogue sans tout fournir.',
      },
    },
    returnStillUnconfigured: {
      label: 'MAPI_E_UNCONFIGURED',
      printed: 'MAPI_UNCONFIGURED',
      asks: 'La méthode d’ouverture de session renvoie MAPI_E_UNCONFIGURED.',
      means: {
        other:
          'MAPI appelle le point d’entrée du service de messages avec MSG_SERVICE_CONFIGURE, ' +
          'puis tente à nouveau l’ouverture de session. Le service peut se configurer lui-même ' +
          'par programme ; une feuille de propriétés exige un client qui autorise les boîtes de ' +
          'dialogue.',
      },
      note:
        'La figure omet le E du code. Sur un deuxième échec, la documentation diverge : le ' +
        'service est désactivé, ou il ne l’est pas, ou la session peut prendre fin. Le ' +
        'désactiver est notre lecture.',
    },
    cancelMeant: {
      label: 'L’utilisateur a-t-il voulu annuler la boîte de dialogue ?',
      asks: 'L’utilisateur voulait-il annuler ?',
      means: {
        yes: 'L’utilisateur ne veut pas configurer le fournisseur.',
        no: 'C’était une erreur. La boîte de dialogue est affichée de nouveau.',
      },
      note:
        'La manière dont un fournisseur apprend ce que l’utilisateur voulait n’est pas ' +
        'documentée.',
    },
    returnCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'La méthode d’ouverture de session renvoie MAPI_E_USER_CANCEL.',
      means: {
        other: 'Le fournisseur n’a pas ouvert de session, car l’utilisateur en a décidé ainsi.',
      },
      note:
        'Aucune page n’excepte ce code des erreurs après lesquelles MAPI désactive le service de ' +
        'messages. Qu’il en fasse partie est notre lecture. Que MAPI n’appelle pas le point ' +
        'd’entrée du service après ce code est aussi notre lecture ; une page offre à ' +
        'l’utilisateur une deuxième tentative après tout échec.',
    },
  },
  exits: { yes: 'oui', no: 'non' },
  prompts: {
    promptForSettings: {
      title: () => 'Configurer le fournisseur',
      says: () =>
        'Il manque au fournisseur des paramètres dont il a besoin pour ouvrir une session.',
    },
  },
  answers: {
    ok: 'OK, complet',
    incomplete: 'OK, incomplet',
    cancel: 'Annuler',
    mistake: 'Annuler par erreur',
  },
  inputs: {
    provider: {
      name: 'Fournisseur',
      hint: 'Celui dont la méthode d’ouverture de session est appelée.',
      values: {
        'exchange/ab': 'Microsoft Exchange, carnet d’adresses',
        'contab/ab': 'Outlook Address Book, carnet d’adresses',
        'exchange/ms': 'Microsoft Exchange, banque de messages',
        'pst/ms': 'Personal Folders, banque de messages',
        'exchange/xp': 'Microsoft Exchange, transport',
      },
    },
    stored: {
      name: 'Propriétés dans le profil',
      hint: 'Indique si le fournisseur y conserve une partie de sa configuration.',
      values: { yes: 'Stockées', no: 'Aucune stockée' },
    },
    settings: {
      name: 'Paramètres',
      hint: 'Indique si ce qui est stocké est tout ce dont le fournisseur a besoin.',
      values: { complete: 'Complets', incomplete: 'Incomplets' },
    },
    dialog: {
      name: 'Boîte de dialogue',
      hint: 'Interdite par AB_NO_DIALOG, MDB_NO_DIALOG ou LOGON_NO_DIALOG.',
      values: { allowed: 'Autorisée', forbidden: 'Interdite' },
    },
  },
  facts: {
    stored: {
      name: 'propriétés dans le profil',
      values: { yes: 'stockées', no: 'aucune stockée' },
    },
    settings: {
      name: 'paramètres dans le profil',
      values: { complete: 'complets', incomplete: 'incomplets' },
    },
    dialog: {
      name: 'boîte de dialogue',
      values: { allowed: 'autorisée', forbidden: 'interdite' },
    },
    answer: {
      name: 'façon dont la boîte de dialogue a été quittée',
      values: {
        null: 'pas encore',
        ok: 'OK, paramètres complets',
        incomplete: 'OK, paramètres incomplets',
        cancel: 'annulée',
        mistake: 'annulée par erreur',
      },
    },
  },
  flags: {},
  conflicts: {},
  reasons: {
    'nothing-stored':
      'La figure ne dessine aucune sortie pour un profil dans lequel rien n’est stocké. Dans le ' +
      'texte, un tel fournisseur interroge l’utilisateur ; qu’il passe pour cela à la question ' +
      'sur la boîte de dialogue est notre lecture.',
    'two-codes':
      'Pour une banque de messages, la documentation donne ici deux codes. MAPI_E_UNCONFIGURED ' +
      'est notre lecture.',
  },
  details: {},
  links: {
    backToLogon: 'Ouverture de session : ce que MAPI fait de ce code',
    afterCancel:
      'Ouverture de session : la suite quand l’utilisateur annule la boîte de dialogue d’un ' +
      'fournisseur',
  },
  because: {
    propertiesStored: {
      yes: () => 'Oui, car le profil contient des propriétés du fournisseur.',
      no: () => 'Non, car le profil ne contient aucune propriété du fournisseur.',
    },
    configured: {
      yes: () => 'Oui, car les paramètres du profil sont complets.',
      no: () => 'Non, car les paramètres du profil ne sont pas complets.',
    },
    dialogAllowed: {
      yes: () => 'Oui, car MAPI n’a pas défini l’indicateur interdisant les boîtes de dialogue.',
      no: () => 'Non, car MAPI a défini l’indicateur interdisant les boîtes de dialogue.',
    },
    configuredNow: {
      yes: () => 'Oui, car l’utilisateur a fourni ce qui manquait.',
      no: () => 'Non, car l’utilisateur n’a pas tout fourni.',
    },
    userCancelled: {
      yes: () => 'Oui, car l’utilisateur a annulé la boîte de dialogue.',
      no: () => 'Non, car l’utilisateur a confirmé la boîte de dialogue.',
    },
    cancelMeant: {
      yes: () => 'Oui, car l’utilisateur voulait annuler.',
      no: () => 'Non, car l’utilisateur a annulé par erreur.',
    },
  },
  calls: {
    logonMethodCalled: {
      ab: 'IABProvider::Logon, appelée par MAPI',
      ms: 'IMSProvider::Logon, appelée par MAPI',
      xp: 'IXPProvider::TransportLogon, appelée par le spouleur MAPI',
    },
  },
  figureNote: 'Le parcours s’est terminé à une étape que la figure ne dessine pas.',
}
