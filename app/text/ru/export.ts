import type { text as english } from '../en/export'
import type { Like } from '../translation'

const inGroups = (value: number) => value.toLocaleString('ru')

export const text: Like<typeof english> = {
  close: 'Закрыть',
  format: 'Формат',
  formats: {
    svg: { name: 'Векторная графика (SVG)', use: 'Чёткая на печати и в любом размере' },
    png: { name: 'Изображение (PNG)', use: 'Для слайдов и редакторов без SVG' },
    markdown: { name: 'Markdown', use: 'Прогон, описанный шаг за шагом' },
    mermaid: { name: 'Mermaid', use: 'Схема как текст; её рисуют вики' },
    csv: { name: 'Шаги в CSV', use: 'Строка на шаг, для электронных таблиц' },
    json: { name: 'Шаги в JSON', use: 'Объект на шаг, для программ' },
    html: { name: 'Раздаточный лист (HTML)', use: 'Схема, шаги и источники для печати' },
    cpp: { name: 'C++', use: 'Вызов как код, который компилируется' },
    xstate: { name: 'Автомат XState (JSON)', use: 'Схема как конечный автомат' },
  },
  embed: { name: 'Встроить…', use: 'Интерактивная схема на вашей странице' },
  options: 'Параметры',
  view: 'Вид',
  views: { full: 'Вся схема', figure: 'Рисунок Microsoft' },
  path: 'Путь прогона',
  paths: {
    current: (step) => `До шага ${step}`,
    whole: 'Весь прогон',
    none: 'Без пути',
  },
  inks: { light: 'Светлая', dark: 'Тёмная', print: 'Чёрное на белом' },
  arrangement: 'Расположение',
  arrangements: { wide: 'Широкое', narrow: 'Узкое' },
  size: 'Размер в пикселях',
  times: (scale, size) =>
    size === null ? `${scale}×` : `${scale}× (${inGroups(size.width)} × ${inGroups(size.height)})`,
  tooLarge: ({ width, height }) =>
    `В пикселях это ${inGroups(width)} × ${inGroups(height)}: такое изображение браузерам не ` +
    'нарисовать. Выберите меньший размер или векторную графику (SVG).',
  preview: 'Предварительный просмотр',
  pictureOf: (chart) => `Схема «${chart}» в том виде, в котором она экспортируется`,
  cut: ({ shown, of }) =>
    `Показаны первые ${inGroups(shown)} из ${inGroups(of)}\u00a0кБ. Копируется и скачивается всё.`,
  failed: (message) => `Создать это не удалось: ${message}`,
  copy: 'Копировать',
  copied: 'Скопировано',
  textNotCopied: 'Браузер не разрешает копировать. Вместо этого скачайте файл.',
  pictureNotCopied: 'Этот браузер не копирует изображения. Вместо этого скачайте файл.',
  download: 'Скачать',
  downloaded: (file) => `Скачано как ${file}`,
  notDrawn:
    'Браузер не смог нарисовать изображение. Выберите меньший размер или векторную графику (SVG).',
  print: 'Печать',
  notPrinted: 'Отсюда браузер не печатает. Скачайте раздаточный лист, откройте его и напечатайте.',
  command: 'То же из командной строки:',
  copyCommand: 'Копировать команду',
  commandCopied: 'Команда скопирована',
  commandNotCopied: 'Браузер не разрешает копировать. Выделите команду и скопируйте её.',
  commandFonts: 'У команды собственные шрифты, поэтому её изображения везде одинаковы.',
  commandTooLong: 'Заданное не помещается в ссылку, поэтому передать его командой нельзя.',
  table: {
    name: 'Экспорт всей таблицы',
    formats: { json: 'JSON', csv: 'CSV', markdown: 'Markdown' },
    as: (format) => `Экспорт всей таблицы в ${format}`,
    failed: 'Экспортировать таблицу не удалось. Повторите попытку.',
  },
}
