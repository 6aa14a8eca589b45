import type { text as english } from '../en/lessons'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  lessons: {
    profile: {
      title: 'Quel profil',
      about: 'Les premières questions du diagramme : d’où provient le profil d’une session.',
    },
    sharing: {
      title: 'Sessions partagées et attente',
      about:
        'Qui obtient une nouvelle session, qui rejoint celle d’un autre client, et qui doit ' +
        'attendre.',
    },
    dialogs: {
      title: 'Boîtes de dialogue et informations d’identification',
      about:
        'À quelles boîtes de dialogue un appel peut mener, et ce que changent leurs réponses. Le ' +
        'mot de passe d’un profil appartient à l’histoire.',
    },
    services: {
      title: 'Services de messages et fournisseurs',
      about:
        'La file d’attente des fournisseurs : échecs, deuxièmes tentatives et services désactivés.',
    },
    combinations: {
      title: 'Clients réels et cas difficiles',
      about:
        'Plusieurs règles à la fois : ensembles réels d’indicateurs, limites, contradictions, et ' +
        'ce qui précède et suit l’ouverture de session.',
    },
  },
  groups: {
    ordinary: {
      title: 'Ouvertures de session ordinaires',
      about: 'Ce que veulent les clients un jour ordinaire.',
    },
    clients: {
      title: 'Ce que transmettent les clients réels',
      about:
        'Ensembles d’indicateurs tirés de code source publié, de la documentation et de Mapix.h.',
    },
    results: {
      title: 'Tous les résultats',
      about: 'Chaque fin du diagramme, et chaque type de session.',
    },
    dialogs: {
      title: 'Boîtes de dialogue et réponses',
      about: 'Ce qui est demandé à un utilisateur, et ce qui découle de chaque réponse.',
    },
    failures: {
      title: 'Échecs de fournisseurs',
      about:
        'Chaque cause, qu’il y soit remédié ou non, avec boîtes de dialogue et sans. Quand une ' +
        'boîte de dialogue peut s’afficher relève de notre lecture. De même S_OK là où un ' +
        'service est désactivé : la documentation s’y contredit.',
    },
    shared: {
      title: 'Sessions partagées',
      about: 'Plusieurs clients sur un même ordinateur.',
    },
    life: {
      title: 'Avant et après l’ouverture de session',
      about: 'Comment un client démarre, vérifie ses paramètres, utilise sa session et la termine.',
    },
    figure: {
      title: 'Les 21 chemins de la figure',
      about: 'Chaque chemin à travers la figure de Microsoft, de sa première question à une fin.',
    },
  },
  scenarios: {
    'mail-client': {
      title: 'Un client de messagerie démarre',
      story:
        'Un client de messagerie ouvre une session avec le profil par défaut et laisse d’autres ' +
        'clients partager cette session. Les boîtes de dialogue sont autorisées. L’ensemble ' +
        'd’indicateurs est plausible, sans plus : aucun document ne dit ce que transmet Outlook.',
      notice:
        '« MAPI_USE_DEFAULT? » vient avant « MAPI_LOGON_UI? » ; aucun profil n’est donc demandé ' +
        'à personne. Il n’y a pas de session partagée à rejoindre ; une nouvelle est donc créée.',
    },
    'background-indexer': {
      title: 'Un indexeur rejoint une session en arrière-plan',
      story:
        'Il existe une session partagée avec le profil Outlook. Un indexeur ouvre une session ' +
        'pour un travail en arrière-plan, sans boîtes de dialogue et sans messagerie. Son ' +
        'ensemble d’indicateurs est plausible (notre lecture).',
      notice:
        'L’indexeur n’indique aucun profil et n’en a pas besoin : il rejoint la session ' +
        'partagée. Pour ce client seulement, la session est sans messagerie.',
    },
    'named-profile': {
      title: 'Un profil, par son nom',
      story:
        'Un outil ouvre le profil Archive. Il demande une nouvelle session ; il ne peut donc pas ' +
        'rejoindre celle d’un autre client.',
      notice:
        'Le nom est pris aussitôt. Ni le profil par défaut ni l’utilisateur ne sont sollicités.',
    },
    'user-chooses': {
      title: 'L’utilisateur choisit un profil',
      story:
        'Un outil ne transmet aucun nom de profil et laisse l’utilisateur choisir. ' +
        'MAPI_EXPLICIT_PROFILE exclut le recours au profil par défaut.',
      notice:
        'La boîte de dialogue s’ouvre, le champ du nom vide. Aucune question du diagramme ne lit ' +
        'MAPI_EXPLICIT_PROFILE.',
    },
    'windows-service': {
      title: 'Un service Windows ouvre une session',
      story:
        'Un service Windows ouvre le profil Outlook. Personne ne pourrait répondre à une boîte ' +
        'de dialogue ; aucun indicateur n’en autorise donc.',
      notice:
        'Un service doit définir MAPI_NO_MAIL, et il doit définir MAPI_NT_SERVICE à la fois ici ' +
        'et dans MAPIInitialize. Selon notre lecture, le transport de Microsoft Exchange n’est ' +
        'pas dans la file d’attente.',
    },
    'empty-name': {
      title: 'Un nom de profil vide',
      story:
        'Un client transmet une chaîne vide comme lpszProfileName et autorise les boîtes de ' +
        'dialogue. L’utilisateur n’a pas encore répondu.',
      notice:
        '"" compte comme NULL (notre lecture) ; la boîte de dialogue s’ouvre donc. Le parcours ' +
        'attend une réponse.',
    },
    'name-and-default': {
      title: 'Un nom et le profil par défaut',
      story:
        'Un client indique le profil Archive et définit aussi MAPI_USE_DEFAULT. La documentation ' +
        'diverge sur ce qui l’emporte.',
      notice:
        'La figure ne pose la question MAPI_USE_DEFAULT que si aucun nom n’est indiqué. Que le ' +
        'nom l’emporte est notre lecture.',
    },

    'mfcmapi-logon': {
      title: 'MFCMAPI : ouverture de session',
      story:
        'La commande d’ouverture de session de MFCMAPI transmet 0x3B et aucun nom de profil. ' +
        'L’utilisateur choisit le profil par défaut dans la boîte de dialogue.',
      notice:
        'La valeur représente cinq indicateurs. MAPI_LOGON_UI ouvre la boîte de dialogue, et ' +
        'MAPI_ALLOW_OTHERS rend partagée la nouvelle session.',
    },
    'mfcmapi-logon-with-flags': {
      title: 'MFCMAPI : ouverture de session avec indicateurs',
      story:
        'Cette boîte de dialogue de MFCMAPI propose 0x3B au départ, et MFCMAPI y ajoute ' +
        'MAPI_UNICODE. La zone du profil est vide ; le nom est donc NULL. Une session partagée ' +
        'avec le profil Archive existe déjà.',
      notice:
        'MAPI_NEW_SESSION fait passer outre la session partagée. La documentation ne précise pas ' +
        'si la nouvelle session partagée remplace la précédente.',
    },
    'mfcmapi-needs-session': {
      title: 'MFCMAPI a besoin d’une session',
      story:
        'Là où MFCMAPI a besoin d’une session et n’en a pas, il transmet 0x23 et aucun nom de ' +
        'profil. L’utilisateur choisit Archive.',
      notice:
        'MAPI_ALLOW_OTHERS n’est pas défini ; personne ne peut donc rejoindre la session. Elle ' +
        'est individuelle.',
    },
    mrmapi: {
      title: 'MrMAPI avec le profil par défaut',
      story:
        'MrMAPI s’exécute en ligne de commande et n’affiche aucune boîte de dialogue. Aucun ' +
        'profil n’y a été indiqué ; il ajoute donc MAPI_USE_DEFAULT : 0x80008062.',
      notice:
        'MAPI_NEW_SESSION le tient à l’écart des sessions partagées, et MAPI_NO_MAIL en fait un ' +
        'client sans messagerie.',
    },
    'mrmapi-named-profile': {
      title: 'MrMAPI avec un profil indiqué',
      story:
        'Le profil Archive a été indiqué sur la ligne de commande. MrMAPI omet ' +
        'MAPI_USE_DEFAULT : 0x80008022.',
      notice:
        'À « Nom de profil NULL ? », le chemin se sépare de celui pris avec le profil par défaut.',
    },
    'console-example': {
      title: 'L’exemple d’application console',
      story:
        'L’exemple d’application fourni avec MFCMAPI transmet MAPI_UNICODE et MAPI_LOGON_UI, ' +
        'sans plus : 0x80000001. L’utilisateur choisit le profil par défaut.',
      notice:
        'MAPI_NEW_SESSION n’est pas défini ; l’application rejoindrait donc une session ' +
        'partagée. Comme il n’y en a pas, la nouvelle session est individuelle (notre lecture). ' +
        'MAPI_EXTENDED manque, ce qui entraîne un avertissement.',
    },
    'address-list-sample': {
      title: 'L’exemple des listes d’adresses',
      story:
        'Un exemple de la documentation transmet MAPI_LOGON_UI seul. Son commentaire dit que la ' +
        'session actuelle est utilisée s’il y en a une. Ici, il existe une session partagée.',
      notice: 'Le client rejoint la session partagée, et aucune boîte de dialogue n’est affichée.',
    },
    'simple-default': {
      title: 'MAPI_SIMPLE_DEFAULT',
      story:
        'Mapix.h donne ce nom à trois indicateurs : 0x1009. Il n’y a pas de session partagée, et ' +
        'l’utilisateur choisit le profil par défaut.',
      notice:
        'MAPI_USE_DEFAULT n’est pas l’un des trois indicateurs ; la boîte de dialogue s’ouvre ' +
        'donc.',
    },
    'simple-explicit': {
      title: 'MAPI_SIMPLE_EXPLICIT',
      story:
        'Mapix.h donne ce nom à trois indicateurs : 0x1012. Un client les transmet sans nom de ' +
        'profil.',
      notice:
        'Aucun des indicateurs n’indique de profil ni n’autorise de boîte de dialogue ; l’appel ' +
        'échoue donc. Le code qu’il renvoie est notre lecture.',
    },

    'no-profile-name': {
      title: 'Ni nom, ni profil par défaut, ni boîte de dialogue',
      story: 'Un client demande une nouvelle session et ne dit rien d’un profil.',
      notice: 'Que l’appel échoue est documenté. Le code qu’il renvoie est notre lecture.',
    },
    'unknown-profile': {
      title: 'Un profil qui n’existe pas',
      story: 'L’appel indique le profil Sales. Cet ordinateur n’a pas ce profil.',
      notice: 'La figure ne pose pas cette question. L’étape et son code sont notre lecture.',
    },
    'no-default-profile': {
      title: 'Aucun profil par défaut n’est défini',
      story: 'Un client veut le profil par défaut, mais aucun n’est défini sur cet ordinateur.',
      notice: 'La documentation ne précise pas ce qui se passe. L’erreur est notre lecture.',
    },
    'old-password-refused': {
      title: 'Historique : mot de passe du profil refusé',
      story:
        'Dans l’ancien MAPI, un profil pouvait avoir un mot de passe. Le client n’a pas fourni ' +
        'le bon, et aucun indicateur n’autorise la boîte de dialogue du mot de passe.',
      notice:
        'Les profils n’ont pas de mot de passe aujourd’hui ; cet échec appartient donc à ' +
        'l’histoire. Son code est notre lecture.',
    },
    'mutex-timeout': {
      title: 'Une autre ouverture de session dure trop longtemps',
      story:
        'Un autre thread occupe le mutex d’ouverture de session pendant plus de quelques ' +
        'secondes. Ce client a défini MAPI_TIMEOUT_SHORT.',
      notice:
        'L’appel abandonne avant la première question de la figure. La place du mutex est notre ' +
        'lecture.',
    },
    'mutex-wait': {
      title: 'Attendre une autre ouverture de session',
      story:
        'Un autre thread occupe le mutex d’ouverture de session pendant plus de quelques ' +
        'secondes. MAPI_TIMEOUT_SHORT n’est pas défini.',
      notice:
        'L’appel attend, et la documentation n’indique aucune limite. Ensuite, l’ouverture de ' +
        'session se poursuit.',
    },
    'new-shared-session': {
      title: 'Une session que d’autres peuvent rejoindre',
      story:
        'Un client crée une nouvelle session avec le profil Outlook. Des clients ultérieurs ' +
        'peuvent la rejoindre.',
      notice:
        'Aucune question ne lit MAPI_ALLOW_OTHERS. Il change le type de la session, non le ' +
        'chemin qui y mène.',
    },
    'individual-by-default': {
      title: 'Individuelle sans indicateur',
      story:
        'Un client ne définit ni MAPI_NEW_SESSION ni MAPI_ALLOW_OTHERS. Il n’y a pas de session ' +
        'partagée à rejoindre.',
      notice:
        'La session est nouvelle, et personne ne peut la rejoindre. Aucun document ne le dit : ' +
        'c’est notre lecture.',
    },
    'shared-and-nonmessaging': {
      title: 'Partagée et sans messagerie',
      story:
        'Un client crée une session partagée et définit MAPI_NO_MAIL. Le transport de Microsoft ' +
        'Exchange a une version incompatible.',
      notice:
        'Une session peut être à la fois partagée et sans messagerie. Selon notre lecture, le ' +
        'transport n’est pas démarré ; sa version est donc sans importance.',
    },

    'profile-dialog-cancelled': {
      title: 'La boîte de dialogue de profil est annulée',
      story: 'MFCMAPI laisse l’utilisateur choisir un profil, et celui-ci appuie sur Annuler.',
      notice:
        'La figure ne dessine aucun moyen d’annuler ; le code provient de la page de référence. ' +
        'MFCMAPI ne le traite pas comme une erreur.',
    },
    'check-box': {
      title: 'La case à cocher de la boîte de dialogue de profil',
      story:
        'L’utilisateur choisit Archive et coche la case qui demande la configuration de chaque ' +
        'service de messages.',
      notice:
        'La case a le même effet que MAPI_SERVICE_UI_ALWAYS : le service affiche sa boîte de ' +
        'dialogue avant d’ouvrir une session.',
    },
    'old-password-wrong-once': {
      title: 'Historique : le premier mot de passe est incorrect',
      story:
        'Un ancien profil a un mot de passe, et MAPI_PASSWORD_UI autorise la boîte de dialogue. ' +
        'Le premier mot de passe que saisit l’utilisateur est incorrect.',
      notice:
        'Que la boîte de dialogue le redemande est notre lecture : aucun document ne dit à quoi ' +
        'mène un mot de passe incorrect.',
    },
    'old-password-cancelled': {
      title: 'Historique : la boîte de dialogue du mot de passe est annulée',
      story:
        'L’utilisateur ne connaît pas le mot de passe d’un ancien profil et appuie sur Annuler.',
      notice:
        'La figure dessine cette boîte de dialogue comme si elle réussissait toujours. ' +
        'MAPI_E_USER_CANCEL provient de la page de référence.',
    },
    'every-service-configured': {
      title: 'Chaque service est configuré',
      story:
        'Un client définit MAPI_SERVICE_UI_ALWAYS. Il manque des paramètres à la banque de ' +
        'messages de Microsoft Exchange, et l’utilisateur les fournit dans la boîte de dialogue ' +
        'de son service.',
      notice:
        'Les paramètres sont là avant le démarrage du fournisseur ; sa première tentative ' +
        'réussit donc.',
    },
    'every-dialog-cancelled': {
      title: 'Chaque configuration est annulée',
      story:
        'Un client affiche la boîte de dialogue de chaque service, et l’utilisateur les annule ' +
        'toutes. Il manque toujours des paramètres à la banque de messages de Microsoft Exchange.',
      notice:
        'L’ouverture de session se poursuit après chaque Annuler. Ensuite, le fournisseur ' +
        'renvoie MAPI_E_UNCONFIGURED, et son service interroge une fois de plus l’utilisateur.',
    },
    'services-shown-without-logon-ui': {
      title: 'MAPI_SERVICE_UI_ALWAYS seul',
      story:
        'Un client définit MAPI_SERVICE_UI_ALWAYS et ne définit pas MAPI_LOGON_UI. La banque de ' +
        'messages de Personal Folders a besoin d’un mot de passe.',
      notice:
        'Selon notre lecture, les boîtes de dialogue de configuration apparaissent, et aucune ' +
        'autre. La banque n’a pas le droit de demander son mot de passe ; elle est donc exclue.',
    },
    'property-sheet-cancelled': {
      title: 'La feuille de propriétés est annulée',
      story:
        'Il manque des paramètres à Outlook Address Book. Celui-ci affiche sa feuille de ' +
        'propriétés, et l’utilisateur appuie sur Annuler.',
      notice:
        'La deuxième tentative échoue comme la première, et le service est désactivé. Que S_OK ' +
        'soit renvoyé est notre lecture.',
    },
    'service-password-cancelled': {
      title: 'Annuler, puis Réessayer',
      story:
        'Le fournisseur de carnet d’adresses de Microsoft Exchange demande un mot de passe, et ' +
        'l’utilisateur appuie sur Annuler. Informé de l’échec, l’utilisateur choisit Réessayer. ' +
        'Cette fois, les informations d’identification sont acceptées.',
      notice:
        'Une boîte de dialogue de mot de passe annulée compte comme une tentative qui a échoué ' +
        '(notre lecture).',
    },
    'service-password-cancelled-twice': {
      title: 'Annuler, Réessayer, Annuler',
      story:
        'Les informations d’identification de Microsoft Exchange sont refusées aux deux ' +
        'tentatives. L’utilisateur annule la boîte de dialogue, choisit Réessayer et annule de ' +
        'nouveau.',
      notice:
        'Le deuxième Annuler est le deuxième échec. Tous les fournisseurs du service sont ' +
        'désactivés pour le reste de la session. Que S_OK soit renvoyé est notre lecture.',
    },
    'retry-declined': {
      title: 'Pas de deuxième tentative voulue',
      story:
        'Personal Folders a un chemin incorrect. L’utilisateur en est informé et renonce à ' +
        'réessayer.',
      notice:
        'Le service est désactivé sans deuxième tentative, et les autres continuent. Le code ' +
        'indiqué pour un chemin incorrect est notre lecture.',
    },

    'settings-supplied': {
      title: 'Paramètres manquants, fournis',
      story:
        'Il manque dans le profil des paramètres pour la banque de messages de Microsoft ' +
        'Exchange. Son service affiche la feuille de propriétés, et l’utilisateur la remplit.',
      notice:
        'Après MAPI_E_UNCONFIGURED, MAPI appelle le point d’entrée du service avec ' +
        'MSG_SERVICE_CONFIGURE, puis une fois de plus la méthode d’ouverture de session.',
    },
    'settings-not-accepted': {
      title: 'Paramètres manquants, toujours insuffisants',
      story:
        'Il manque des paramètres à la banque de messages de Microsoft Exchange. L’utilisateur ' +
        'remplit la feuille de propriétés, mais le fournisseur n’est toujours pas configuré.',
      notice:
        'La documentation diverge sur ce à quoi mène un deuxième MAPI_E_UNCONFIGURED. Que le ' +
        'service soit désactivé est notre lecture.',
    },
    'settings-missing-no-dialog': {
      title: 'Paramètres manquants, sans boîte de dialogue',
      story:
        'Il manque des paramètres à la banque de messages de Microsoft Exchange, et l’appel ' +
        'n’autorise aucune boîte de dialogue.',
      notice:
        'Le point d’entrée du service est appelé, mais il n’a pas le droit d’interroger ' +
        'l’utilisateur. Selon notre lecture, les paramètres manquent toujours, et le service est ' +
        'désactivé.',
    },
    'service-password-supplied': {
      title: 'Mot de passe du service, fourni',
      story:
        'Les informations d’identification de la banque de messages de Microsoft Exchange ne ' +
        'sont pas acceptées. Le fournisseur interroge l’utilisateur, et celui-ci saisit le mot ' +
        'de passe.',
      notice:
        'Le fournisseur interroge l’utilisateur au sein de sa première tentative ; il n’y en a ' +
        'donc pas de deuxième. Le mot de passe est celui du service, non celui du profil.',
    },
    'service-password-no-dialog': {
      title: 'Mot de passe du service, sans boîte de dialogue',
      story:
        'Les informations d’identification de la banque de messages de Microsoft Exchange ne ' +
        'sont pas acceptées, et l’appel n’autorise aucune boîte de dialogue.',
      notice:
        'MAPI_E_FAILONEPROVIDER exclut ce fournisseur seul. Le client peut interroger ' +
        'l’utilisateur plus tard et réessayer avec la banque.',
    },
    'path-corrected': {
      title: 'Chemin incorrect, corrigé',
      story:
        'Personal Folders a un chemin incorrect. L’utilisateur en est informé, corrige le chemin ' +
        'et choisit Réessayer.',
      notice:
        'La deuxième tentative réussit. Aucun document n’indique de code pour un chemin ' +
        'incorrect : MAPI_E_LOGON_FAILED est notre lecture.',
    },
    'path-still-wrong': {
      title: 'Chemin incorrect, non corrigé',
      story:
        'Personal Folders a un chemin incorrect. L’utilisateur choisit Réessayer, mais le chemin ' +
        'est toujours incorrect.',
      notice:
        'Après le deuxième échec, tous les fournisseurs du service sont désactivés ; les autres ' +
        'services continuent. Que S_OK soit renvoyé est notre lecture.',
    },
    'version-refused': {
      title: 'Version incompatible',
      story:
        'La banque de messages de Microsoft Exchange et MAPI ne s’accordent pas sur une version. ' +
        'Les boîtes de dialogue sont autorisées, mais personne n’est interrogé.',
      notice:
        'MAPI_E_VERSION vient du point d’entrée, avant toute ouverture de session. Selon notre ' +
        'lecture, aucune deuxième tentative ne suit, et tout le service est désactivé, avec son ' +
        'carnet d’adresses qui était en cours d’exécution.',
    },
    'server-back': {
      title: 'Serveur indisponible, puis de retour',
      story:
        'La banque de messages de Microsoft Exchange ne peut pas atteindre son serveur. ' +
        'L’utilisateur en est informé, attend et choisit Réessayer.',
      notice:
        'La deuxième tentative réussit. MAPI_E_NETWORK_ERROR est notre lecture : aucune page sur ' +
        'une méthode d’ouverture de session ne l’énumère.',
    },
    'server-still-away': {
      title: 'Serveur indisponible deux fois',
      story:
        'Le fournisseur de carnet d’adresses de Microsoft Exchange ne peut pas atteindre son ' +
        'serveur. L’utilisateur choisit Réessayer, et le fournisseur échoue de nouveau.',
      notice:
        'Les carnets d’adresses viennent en premier dans la file d’attente. Le service est donc ' +
        'désactivé avant que sa banque de messages et son transport aient eu leur tour. Que S_OK ' +
        'soit renvoyé est notre lecture.',
    },
    'server-away-no-dialog': {
      title: 'Serveur indisponible, sans boîte de dialogue',
      story:
        'La banque de messages de Microsoft Exchange ne peut pas atteindre son serveur, et ' +
        'l’appel n’autorise aucune boîte de dialogue.',
      notice:
        'Pour une banque qui n’est pas autorisée à afficher une boîte de dialogue, la page de ' +
        'référence indique MAPI_E_LOGON_FAILED. Qu’il n’y ait pas de deuxième tentative est ' +
        'notre lecture.',
    },
    'data-repaired': {
      title: 'Données endommagées, réparées',
      story:
        'Les données de Personal Folders sont endommagées. L’utilisateur en est informé, les ' +
        'répare et choisit Réessayer.',
      notice:
        'La deuxième tentative réussit. Aucun document n’indique de code pour ce cas : ' +
        'MAPI_E_CORRUPT_DATA est notre lecture.',
    },
    'data-still-corrupt': {
      title: 'Données endommagées, non réparées',
      story:
        'Les données de Personal Folders sont endommagées. L’utilisateur choisit Réessayer, mais ' +
        'rien n’a été réparé.',
      notice:
        'Personal Folders est désactivé pour le reste de la session. Que l’appel renvoie S_OK ' +
        'est notre lecture.',
    },
    'limit-lifted': {
      title: 'Limite de sessions, levée',
      story:
        'La banque de messages de Microsoft Exchange ne sert aucune session supplémentaire. ' +
        'Entre-temps, une autre session se termine, et l’utilisateur choisit Réessayer.',
      notice:
        'MAPI_E_SESSION_LIMIT vient du fournisseur. Pour un trop grand nombre de sessions, ' +
        'MAPILogonEx elle-même a un autre code : MAPI_E_LOGON_FAILED.',
    },
    'limit-no-dialog': {
      title: 'Limite de sessions, sans boîte de dialogue',
      story:
        'La banque de messages de Microsoft Exchange ne sert aucune session supplémentaire, et ' +
        'l’appel n’autorise aucune boîte de dialogue.',
      notice:
        'La page sur les sessions MAPI indique le code ; les pages sur les méthodes d’ouverture ' +
        'de session ne l’énumèrent pas. Qu’il n’y ait pas de deuxième tentative est notre ' +
        'lecture.',
    },
    'one-provider-out': {
      title: 'Un fournisseur abandonne seul',
      story:
        'La banque de messages de Microsoft Exchange renvoie MAPI_E_FAILONEPROVIDER. Les boîtes ' +
        'de dialogue sont autorisées, mais personne n’est interrogé.',
      notice:
        'Seul ce fournisseur est exclu. Le carnet d’adresses et le transport du même service ' +
        'continuent.',
    },
    'another-cause-second': {
      title: 'Une autre cause à la deuxième tentative',
      story:
        'Au début, le fournisseur de carnet d’adresses de Microsoft Exchange ne peut pas ' +
        'atteindre son serveur. L’utilisateur choisit Réessayer, et le fournisseur demande ' +
        'maintenant un mot de passe.',
      notice:
        'Une deuxième tentative peut se heurter à une cause qui lui est propre. Ici, ' +
        'l’utilisateur connaît le mot de passe ; le service devient donc actif.',
    },
    'left-out-at-second-try': {
      title: 'Exclu à la deuxième tentative',
      story:
        'La banque de messages de Microsoft Exchange se heurte à sa limite de sessions. ' +
        'L’utilisateur choisit Réessayer, et le fournisseur abandonne alors seul.',
      notice:
        'À la deuxième tentative aussi, MAPI_E_FAILONEPROVIDER laisse le service continuer. Une ' +
        'autre erreur le désactiverait.',
    },
    'every-service-disabled': {
      title: 'Il ne reste aucun service',
      story:
        'Chaque service de messages du profil échoue, et l’appel n’autorise aucune boîte de ' +
        'dialogue.',
      notice:
        'La documentation se contredit sur ce que renvoie l’appel. S_OK est notre lecture : ' +
        'MAPILogonEx n’a pas de code pour une réussite partielle.',
    },

    'wrong-profile': {
      title: 'Le mauvais profil',
      story:
        'Il existe une session partagée avec le profil Outlook. Un client indique Archive, mais ' +
        'il ne définit pas MAPI_NEW_SESSION.',
      notice:
        'Le client obtient S_OK et une session avec le profil Outlook. Le nom n’est pas utilisé.',
    },
    'wrong-profile-of-another': {
      title: 'Le mauvais profil, avec deux clients',
      story:
        'Le client A partage une session dont le profil est Outlook. Maintenant, le client B ' +
        'ouvre une session et indique Archive.',
      notice:
        'Un appel antérieur de l’histoire a créé la session partagée ; elle ne peut donc pas ' +
        'être définie ici. B la rejoint et obtient S_OK.',
    },
    'own-profile-beside-shared': {
      title: 'Une session à soi',
      story:
        'Il existe une session partagée avec le profil Outlook. Un client demande une nouvelle ' +
        'session et indique Archive.',
      notice:
        'La question sur une session partagée n’est pas posée. C’est ce que conseille la page de ' +
        'référence : MAPI_NEW_SESSION avec un nom de profil.',
    },
    'nothing-to-join': {
      title: 'Une session que personne ne peut rejoindre',
      story:
        'Le client A a créé une session individuelle. Le client B rejoindrait une session ' +
        'partagée, et a défini MAPI_USE_DEFAULT.',
      notice:
        'A n’a pas défini MAPI_ALLOW_OTHERS ; il n’y a donc rien à rejoindre. B obtient une ' +
        'nouvelle session ; qu’elle soit individuelle est notre lecture.',
    },
    'messaging-client-joins': {
      title: 'Un client avec messagerie rejoint la session',
      story:
        'Le client A a créé une session partagée avec MAPI_NO_MAIL. Le client B la rejoint sans ' +
        'cet indicateur.',
      notice: 'Chaque client décide pour lui-même : B envoie et reçoit, A non.',
    },
    'third-client-meets-limit': {
      title: 'Le troisième client se heurte à une limite',
      story:
        'Dans cette histoire, la banque de messages de Microsoft Exchange ne sert qu’une ' +
        'session. A et B la partagent. Le client C en demande une nouvelle.',
      notice:
        'Une deuxième session est une de trop pour le fournisseur : il renvoie ' +
        'MAPI_E_SESSION_LIMIT. Le service n’est désactivé que dans la session de C. Que S_OK ' +
        'soit renvoyé est notre lecture.',
    },

    'start-with-libraries': {
      title: 'Un client démarre',
      story:
        'Un client a besoin d’OLE et des utilitaires MAPI. Il veut que la fenêtre de ' +
        'notification ait son propre thread.',
      notice:
        'MAPIInitialize vient d’abord, puis OLE, puis les utilitaires. L’ouverture de session ' +
        'vient en dernier.',
    },
    'start-forgotten': {
      title: 'MAPIInitialize est oubliée',
      story: 'Un client appelle MAPILogonEx sans avoir appelé MAPIInitialize.',
      notice:
        'MAPI_E_NOT_INITIALIZED a un second sens : MAPIInitialize elle-même renvoie ce code ' +
        'quand sa dernière étape échoue.',
    },
    'start-of-a-service': {
      title: 'Un service Windows démarre',
      story:
        'Un service Windows définit MAPI_NT_SERVICE dans MAPIInitialize, puis de nouveau dans ' +
        'MAPILogonEx.',
      notice:
        'Les clés de Registre ne sont vérifiées que pour un service qui définit l’indicateur. À ' +
        'l’ouverture de session, il définit en outre MAPI_NO_MAIL.',
    },
    'start-out-of-memory': {
      title: 'Pas de mémoire pour le processus',
      story:
        'MAPIInitialize ne peut pas mettre en place les données qu’elle conserve pour le ' +
        'processus.',
      notice:
        'Elle renvoie MAPI_E_SESSION_LIMIT. Les fournisseurs emploient le même code pour autre ' +
        'chose : leur propre limite de sessions.',
    },
    'check-without-dialog': {
      title: 'Un fournisseur n’a pas le droit de demander',
      story:
        'Le fournisseur de carnet d’adresses de Microsoft Exchange trouve ses paramètres ' +
        'incomplets. Aucune boîte de dialogue ne peut être affichée.',
      notice: 'La figure indique MAPI_UNCONFIGURED. La constante est MAPI_E_UNCONFIGURED.',
    },
    'check-cancelled': {
      title: 'Les paramètres sont annulés',
      story:
        'Le fournisseur de transport de Microsoft Exchange demande ses paramètres. L’utilisateur ' +
        'appuie sur Annuler, et il le voulait.',
      notice:
        'La figure demande si l’utilisateur voulait annuler. MAPI_E_USER_CANCEL n’est renvoyé ' +
        'que dans ce cas.',
    },
    'check-cancelled-by-mistake': {
      title: 'Annulé par erreur',
      story:
        'L’utilisateur annule par erreur la boîte de dialogue de Personal Folders. Quand elle ' +
        'revient, il la remplit.',
      notice: 'Le retour à la boîte de dialogue est la seule boucle de cette figure.',
    },
    'store-without-spooler': {
      title: 'Une banque sans le spouleur',
      story: 'Un client qui a ouvert sa session avec MAPI_NO_MAIL ouvre une banque de messages.',
      notice:
        'L’identificateur d’entrée de la banque n’est pas transmis au spouleur. MDB_NO_MAIL a le ' +
        'même effet pour une seule banque.',
    },
    'store-opened-with-password': {
      title: 'Une banque qui a été exclue',
      story:
        'À l’ouverture de session, la banque de messages de Microsoft Exchange ne pouvait pas ' +
        'demander son mot de passe. Maintenant, le client l’ouvre, et une boîte de dialogue est ' +
        'autorisée.',
      notice:
        'Une nouvelle tentative est possible avec une banque qui a été exclue. Un service qui a ' +
        'été désactivé le demeure pour le reste de la session.',
    },
    'message-of-a-closed-store': {
      title: 'Un message d’une banque qui n’est pas ouverte',
      story:
        'La banque de messages de Microsoft Exchange a été exclue. Le client appelle OpenEntry ' +
        'pour l’un de ses messages.',
      notice:
        'Aucun fournisseur ouvert n’a enregistré le MAPIUID contenu dans l’identificateur ' +
        'd’entrée. Le code ne dit pas que le message manque.',
    },
    'address-book-with-warning': {
      title: 'Un carnet d’adresses avec un avertissement',
      story:
        'À l’ouverture de session, Outlook Address Book a été désactivé, et l’appel a renvoyé ' +
        'S_OK (notre lecture). Maintenant, le client ouvre le carnet d’adresses.',
      notice:
        'MAPI_W_ERRORS_RETURNED est une réussite, et le pointeur est valide. Il doit être libéré ' +
        'avant Logoff.',
    },
    'status-table-at-once': {
      title: 'La table d’état, trop tôt',
      story: 'Un client demande la table d’état juste après l’ouverture de session.',
      notice:
        'L’appel reste bloqué jusqu’à ce que le spouleur ait démarré les transports. La ' +
        'documentation déconseille de procéder ainsi.',
    },
    'status-table-without-transports': {
      title: 'Une table d’état sans transports',
      story: 'Le client A a ouvert sa session avec MAPI_NO_MAIL et demande la table d’état.',
      notice:
        'La table n’a aucune ligne de transport. Dans la ligne du spouleur, STATUS_FAILURE est ' +
        'défini.',
    },
    'identity-of-the-session': {
      title: 'L’identité d’une session',
      story: 'Le client A demande l’identité principale de sa session.',
      notice:
        'La ligne dotée de STATUS_PRIMARY_IDENTITY a un identificateur d’entrée, et ' +
        'QueryIdentity le renvoie.',
    },
    'no-identity': {
      title: 'Aucune identité du tout',
      story: 'Un client demande l’identité principale, mais aucun fournisseur n’en fournit.',
      notice:
        'MAPI_W_NO_SERVICE est une réussite, avec un identificateur d’entrée codé en dur. Le ' +
        'client doit donc tester le code avec HR_FAILED.',
    },
    'identity-refused': {
      title: 'Un service refuse',
      story:
        'Un client veut que Personal Folders fournisse l’identité principale. Pour ce service, ' +
        'SERVICE_NO_PRIMARY_IDENTITY est défini.',
      notice: 'SetPrimaryIdentity renvoie MAPI_E_NO_ACCESS, et rien ne change.',
    },
    'end-in-order': {
      title: 'Une fin en ordre',
      story:
        'Un client reste jusqu’à ce que ses messages soient partis. Ensuite, il libère ce qu’il ' +
        'détient, ferme sa session et met fin aux bibliothèques.',
      notice:
        'OleUninitialize vient avant MAPIUninitialize : l’ordre n’est pas l’inverse de celui du ' +
        'démarrage.',
    },
    'end-after-sending': {
      title: 'Logoff juste après l’envoi',
      story: 'Un client envoie un message et ferme aussitôt sa session.',
      notice:
        'Le message peut rester dans la file d’attente de sortie jusqu’à ce que quelqu’un ouvre ' +
        'de nouveau une session et la laisse ouverte assez longtemps.',
    },
    'end-with-open-objects': {
      title: 'Des objets libérés trop tard',
      story: 'Un client appelle Logoff alors qu’il détient encore des objets ouverts.',
      notice:
        'Après Logoff, les appels à ces objets échouent, et leur mémoire peut ne jamais être ' +
        'libérée.',
    },
    'others-told-to-log-off': {
      title: 'Tous les autres sont priés de fermer leur session',
      story:
        'Trois clients partagent une session. Le client A ferme sa session et définit ' +
        'MAPI_LOGOFF_SHARED.',
      notice:
        'Tous les clients commencent à s’arrêter. La page de Logoff dit qu’aucun client ne ' +
        'devrait définir cet indicateur aujourd’hui.',
    },
  },
  exercises: {
    'name-a-profile': {
      title: 'Indiquer un profil',
      story:
        'Cet appel ne dit rien d’un profil, et il échoue. Donnez-lui-en un, de telle façon que ' +
        'personne n’ait à être interrogé.',
    },
    'no-name-no-dialog': {
      title: 'Sans nom, sans boîte de dialogue',
      story:
        'Un outil s’exécute la nuit. Il ne connaît aucun nom de profil, et personne n’est là ' +
        'pour répondre à une boîte de dialogue. Il lui faut tout de même une session.',
    },
    'let-the-user-choose': {
      title: 'Laisser choisir l’utilisateur',
      story:
        'Un outil veut que son utilisateur choisisse un profil. Il autorise les boîtes de ' +
        'dialogue, mais n’en affiche jamais. Corrigez l’appel et menez-le jusqu’à une session.',
    },
    'set-a-default': {
      title: 'Pas de profil par défaut',
      story:
        'Un client veut le profil par défaut d’un ordinateur qui n’en a pas. Procurez-lui une ' +
        'session. Il ne connaît toujours aucun nom et n’affiche aucune boîte de dialogue.',
      notice: 'Que l’ouverture de session échoue sans profil par défaut est notre lecture.',
    },
    'nothing-to-go-on': {
      title: 'Aucun nom à trouver',
      story:
        'Cette ouverture de session réussit. Faites-la échouer, parce qu’il n’y a nulle part de ' +
        'nom de profil à trouver.',
      notice:
        'Qu’une telle ouverture de session échoue est documenté. Le code qu’elle renvoie est ' +
        'notre lecture.',
    },

    'join-the-session': {
      title: 'Rejoindre la session',
      story:
        'Une session partagée existe déjà, et ce client voudrait l’utiliser. Mais un profil est ' +
        'demandé à son utilisateur.',
    },
    'land-in-anothers-profile': {
      title: 'Par erreur dans le profil de A',
      story:
        'Le client A partage une session dont le profil est Outlook. Le client B indique Archive ' +
        'et l’obtient. Commettez une erreur : B indique toujours Archive et obtient S_OK, mais ' +
        'il utilise le profil de A.',
    },
    'stay-on-your-own': {
      title: 'Une session pour un seul client',
      story:
        'Ce client veut le profil Archive dans une session pour lui seul. Il obtient la session ' +
        'd’un autre client. Corrigez ses indicateurs.',
    },
    'share-without-mail': {
      title: 'Partager une session, laisser la messagerie',
      story:
        'Un client veut créer une session pour tous ceux qui viennent plus tard. Il n’envoie ni ' +
        'ne reçoit lui-même de messages. Jusqu’ici, sa session est pour lui seul.',
    },
    'do-not-wait': {
      title: 'Ne pas attendre',
      story:
        'Un autre thread occupe le mutex d’ouverture de session pendant plus de quelques ' +
        'secondes. Ce client préfère échouer plutôt que d’attendre.',
    },
    'wait-and-join': {
      title: 'Attendre, puis rejoindre',
      story:
        'Ce client abandonne trop tôt. Il devrait attendre que le mutex soit libre, puis ' +
        'utiliser la session qui existe.',
    },

    'let-the-user-cancel': {
      title: 'Laisser l’utilisateur dire non',
      story:
        'Cet appel ouvre une session sans poser de question. L’utilisateur veut qu’un profil lui ' +
        'soit demandé, et annuler. Menez l’appel jusqu’à ce résultat.',
    },
    'ask-for-the-service-password': {
      title: 'Laisser la banque demander',
      story:
        'La banque de messages de Microsoft Exchange est exclue, car son mot de passe ne peut ' +
        'être demandé à personne. Rendez actif le service entier.',
      notice:
        'Quand un fournisseur peut afficher sa propre boîte de dialogue relève de notre lecture.',
    },
    'tick-the-box': {
      title: 'L’utilisateur veut voir les paramètres',
      story:
        'Avant l’ouverture de session, l’utilisateur veut voir les paramètres des services de ' +
        'messages. Les indicateurs du client ne le demandent pas, et n’ont pas à le faire.',
    },
    'configure-before-the-logon': {
      title: 'Des paramètres avant la première tentative',
      story:
        'Il manque des paramètres à la banque de messages de Microsoft Exchange. MAPI ne les ' +
        'demande qu’une fois que la première tentative a échoué. Laissez l’utilisateur les ' +
        'fournir avant.',
    },
    'ask-for-the-old-password': {
      title: 'Historique : demander le mot de passe',
      story:
        'Un ancien profil a un mot de passe, et le client ne l’a pas fourni. Le client autorise ' +
        'une boîte de dialogue, mais pas celle qu’il faut. Dans le MAPI de 1998, les indicateurs ' +
        'des deux boîtes de dialogue s’excluaient mutuellement.',
      notice:
        'Les profils n’ont pas de mot de passe aujourd’hui. Cet exercice porte sur la figure.',
    },

    'switch-off-exchange': {
      title: 'Exchange désactivé, Personal Folders actif',
      story:
        'Tout est actif. Choisissez un échec qui désactive Microsoft Exchange sans toucher à ' +
        'Personal Folders.',
      notice:
        'Qu’une tentative échouée sans boîtes de dialogue désactive aussitôt le service est ' +
        'notre lecture. Ce que l’appel renvoie alors n’est pas demandé, car la documentation se ' +
        'contredit.',
    },
    'leave-one-provider-out': {
      title: 'Perdre la banque, garder le service',
      story:
        'La banque de messages de Microsoft Exchange échoue, et tout le service est désactivé. ' +
        'Choisissez un autre échec, qui laisse continuer le reste du service.',
    },
    'give-a-second-try': {
      title: 'Une deuxième tentative',
      story:
        'Le serveur de Microsoft Exchange est absent pour un moment, et le service est aussitôt ' +
        'désactivé. Rendez-le actif par une deuxième tentative.',
      notice:
        'Quand une deuxième tentative est offerte à l’utilisateur relève de notre lecture de ' +
        'documents qui divergent.',
    },
    'supply-the-settings': {
      title: 'Fournir ce qui manque',
      story:
        'Il manque des paramètres à la banque de messages de Personal Folders. Le point d’entrée ' +
        'de son service est appelé, mais il n’a pas le droit d’interroger l’utilisateur. Laissez ' +
        'l’utilisateur y fournir les paramètres.',
      notice:
        'Quand un service peut afficher sa feuille de propriétés à l’ouverture de session relève ' +
        'en partie de notre lecture.',
    },
    'another-code': {
      title: 'Le même échec, un autre code',
      story:
        'La banque de messages de Microsoft Exchange ne peut pas atteindre son serveur. La page ' +
        'de référence de sa méthode d’ouverture de session a un code pour ce cas, à une certaine ' +
        'condition. Faites-le renvoyer par la banque, et laissez l’échec tel quel.',
      notice: 'Le code demandé est documenté. Celui du départ est notre lecture.',
    },
    'without-the-transport': {
      title: 'Se passer du transport',
      story:
        'Le transport de Microsoft Exchange a une version incompatible, et tout le service est ' +
        'désactivé. Ce client n’envoie ni ne reçoit de messages. Rendez le service actif.',
      notice: 'Quand les transports sont dans la file d’attente relève de notre lecture.',
    },
    'disable-everything': {
      title: 'Tout désactiver',
      story:
        'Tout est actif. Choisissez des échecs qui désactivent les trois services de messages. ' +
        'N’en choisissez pas plus qu’il n’en faut.',
      notice:
        'Qu’une tentative échouée sans boîtes de dialogue désactive aussitôt le service est ' +
        'notre lecture. Ce que l’appel renvoie alors n’est pas demandé, car la documentation se ' +
        'contredit.',
    },

    'mend-mfcmapi': {
      title: 'MFCMAPI sans question',
      story:
        'L’ouverture de session de MFCMAPI doit s’exécuter là où personne ne peut répondre. Le ' +
        'profil par défaut reste exclu. Et la banque de messages de Personal Folders a besoin ' +
        'd’un mot de passe.',
      notice:
        'La boîte de dialogue de profil n’est pas la seule. Quand un fournisseur peut afficher ' +
        'sa propre boîte de dialogue relève de notre lecture.',
    },
    'mend-the-windows-service': {
      title: 'Un service Windows qui demande',
      story:
        'Un service Windows affiche une boîte de dialogue que personne ne voit. Il lui faut sa ' +
        'propre session, et il lui faut les indicateurs qu’un service doit définir. Corrigez ' +
        'l’appel.',
    },
    'three-services-three-states': {
      title: 'Trois services, trois états',
      story:
        'Cet appel autorise les boîtes de dialogue, mais aucune ne doit apparaître. Choisissez ' +
        'des échecs qui donnent à chaque service de messages un état différent.',
      notice:
        'Tous les échecs ne mènent pas à une boîte de dialogue. Que certains désactivent alors ' +
        'tout le service est notre lecture.',
    },
    'settings-without-logon-ui': {
      title: 'Des paramètres sans MAPI_LOGON_UI',
      story:
        'Il manque des paramètres au fournisseur de carnet d’adresses de Microsoft Exchange, et ' +
        'le client n’autorise pas la boîte de dialogue d’ouverture de session. Laissez tout de ' +
        'même l’utilisateur fournir les paramètres.',
      notice:
        'La documentation diverge sur les boîtes de dialogue qui apparaissent alors. Le ' +
        'diagramme montre notre lecture.',
    },
    'under-the-limit': {
      title: 'Trois clients, une session',
      story:
        'La banque de messages de Microsoft Exchange ne sert qu’une session, et A et B la ' +
        'partagent. Le client C a une session dans laquelle Microsoft Exchange est désactivé. ' +
        'Faites en sorte que C puisse l’utiliser, lui aussi.',
    },
    'start-the-windows-service': {
      title: 'Démarrer en tant que service Windows',
      story:
        'Un service Windows démarre MAPI, mais MAPI n’apprend pas qu’il en est un. Il autorise ' +
        'aussi une boîte de dialogue que personne ne verrait.',
    },
    'warned-by-the-address-book': {
      title: 'Une réussite avec un avertissement',
      story:
        'Le carnet d’adresses s’ouvre sans avertissement. Modifiez la session à un seul endroit, ' +
        'de sorte que l’appel avertisse et réussisse tout de même.',
    },
    'end-without-harm': {
      title: 'Terminer sans dommage',
      story:
        'Ce client met fin à sa session et à ses bibliothèques, et cause des dommages à trois ' +
        'endroits. Il a utilisé OLE, auquel il faut aussi mettre fin.',
      notice: 'Que les autres clients gardent leur session est notre lecture.',
    },
  },
  figurePath: {
    title: (number, end) => `Chemin ${number} : ${end}`,
    decision: (question, exit) => `${question} ${exit}`,
    story: (way) => `Le chemin à travers la figure : ${way}.`,
    notice:
      'La figure ne dessine ni Annuler ni services de messages. La vue complète montre ce que la ' +
      'documentation ajoute.',
    historic:
      'La question sur le mot de passe d’un profil appartient à l’histoire : les profils n’ont ' +
      'pas de mot de passe aujourd’hui.',
  },
}
