/**
 * The size of the canvas, where the page that was brought along shows one: the live one takes its
 * place. `null` where it has to be measured.
 */
export function standInSize(): { width: number; height: number } | null {
  const room = document.querySelector('.first-paint .canvas')?.getBoundingClientRect()
  return room && room.width > 0 ? { width: room.width, height: room.height } : null
}
