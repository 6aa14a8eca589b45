import { Download, FilePlus2, FolderOpen, Undo2 } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { formatStory } from '../../story/storyLink'
import type { StoryText } from '../../text/storyText'
import { Menu } from '../Menu'
import { fileNameOf, maxFileSize, readStoryFile, writeStoryFile } from './storyFile'
import type { StoryDesk } from './useStory'

const closeMenu = (element: Element) => element.closest('details')?.removeAttribute('open')

/** Saves the story of the page as a file. */
export function saveStory(desk: StoryDesk, text: StoryText): void {
  const { story, calls } = desk.place
  const file = fileNameOf(story)
  const content = new Blob([writeStoryFile(formatStory(story, calls))], {
    type: 'application/json',
  })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  desk.say(text.said.saved(file))
}

/** What can be done with the story as a whole. */
export function StoryMenu({
  desk,
  text,
  onFault,
  children,
}: {
  desk: StoryDesk
  text: StoryText
  /** What is wrong with a file that was opened, in words; empty when nothing is. */
  onFault: (words: string) => void
  children: ReactNode
}) {
  const field = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    const say = (kind: keyof StoryText['fileFaults'], place = '') =>
      onFault(text.fileFaults[kind](file.name, place))
    onFault('')
    if (file.size > maxFileSize) return say('too-large')
    const content = await file.text().catch(() => null)
    if (content === null) return say('unreadable')
    const found = readStoryFile(content)
    if ('fault' in found) return say(found.fault, found.place)
    desk.tell(found.query, text.said.opened(file.name))
  }
  return (
    <>
      <Menu name={text.menu}>
        <button
          type="button"
          onClick={(event) => {
            closeMenu(event.currentTarget)
            saveStory(desk, text)
          }}
        >
          <Download size={16} aria-hidden="true" /> {text.save}
        </button>
        <button
          type="button"
          onClick={(event) => {
            closeMenu(event.currentTarget)
            field.current?.click()
          }}
        >
          <FolderOpen size={16} aria-hidden="true" /> {text.openFile}
        </button>
        <button
          type="button"
          onClick={(event) => {
            closeMenu(event.currentTarget)
            desk.clear(text.said.cleared)
          }}
        >
          <FilePlus2 size={16} aria-hidden="true" /> {text.clear}
        </button>
        {children}
      </Menu>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.openFile}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void read(file)
        }}
      />
    </>
  )
}

/** What has changed last, and how it is taken back. */
export function UndoBar({
  desk,
  text,
  children,
}: {
  desk: StoryDesk
  text: StoryText
  children: ReactNode
}) {
  return (
    <div className="undo-bar">
      {/* It is announced where every part of the page has it. */}
      <p aria-hidden="true">{desk.said}</p>
      <button type="button" className="quiet" aria-disabled={!desk.canUndo} onClick={desk.undo}>
        <Undo2 size={15} aria-hidden="true" /> {text.undo}
      </button>
      {children}
    </div>
  )
}
