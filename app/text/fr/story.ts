import type { text as english } from '../en/story'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('fr')
const countCalls = count({ one: '# appel', many: '# d’appels', other: '# appels' })
const countLater = count({
  one: '# appel ultérieur a un autre résultat.',
  many: '# d’appels ultérieurs ont un autre résultat.',
  other: '# appels ultérieurs ont un autre résultat.',
})
const countSessions = count({ one: '# session', many: '# de sessions', other: '# sessions' })

const place = (at: string) => (at === '' ? '' : ` (${at})`)

export const text: Like<typeof english> = {
  title: 'Clients sur un même ordinateur',
  intro:
    'Plusieurs clients d’un même ordinateur, et ce qu’ils appellent, dans l’ordre chronologique. ' +
    'Chaque appel est un parcours de son diagramme, sur l’ordinateur tel que l’ont laissé les ' +
    'appels précédents.',
  calls: 'Appels',
  sessions: 'Sessions',
  clients: 'Clients',
  computer: 'Cet ordinateur',
  parts: 'Parties de l’histoire',

  empty: {
    title: 'Personne n’a encore rien appelé',
    says: 'Commencez par un exemple, ou laissez un client effectuer le premier appel.',
    first: 'Ajouter le premier appel',
  },
  examples: 'Raconter un exemple',
  example: {
    whole: {
      name: 'Du début à la fin',
      says:
        'Deux clients partagent une session, un troisième se heurte à une limite, le premier ' +
        'ferme sa session.',
    },
    spooler: {
      name: 'D’abord sans le spouleur',
      says:
        'Une session commence avec MAPI_NO_MAIL. Les transports démarrent quand un client avec ' +
        'messagerie la rejoint.',
    },
    'logoff-shared': {
      name: 'MAPI_LOGOFF_SHARED',
      says:
        'Un client ferme sa session et demande aux autres d’en faire autant : une erreur ' +
        'aujourd’hui.',
    },
    'after-logoff': {
      name: 'Trop tard',
      says: 'Des appels impossibles : sans session, et après la fermeture de session.',
    },
  },

  clientName: (client) => `Nom du client ${client}`,
  addClient: 'Ajouter un client',
  removeClient: (name) => `Supprimer : ${name}`,
  clientCount: (clients, of) => `${clients} sur ${of}`,
  nameFaults: {
    empty: 'Un client a besoin d’un nom. Le nom précédent reste.',
    'too-long': '32 caractères au plus. Le nom précédent reste.',
    characters:
      'Les caractères non imprimables ne peuvent pas être utilisés. Le nom précédent reste.',
    taken: 'Un autre client porte ce nom. Le nom précédent reste.',
  },

  limits: 'Limites de sessions',
  limitsHint:
    'Le nombre de sessions qu’un fournisseur sert à la fois. Au-delà, son ouverture de session ' +
    'renvoie MAPI_E_SESSION_LIMIT. Vide : un nombre quelconque.',
  limitOf: (provider) => `${provider} : au plus ce nombre de sessions`,
  noLimit: 'libre',
  moreLimits: count({
    one: '# autre fournisseur',
    many: '# d’autres fournisseurs',
    other: '# autres fournisseurs',
  }),
  limitFault: 'Un nombre de 0 à 99, ou rien.',

  add: {
    start: 'Démarrer MAPI',
    logon: 'Ouvrir une session',
    use: 'Utiliser la session',
    identity: 'Identité',
    end: 'Fermer la session et terminer',
  },
  addCall: 'Ajouter un appel',
  addAfter: (call) => `Ajouter après l’appel ${call}`,
  who: 'Client',
  full: 'Une histoire a ici au plus 64 appels.',

  callNumber: (call) => `Appel ${call}`,
  callCount: countCalls,
  open: 'Ouvrir',
  openCall: (call) => `Ouvrir l’appel ${call} dans son diagramme`,
  moveUp: 'Plus tôt',
  moveDown: 'Plus tard',
  repeat: 'Répéter',
  remove: 'Supprimer',
  undo: 'Annuler',
  actions: (call) => `Ce qui peut être fait de l’appel ${call}`,
  waitsAt: (dialog) => `En attente à la boîte de dialogue « ${dialog} ».`,
  answerIt: 'Ouvrir pour répondre',
  noResult: 'Résultat non documenté',
  cannotBeMade: 'Appel impossible',
  refusals: {
    'not-initialized': 'MAPI n’est pas initialisé pour ce client.',
    'no-session': 'Le client n’a pas de pointeur de session dont il pourrait appeler une méthode.',
    'logged-off':
      'Le client a fermé sa session : parmi les méthodes de la session, seule Release peut suivre.',
  },
  notes: {
    waits: () =>
      'L’appel n’a encore rien renvoyé : ce qui suit trouve l’ordinateur tel qu’il était avant lui.',
    opens: ({ session }) => `La session ${session} commence.`,
    'stands-beside': ({ session, other }) =>
      `La session ${session} est partagée, elle aussi. La session ${other} reste celle que les ` +
      'clients rejoignent.',
    joins: ({ session }) => `Rejoint la session ${session}.`,
    'starts-nothing': () =>
      'Aucun fournisseur ne démarre : ceux de la session restent en cours d’exécution.',
    'ignores-name': ({ name, profile }) =>
      `Le nom de profil « ${name} » est ignoré : la session utilise « ${profile} ».`,
    'starts-transports': ({ session }) =>
      `Premier client avec messagerie de la session ${session} : les transports de celle-ci ` +
      'démarrent.',
    'limit-reached': ({ provider }) =>
      `${provider} : MAPI_E_SESSION_LIMIT, ne sert aucune session supplémentaire.`,
    'brings-in': ({ provider }) =>
      `${provider} : était exclu, et est maintenant en cours d’exécution dans la session.`,
    leaves: ({ session }) => `Quitte la session ${session}.`,
    ends: ({ session }) => `La session ${session} se termine avec son dernier client.`,
    'lives-on': ({ session, clients }) => `La session ${session} continue pour ${clients}.`,
    tells: ({ clients }) =>
      `Demande de fermeture de session adressée aussi à : ${clients}. fnevCriticalError ou fnevExtended : les documents se contredisent.`,
    'was-told': ({ session }) =>
      `Le client continue à utiliser la session ${session}, bien qu’il ait été prié de fermer ` +
      'sa session.',
    uninitializes: () =>
      'MAPIUninitialize a été appelée aussi souvent que MAPIInitialize : MAPI n’est plus initialisé ' +
      'pour ce client.',
  },

  legend: 'Traits',
  lines: {
    messaging: 'session',
    nonmessaging: 'sans messagerie',
    told: 'prié de fermer sa session',
    logoff: 'session fermée',
  },

  now: 'Après tous les appels',
  afterCall: (call) => `Après l’appel ${call}`,
  showAll: 'Afficher après tous',
  session: (session) => `Session ${session}`,
  shared: 'partagée',
  individual: 'individuelle',
  joinable: 'peut être rejointe',
  ended: 'terminée',
  noSession: 'Il n’y a pas encore de session.',
  profile: 'Profil',
  owner: 'Ouverte par',
  users: 'Clients',
  left: 'Ont fermé leur session',
  messaging: 'avec messagerie',
  nonmessaging: 'sans messagerie',
  told: 'prié de fermer sa session',
  services: ({ up, of }) => `Services de messages actifs : ${up} sur ${of}`,
  limitUse: ({ provider, sessions, limit }) =>
    `${provider} : ${sessions} sur ${countSessions(limit)}`,
  atLimit: 'à sa limite',
  states: 'État des clients',
  initialized: {
    presumed: 'MAPI supposé initialisé',
    yes: 'MAPI initialisé',
    no: 'MAPI non initialisé',
  },
  holds: (sessions) => `pointeur de session : ${sessions}`,
  holdsNone: 'pas de pointeur de session',

  menu: 'Histoire',
  save: 'Enregistrer dans un fichier',
  openFile: 'Ouvrir un fichier…',
  clear: 'Nouvelle histoire',
  tooLong:
    'Cette histoire est trop longue pour un lien. Elle reste dans cet onglet ; pour la conserver ' +
    'ou la transmettre, enregistrez-la dans un fichier.',
  fileFaults: {
    'too-large': (file) => `${file} : plus grand que 1 Mo, et non lu.`,
    'no-json': (file, at) => `${file} : ce n’est pas du JSON${place(at)}.`,
    'no-story': (file, at) =>
      `${file} : du JSON, mais pas une histoire de cet explorateur${place(at)}.`,
    'other-version': (file, at) =>
      `${file} : une histoire d’une autre version, que cette page ne peut pas lire${place(at)}.`,
    unreadable: (file) => `${file} : ne peut pas être lu.`,
  },

  said: {
    added: (call, name) => `Appel ${call} ajouté : ${name}.`,
    moved: (from, to) => `L’appel ${from} est maintenant l’appel ${to}.`,
    repeated: (call, to) => `Appel ${call} répété comme appel ${to}.`,
    removed: (call) => `Appel ${call} supprimé.`,
    clientAdded: (name) => `Client ${name} ajouté.`,
    clientRemoved: (name, calls) =>
      calls === 0 ? `Supprimé : ${name}.` : `Supprimé : ${name}, avec ${countCalls(calls)}.`,
    computerChanged: 'Les profils ont changé.',
    limitChanged: (provider) => `${provider} : autre limite.`,
    undone: 'Annulé.',
    opened: (file) => `${file} ouvert.`,
    saved: (file) => `Enregistré sous ${file}.`,
    example: (name) => `${name}.`,
    cleared: 'Une histoire vide.',
    laterChanged: countLater,
    selected: (call) => `Appel ${call}`,
  },
}
