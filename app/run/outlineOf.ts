import type { Shape } from '../charts/chart'

/** SVG path data of a shape's outline, `inset` pixels inside a box of that size at 0, 0. */
export function outlineOf(shape: Shape, w: number, h: number, inset = 1): string {
  if (shape === 'diamond') {
    const [mx, my] = [w / 2, h / 2]
    const slope = Math.hypot(mx, my)
    const [dx, dy] = [(inset * slope) / my, (inset * slope) / mx]
    return `M${dx} ${my}L${mx} ${dy}L${w - dx} ${my}L${mx} ${h - dy}Z`
  }
  const radius = Math.max(0, (shape === 'pill' ? h / 2 : 5) - inset)
  const [right, bottom] = [w - inset, h - inset]
  const turn = (x: number, y: number) => `A${radius} ${radius} 0 0 1 ${x} ${y}`
  return [
    `M${inset + radius} ${inset}H${right - radius}${turn(right, inset + radius)}`,
    `V${bottom - radius}${turn(right - radius, bottom)}`,
    `H${inset + radius}${turn(inset, bottom - radius)}`,
    `V${inset + radius}${turn(inset + radius, inset)}Z`,
  ].join('')
}
