import type { text as english } from '../en/documents'
import type { Like } from '../translation'

/** A name that goes on after a colon begins with a small letter. */
const goOn = (text: string): string => text.charAt(0).toLocaleLowerCase('ru') + text.slice(1)

/** Ends a sentence, unless a question ended it. */
const toSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)

export const text: Like<typeof english> = {
  drawing: {
    title: ({ chart, view }) => (view === null ? chart : `${chart}: ${goOn(view)}`),
    path: (steps) => toSentence(`Путь прогона: ${steps}`),
    noPath: 'Схема без прогона.',
  },
  narrative: {
    settings: 'Параметры',
    setting: 'Параметр',
    value: 'Значение',
    allStandard: 'У каждого параметра стандартное значение.',
    waits: ({ step, label }) => toSentence(`Прогон ждёт ответа на шаге ${step}: ${label}`),
    answers: 'Подходящие ответы',
    basis: 'Основание',
    contradictions:
      'Буква C с номером обозначает противоречие документов. О каждом из них рассказывает страница ' +
      '«Источники».',
    link: 'Ссылка',
    linkEnd: 'Это конец адреса: он следует за адресом сайта.',
    linkTooLong: 'Эта ссылка слишком длинна: страница читает только её начало.',
    qrCode: 'Ссылка в виде QR-кода',
    noQrCode: 'Ссылка слишком длинна для QR-кода.',
  },
  code: {
    useSession: 'Здесь используйте сеанс.',
    madeByMapi: 'Этот вызов делает MAPI, а не клиент.',
    ansi:
      'Без MAPI_UNICODE имя задано в кодовой странице ANSI; компилятор должен использовать её для ' +
      'литералов.',
  },
}
