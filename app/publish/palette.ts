import type { Ink } from './publication'

const tokens = [
  ...(['canvas', 'node', 'stage', 'text', 'text2', 'shape', 'accent', 'on-accent'] as const),
  ...(['accent-soft', 'ahead', 'danger', 'danger-soft'] as const),
] as const
/** A colour by what it is for, as the page's style sheet names it. */
export type Token = (typeof tokens)[number]
export type Palette = Readonly<Record<Token, string>>

/** The colours of drawings. `light` and `dark` are those of the page; `print` has black, white, one tint, and grey for what the run leaves alone. */
export const palettes: Readonly<Record<Ink, Palette>> = {
  light: {
    canvas: '#f7f7f4',
    node: '#ffffff',
    stage: '#fbfbf9',
    text: '#1a1c20',
    text2: '#484d57',
    shape: '#7e848e',
    accent: '#2350c9',
    'on-accent': '#ffffff',
    'accent-soft': '#eaf0fd',
    ahead: '#6686de',
    danger: '#b3261e',
    'danger-soft': '#fcedeb',
  },
  dark: {
    canvas: '#121417',
    node: '#1c2025',
    stage: '#15181b',
    text: '#ecedef',
    text2: '#b6bbc4',
    shape: '#747b88',
    accent: '#86abff',
    'on-accent': '#0c1424',
    'accent-soft': '#1d2a47',
    ahead: '#5d7cc4',
    danger: '#ff8f85',
    'danger-soft': '#3a1d1c',
  },
  print: {
    canvas: '#ffffff',
    node: '#ffffff',
    stage: '#ffffff',
    text: '#000000',
    text2: '#000000',
    shape: '#767676',
    accent: '#000000',
    'on-accent': '#ffffff',
    'accent-soft': '#ededed',
    ahead: '#000000',
    danger: '#000000',
    'danger-soft': '#ededed',
  },
}
