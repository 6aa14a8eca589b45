/** Saves a file where the browser saves downloads. */
export function download(content: string | Blob, type: string, name: string): void {
  const link = document.createElement('a')
  // Without an encoding in its type a text is read in that of the system.
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** @throws when the browser does not allow it. */
export const copyText = async (text: string): Promise<void> => {
  await navigator.clipboard.writeText(text)
}

/** @throws when the browser does not allow it, or does not copy pictures. */
export async function copyPicture(toPicture: () => Promise<Blob>): Promise<void> {
  // Given a promise it counts as an answer to the press, however long the picture takes.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': toPicture() })])
}
