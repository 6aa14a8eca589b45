import type { text as english } from '../en/export'
import type { Like } from '../translation'

const inGroups = (value: number) => value.toLocaleString('es')

export const text: Like<typeof english> = {
  close: 'Cerrar',
  format: 'Formato',
  formats: {
    svg: { name: 'Dibujo (SVG)', use: 'Nítido al imprimir, a cualquier tamaño' },
    png: { name: 'Imagen (PNG)', use: 'Para diapositivas y editores sin SVG' },
    markdown: { name: 'Markdown', use: 'El recorrido contado paso a paso' },
    mermaid: { name: 'Mermaid', use: 'El diagrama como texto que dibujan las wikis' },
    csv: { name: 'Pasos en CSV', use: 'Una fila por paso, para hojas de cálculo' },
    json: { name: 'Pasos en JSON', use: 'Un objeto por paso, para programas' },
    html: { name: 'Documento (HTML)', use: 'Diagrama, pasos y fuentes, para imprimir' },
    cpp: { name: 'C++', use: 'La llamada como código que compila' },
    xstate: { name: 'Máquina XState (JSON)', use: 'El diagrama como máquina de estados' },
  },
  embed: { name: 'Incrustar…', use: 'El diagrama interactivo en una página propia' },
  options: 'Opciones',
  view: 'Vista',
  views: { full: 'Diagrama completo', figure: 'Figura de Microsoft' },
  path: 'Ruta del recorrido',
  paths: {
    current: (step) => `Hasta el paso ${step}`,
    whole: 'Todo el recorrido',
    none: 'Sin ruta',
  },
  inks: { light: 'Claro', dark: 'Oscuro', print: 'Negro sobre blanco' },
  arrangement: 'Disposición',
  arrangements: { wide: 'Ancha', narrow: 'Estrecha' },
  size: 'Tamaño en píxeles',
  times: (scale, size) =>
    size === null ? `${scale}×` : `${scale}× (${inGroups(size.width)} × ${inGroups(size.height)})`,
  tooLarge: ({ width, height }) =>
    `Una imagen de ${inGroups(width)} × ${inGroups(height)} píxeles es más de lo que pueden ` +
    'dibujar los navegadores. Elija un tamaño menor o el dibujo (SVG).',
  preview: 'Vista previa',
  pictureOf: (chart) => `El diagrama «${chart}», tal como se exporta`,
  cut: ({ shown, of }) =>
    `Se muestran los primeros ${inGroups(shown)} de ${inGroups(of)} kB. Copiar y Descargar toman ` +
    'el texto entero.',
  failed: (message) => `No se ha podido crear: ${message}`,
  copy: 'Copiar',
  copied: 'Copiado',
  textNotCopied: 'El navegador no permite copiar. En su lugar, descargue el archivo.',
  pictureNotCopied: 'Este navegador no copia imágenes. En su lugar, descargue el archivo.',
  download: 'Descargar',
  downloaded: (file) => `Descargado como ${file}`,
  notDrawn: 'El navegador no ha podido dibujar la imagen. Elija un tamaño menor o el dibujo (SVG).',
  print: 'Imprimir',
  notPrinted: 'El navegador no imprime desde aquí. Descargue el documento, ábralo e imprímalo.',
  command: 'Lo mismo desde la línea de comandos:',
  copyCommand: 'Copiar el comando',
  commandCopied: 'Comando copiado',
  commandNotCopied: 'El navegador no permite copiar. Seleccione el comando y cópielo.',
  commandFonts:
    'El comando trae sus propios tipos de letra, para que sus imágenes sean iguales en todas partes.',
  commandTooLong:
    'Lo establecido es demasiado largo para un vínculo, así que ningún comando puede expresarlo.',
  table: {
    name: 'Exportar toda la tabla',
    formats: { json: 'JSON', csv: 'CSV', markdown: 'Markdown' },
    as: (format) => `Exportar toda la tabla como ${format}`,
    failed: 'No se ha podido exportar la tabla. Inténtelo de nuevo.',
  },
}
