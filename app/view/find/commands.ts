import { type Language, languages, themes } from '../../run/permalink'
import type { AllTexts } from '../../text/texts'
import { languageNames, rememberLanguage } from '../language'
import { pageNames, pages, visit } from '../pages'
import { activeKeys, pressKey } from '../useKeys'
import type { Desk } from './desk'

/** Something that the page can do at once. */
export interface Command {
  readonly id: string
  readonly name: string
  /** Other words for it. */
  readonly about?: readonly string[]
  readonly run: () => void
}

/** What the page can do now, the most useful first. */
export const toCommands = (texts: AllTexts, desk: Desk): readonly Command[] => [
  ...ofRun(texts, desk),
  ...ofPage(texts, desk),
  ...ofManner(texts, desk),
]

function ofRun({ ui, insight }: AllTexts, { run }: Desk): Command[] {
  if (!run) return []
  const { explorer } = run
  const { send, playing, pinned, view, presenting, chart, predicting, setPredicting } = explorer
  const toggle = (other: typeof view) => () => explorer.setView(view === other ? 'full' : other)
  const figure = { id: 'figure', name: ui.figureView, run: toggle('figure') }
  return [
    { id: 'step', name: ui.step, run: () => send({ type: 'STEP' }) },
    playing
      ? { id: 'play', name: ui.pause, run: () => send({ type: 'PAUSE' }) }
      : { id: 'play', name: ui.play, run: () => send({ type: 'PLAY' }) },
    { id: 'back', name: ui.back, run: () => send({ type: 'BACK' }) },
    { id: 'first', name: ui.first, run: () => send({ type: 'FIRST' }) },
    { id: 'last', name: ui.last, run: () => send({ type: 'LAST' }) },
    { id: 'predict', name: ui.predict, run: () => setPredicting(!predicting) },
    { id: 'reset', name: ui.reset, run: explorer.reset },
    {
      id: 'pin',
      name: pinned ? insight.unpin : ui.pin,
      about: [insight.compare],
      run: () => explorer.setPinned(pinned ? null : explorer.run),
    },
    ...(chart.layouts.figure ? [figure] : []),
    { id: 'outline', name: ui.outline, run: toggle('outline') },
    {
      id: 'present',
      name: presenting ? ui.stopPresenting : ui.presenting,
      run: () => explorer.setPresenting(!presenting),
    },
  ]
}

function ofPage(texts: AllTexts, { page, shown, run }: Desk): Command[] {
  const { ui, find, help } = texts
  const names = pageNames(texts)
  return [
    {
      id: 'share',
      name: ui.share,
      run: () => document.querySelector<HTMLElement>('[data-command="share"]')?.click(),
    },
    ...(run
      ? [
          {
            id: 'export',
            name: ui.export,
            about: ['embed', 'iframe', 'SVG', 'PNG', 'HTML', 'Markdown', 'Mermaid', 'C++'],
            run: () => document.querySelector<HTMLElement>('[data-command="export"]')?.click(),
          },
        ]
      : []),
    {
      id: 'print',
      name: find.print,
      about: ['print'],
      // Once the dialog has gone.
      run: () => setTimeout(() => window.print()),
    },
    ...pages
      .filter((one) => one !== page)
      .map((one) => ({
        id: `page ${one}`,
        name: ui.goTo(names[one]),
        run: () => {
          shown.settle()
          visit(one, shown)
        },
      })),
    ...(activeKeys().has('help')
      ? [
          {
            id: 'help',
            name: ui.help,
            about: [help.keyboard, help.tour],
            run: () => pressKey('help'),
          },
        ]
      : []),
  ]
}

function ofManner({ ui, find, language: spoken }: AllTexts, { shown }: Desk): Command[] {
  const choose = (language: Language) => {
    rememberLanguage(language)
    shown.setLanguage(language)
  }
  return [
    ...themes
      .filter((theme) => theme !== shown.theme)
      .map((theme) => ({
        id: `theme ${theme}`,
        name: find.choose(ui.theme, ui.themes[theme]),
        run: () => shown.setTheme(theme),
      })),
    ...languages
      .filter((language) => language !== spoken)
      .map((language) => ({
        id: `language ${language}`,
        name: find.choose(ui.language, languageNames[language]),
        about: [language],
        run: () => choose(language),
      })),
  ]
}
