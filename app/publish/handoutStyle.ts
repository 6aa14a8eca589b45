import { palettes } from './palette'
import type { Ink } from './publication'

const variables = (ink: Ink): string =>
  Object.entries(palettes[ink])
    .map(([token, colour]) => `--${token}: ${colour};`)
    .join(' ')

/** The style sheet of a handout: its ink on the screen, black on white on paper. */
export const handoutStyle = (ink: Ink): string => `
:root { color-scheme: ${ink === 'dark' ? 'dark' : 'light'}; ${variables(ink)}
  --hairline: color-mix(in srgb, var(--shape) 32%, transparent);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--canvas); color: var(--text); font: 14px/22px var(--sans);
  overflow-wrap: break-word; }
main { max-width: 880px; margin: 0 auto; padding: 32px 24px 64px; }
h1, h2, p, ol, ul, dl, dd, pre, figure { margin: 0; padding: 0; }
h1 { font-size: 24px; line-height: 32px; font-weight: 600; }
h2 { margin: 32px 0 8px; font-size: 16px; line-height: 24px; font-weight: 600; }
b, th { font-weight: 600; }
code, pre { font-family: var(--mono); font-size: 12px; }
a { color: inherit; text-decoration-color: var(--shape); text-underline-offset: 2px; }
.product, .second { color: var(--text2); }
.product { font-size: 13px; }
.lead { margin-top: 4px; }
.outcome { margin-top: 8px; }
.bad { color: var(--danger); }
figure { margin-top: 24px; }
figure svg { display: block; max-width: 100%; height: auto; }
figure img { display: none; }
figcaption { margin-top: 6px; text-align: center; }
pre { padding: 12px 16px; overflow-x: auto; border-radius: 6px; background: var(--stage);
  border: 1px solid var(--hairline); line-height: 20px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 20px; }
th, td { padding: 6px 16px 6px 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--hairline); overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--text2); font-weight: 400; }
tbody th { font-weight: 400; width: 45%; }
table.services tbody th { width: auto; }
table + table { margin-top: 16px; }
ul { padding-left: 20px; }
.sources { padding-left: 28px; }
.sources + .note { margin-top: 8px; }
.steps { padding-left: 40px; }
.steps > li { padding: 12px 0; border-top: 1px solid var(--hairline); }
.steps > li:first-child { border-top: 0; }
.steps > li::marker { color: var(--text2); font-variant-numeric: tabular-nums; }
.steps li > * + * { margin-top: 4px; }
.tag { margin-left: 8px; padding: 0 6px; border: 1px solid var(--shape); border-radius: 8px;
  color: var(--text2); font-size: 11px; line-height: 16px; white-space: nowrap; }
.tag.bad { border-color: currentcolor; color: var(--danger); }
.verdict { margin-left: 8px; }
.readings { padding: 6px 12px; border-radius: 6px; background: var(--stage);
  border: 1px solid var(--hairline); font-size: 13px; line-height: 20px; }
.readings div { display: flex; gap: 4px 16px; justify-content: space-between; }
.readings dd { text-align: right; overflow-wrap: anywhere; }
.note, .rests { color: var(--text2); font-size: 12px; line-height: 18px; }
.sources { font-size: 13px; }
.sources li { overflow-wrap: anywhere; }
.address { display: block; color: var(--text2); font: 11px/16px var(--mono); }
.link { display: flex; flex-wrap: wrap; gap: 16px 24px; align-items: start; }
.link > div { flex: 1 1 280px; min-width: 0; }
.link a, .link code { font: 12px/18px var(--mono); overflow-wrap: anywhere; }
.link svg { display: block; max-width: 100%; height: auto; }
@media (max-width: 600px) {
  main { padding: 20px 16px 40px; }
  .steps { padding-left: 32px; }
}
@page { margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt system-ui, Arial, sans-serif; } }
@media print {
  :root { color-scheme: light; ${variables('print')} --shape: #767676; --text2: #333333; }
  body { background: none; font-size: 9.5pt; line-height: 13.5pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; line-height: 22pt; }
  h2 { margin: 16pt 0 5pt; font-size: 12pt; line-height: 15pt; break-after: avoid; }
  code, pre, .product, .note, .rests, .readings, .sources, table { font-size: 8.5pt; line-height: 12pt; }
  .address, .link a, .link code { font-size: 7.5pt; line-height: 10.5pt; }
  .tag { font-size: 7.5pt; line-height: 10pt; }
  figure, pre, tr, .link, .warnings li { break-inside: avoid; }
  .steps > li, .sources li { break-inside: avoid; }
  .steps > li { padding: 6pt 0; }
  .steps li > * + * { margin-top: 2pt; }
  p { orphans: 3; widows: 3; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .lead, h1 { break-after: avoid; }
  figure { margin-top: 10pt; }
  figure svg, figure img { width: 100%; max-height: 205mm; }
  figure > svg > rect:first-of-type { fill: none; }
  figure:has(img) > svg { display: none; }
  figure img { display: block; height: auto; object-fit: contain; }
  a { text-decoration: none; }
}
`
