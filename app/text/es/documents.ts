import type { text as english } from '../en/documents'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  drawing: {
    title: ({ chart, view }) => (view === null ? chart : `${chart}: ${view}`),
    path: (steps) => `La ruta del recorrido: ${steps}.`,
    noPath: 'El diagrama sin recorrido.',
  },
  narrative: {
    settings: 'Ajustes',
    setting: 'Ajuste',
    value: 'Valor',
    allStandard: 'Todas las entradas tienen su valor estándar.',
    waits: ({ step, label }) => `El recorrido espera una respuesta en el paso ${step}: ${label}.`,
    answers: 'Respuestas que encajan',
    basis: 'Base',
    contradictions:
      'Una C con un número designa una contradicción de los documentos. La página Fuentes explica ' +
      'cada una.',
    link: 'Vínculo',
    linkEnd: 'Este es el final de la dirección: va detrás de la del sitio.',
    linkTooLong: 'Este vínculo es demasiado largo: la página solo lee el principio.',
    qrCode: 'El vínculo como código QR',
    noQrCode: 'El vínculo es demasiado largo para un código QR.',
  },
  code: {
    useSession: 'Use aquí la sesión.',
    madeByMapi: 'Esta llamada la hace MAPI, no un cliente.',
    ansi:
      'Sin MAPI_UNICODE, el nombre está en la página de códigos ANSI, que el compilador debe usar ' +
      'para los literales.',
  },
}
