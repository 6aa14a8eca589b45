import type { Page } from 'playwright/test'

/** What is wrong with the layout of what is on screen, one line per fault; empty when it is sound. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>()
    /** Rounding of half pixels. */
    const slack = 1.5
    type Box = { left: number; right: number; top: number; bottom: number }
    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
    /** A name that only assistive technology reads stands in a box of one pixel. */
    const isForEyes = (element: Element | null): boolean =>
      element === null ||
      (getComputedStyle(element).clipPath === 'none' && isForEyes(element.parentElement))
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      isForEyes(element)

    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) {
      faults.add(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`)
    }

    // Text that is cut off: by a box that hides what is outside it, on the axis that it hides.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!parent || text === '' || !isSeen(parent)) continue
      if (parent.closest('.react-flow__viewport, script, style, noscript, option')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      let [sideways, upright] = [true, true]
      const lines = [...range.getClientRects()].filter(({ width, height }) => width * height > 0)
      if (lines.length === 0) continue
      const box = {
        left: Math.min(...lines.map((one) => one.left)),
        right: Math.max(...lines.map((one) => one.right)),
        top: Math.min(...lines.map((one) => one.top)),
        bottom: Math.max(...lines.map((one) => one.bottom)),
      }
      for (let at: Element | null = parent; at && (sideways || upright); at = at.parentElement) {
        const style = getComputedStyle(at)
        const outer = at.getBoundingClientRect()
        const isBox = at.matches('button, [role="tab"], td, th, .tag, .chip, kbd, summary, label')
        const hides = (overflow: string) => ['hidden', 'clip'].includes(overflow)
        const scrolls = (overflow: string) => ['auto', 'scroll'].includes(overflow)
        const x = style.display !== 'inline' && (hides(style.overflowX) || isBox)
        const y = style.display !== 'inline' && (hides(style.overflowY) || isBox)
        const outside =
          (sideways && x && (box.left < outer.left - slack || box.right > outer.right + slack)) ||
          (upright && y && (box.top < outer.top - 3 || box.bottom > outer.bottom + 3))
        if (outside) faults.add(`“${text}” sticks out of ${at.tagName} ${at.className}`)
        if (scrolls(style.overflowX)) {
          sideways = false
          // What scrolls sideways hides text, unless it is meant to: code, wide tables, and the
          // calls that a phone offers in one row.
          const isWide =
            at.matches('.add-kinds') || at.querySelector(':scope > table, pre, table') !== null
          if (at.scrollWidth > at.clientWidth + slack && !isWide) {
            faults.add(`${at.tagName} ${at.className} scrolls sideways`)
          }
        }
        if (scrolls(style.overflowY)) upright = false
      }
    }

    // The chosen option of a list must fit into it.
    const pen = document.createElement('canvas').getContext('2d')
    for (const select of document.querySelectorAll('select')) {
      if (!isSeen(select) || !pen) continue
      const style = getComputedStyle(select)
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const text = select.selectedOptions[0]?.textContent ?? ''
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
      // The arrow takes some room of its own.
      if (pen.measureText(text).width > select.clientWidth - padding - 12) {
        faults.add(`“${text}” does not fit into its list (${select.ariaLabel ?? ''})`)
      }
    }

    const drawing = document.querySelector('.react-flow')
    if (drawing && isSeen(drawing) && drawing.clientHeight < 100) {
      faults.add(`the drawing is only ${drawing.clientHeight} px high`)
    }

    // The chart: shapes, labels and lines keep out of each other's way; text stays in its shape.
    const steps = [...document.querySelectorAll<HTMLElement>('.react-flow .step')]
    const labels = [...document.querySelectorAll<SVGTextElement>('.react-flow .exit-label')]
    const name = (element: Element) => element.getAttribute('data-step') ?? element.textContent
    const isDiamond = (step: Element) => step.classList.contains('diamond')
    /** How far a point is inside a shape: 1 and more is outside. */
    const reach = (step: Element, x: number, y: number): number => {
      const { left, top, width, height } = step.getBoundingClientRect()
      const dx = Math.abs(x - left - width / 2) / (width / 2)
      const dy = Math.abs(y - top - height / 2) / (height / 2)
      return isDiamond(step) ? dx + dy : Math.max(dx, dy)
    }
    const corners = ({ left, right, top, bottom }: Box): [number, number][] => [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ]
    const shrink = ({ left, right, top, bottom }: Box, by: number): Box => ({
      left: left + by,
      right: right - by,
      top: top + by,
      bottom: bottom - by,
    })
    const badges = [...document.querySelectorAll('.react-flow .step-order')]
    for (const step of steps) {
      const label = step.querySelector('.step-label')
      if (!label) continue
      const range = document.createRange()
      range.selectNodeContents(label)
      for (const line of range.getClientRects()) {
        // A line box is taller than its letters: four tenths of it lie above and below.
        const letters = { ...shrink(line, 0), top: line.top + line.height * 0.25 }
        letters.bottom = line.bottom - line.height * 0.2
        const outside = corners(letters).some(([x, y]) => reach(step, x, y) > 1.02)
        if (outside) faults.add(`the text of ${name(step)} sticks out of its shape`)
        for (const badge of badges) {
          if (overlap(shrink(letters, 1), badge.getBoundingClientRect())) {
            faults.add(`the badge ${badge.textContent} covers the text of ${name(step)}`)
          }
        }
      }
      const size = Number.parseFloat(getComputedStyle(label).fontSize)
      if (size < 10.5) faults.add(`the text of ${name(step)} is smaller than 10.5 px`)
    }
    const touches = (step: Element, box: Box) =>
      isDiamond(step)
        ? corners(box).some(([x, y]) => reach(step, x, y) < 0.97) ||
          reach(step, (box.left + box.right) / 2, (box.top + box.bottom) / 2) < 1
        : overlap(shrink(box, 1), step.getBoundingClientRect())
    const inked = (label: Element): Box => {
      const box = label.getBoundingClientRect()
      return {
        ...shrink(box, 0.5),
        top: box.top + box.height * 0.2,
        bottom: box.bottom - box.height * 0.2,
      }
    }
    steps.forEach((a, i) => {
      for (const b of steps.slice(i + 1)) {
        if (overlap(a.getBoundingClientRect(), b.getBoundingClientRect())) {
          const both = isDiamond(a)
            ? touches(a, b.getBoundingClientRect())
            : touches(b, a.getBoundingClientRect())
          if (both) faults.add(`the shapes ${name(a)} and ${name(b)} overlap`)
        }
      }
    })
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) {
        if (overlap(inked(a), inked(b))) {
          faults.add(`the labels “${a.textContent}” and “${b.textContent}” overlap`)
        }
      }
      for (const step of steps) {
        if (touches(step, inked(a))) faults.add(`the label “${a.textContent}” covers ${name(step)}`)
      }
    })
    for (const edge of document.querySelectorAll<SVGGElement>('.react-flow .react-flow__edge')) {
      const path = edge.querySelector<SVGPathElement>('path.exit-line')
      const matrix = path?.getScreenCTM()
      const [from, to] = (edge.dataset.id ?? '').split('>')
      if (!path || !matrix) continue
      const length = path.getTotalLength()
      for (let at = 0; at <= length; at += 4) {
        const { x, y } = path.getPointAtLength(at).matrixTransform(matrix)
        for (const step of steps) {
          const id = step.dataset.step
          if (id === from || id === to) continue
          if (reach(step, x, y) < 0.98) faults.add(`the edge ${edge.dataset.id} crosses ${id}`)
        }
      }
    }
    return [...faults]
  })
