import type { text as english } from '../en/export'
import type { Like } from '../translation'

const inGroups = (value: number) => value.toLocaleString('fr')

export const text: Like<typeof english> = {
  close: 'Fermer',
  format: 'Format',
  formats: {
    svg: { name: 'Dessin (SVG)', use: 'Net à l’impression, à toute taille' },
    png: { name: 'Image (PNG)', use: 'Pour les diapositives et les éditeurs sans SVG' },
    markdown: { name: 'Markdown', use: 'Le parcours raconté étape par étape' },
    mermaid: { name: 'Mermaid', use: 'Le diagramme en texte, dessiné par les wikis' },
    csv: { name: 'Étapes en CSV', use: 'Une ligne par étape, pour un tableur' },
    json: { name: 'Étapes en JSON', use: 'Un objet par étape, pour des programmes' },
    html: { name: 'Document (HTML)', use: 'Diagramme, étapes et sources, à imprimer' },
    cpp: { name: 'C++', use: 'L’appel en code qui se compile' },
    xstate: { name: 'Machine XState (JSON)', use: 'Le diagramme en machine à états' },
  },
  embed: { name: 'Intégrer…', use: 'Le diagramme interactif dans une de vos pages' },
  options: 'Options',
  view: 'Vue',
  views: { full: 'Diagramme complet', figure: 'Figure de Microsoft' },
  path: 'Chemin du parcours',
  paths: {
    current: (step) => `Jusqu’à l’étape ${step}`,
    whole: 'Tout le parcours',
    none: 'Aucun chemin',
  },
  inks: { light: 'Clair', dark: 'Sombre', print: 'Noir sur blanc' },
  arrangement: 'Disposition',
  arrangements: { wide: 'Large', narrow: 'Étroite' },
  size: 'Taille en pixels',
  times: (scale, size) =>
    size === null ? `${scale}×` : `${scale}× (${inGroups(size.width)} × ${inGroups(size.height)})`,
  tooLarge: ({ width, height }) =>
    `Une image de ${inGroups(width)} × ${inGroups(height)} pixels dépasse ce que les navigateurs ` +
    'peuvent dessiner. Choisissez une taille plus petite, ou le dessin (SVG).',
  preview: 'Aperçu',
  pictureOf: (chart) => `Le diagramme « ${chart} », tel qu’il est exporté`,
  cut: ({ shown, of }) =>
    `Seul le début est affiché : ${inGroups(shown)} ko sur ${inGroups(of)}. Copier et Télécharger ` +
    'prennent le tout.',
  failed: (message) => `Cela n’a pas pu être créé : ${message}`,
  copy: 'Copier',
  copied: 'Copié',
  textNotCopied: 'Le navigateur n’autorise pas la copie. Téléchargez plutôt le fichier.',
  pictureNotCopied: 'Ce navigateur ne copie pas les images. Téléchargez plutôt le fichier.',
  download: 'Télécharger',
  downloaded: (file) => `Téléchargé sous ${file}`,
  notDrawn:
    'Le navigateur n’a pas pu dessiner l’image. Choisissez une taille plus petite, ou le dessin (SVG).',
  print: 'Imprimer',
  notPrinted:
    'Le navigateur n’imprime pas à partir d’ici. Téléchargez le document, ouvrez-le et imprimez-le.',
  command: 'La même chose en ligne de commande :',
  copyCommand: 'Copier la commande',
  commandCopied: 'Commande copiée',
  commandNotCopied: 'Le navigateur n’autorise pas la copie. Sélectionnez la commande et copiez-la.',
  commandFonts:
    'La commande apporte ses propres polices, afin que ses images soient partout les mêmes.',
  commandTooLong:
    'Ce qui a été défini est trop long pour un lien ; aucune commande ne peut donc l’exprimer.',
  table: {
    name: 'Exporter tout le tableau',
    formats: { json: 'JSON', csv: 'CSV', markdown: 'Markdown' },
    as: (format) => `Exporter tout le tableau en ${format}`,
    failed: 'Le tableau n’a pas pu être exporté. Réessayez.',
  },
}
