import type { text as english } from '../en/documents'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  drawing: {
    title: ({ chart, view }) => (view === null ? chart : `${chart} : ${view}`),
    path: (steps) => `Le chemin du parcours : ${steps}.`,
    noPath: 'Le diagramme sans parcours.',
  },
  narrative: {
    settings: 'Paramètres',
    setting: 'Paramètre',
    value: 'Valeur',
    allStandard: 'Chaque entrée a sa valeur standard.',
    waits: ({ step, label }) => `Le parcours attend une réponse à l’étape ${step} : ${label}.`,
    answers: 'Réponses qui conviennent',
    basis: 'Fondement',
    contradictions:
      'C suivi d’un numéro désigne une contradiction de la documentation. La page Sources expose chacune d’elles.',
    link: 'Lien',
    linkEnd: 'C’est la fin de l’adresse : elle se place après celle du site.',
    linkTooLong: 'Ce lien est trop long : la page n’en lit que le début.',
    qrCode: 'Le lien sous forme de code QR',
    noQrCode: 'Le lien est trop long pour un code QR.',
  },
  code: {
    useSession: 'Utiliser la session ici.',
    madeByMapi: 'C’est MAPI qui fait cet appel, et non un client.',
    ansi:
      'Sans MAPI_UNICODE, le nom est dans la page de codes ANSI, que le compilateur doit utiliser ' +
      'pour les littéraux.',
  },
}
