import { useState } from 'react'
import type { FaultsText } from '../../text/faultsText'
import { keptStory } from '../address'
import { download } from '../publish/download'
import { writeStoryFile } from '../story/storyFile'

/** The link to what was shown, to be opened or copied; a story that it cannot carry, as a file. */
export function FaultLink({ link, faults }: { link: string; faults: FaultsText }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const [story] = useState(() => keptStory() || null)
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => setState('copied'),
        () => setState('failed'),
      )
  return (
    <>
      {/* In a tab of its own: what still stands here stays. */}
      <a href={link} target="_blank" rel="noopener" title={link}>
        {faults.link}
      </a>
      <button type="button" className="outlined" onClick={() => void copy()}>
        {faults.copy}
      </button>
      <span role="status">{state === 'copied' ? faults.copied : ''}</span>
      {state === 'failed' && (
        <label>
          {faults.notCopied}
          <input
            type="text"
            readOnly
            value={link}
            ref={(field) => field?.select()}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
      {story !== null && !link.includes('story=') && (
        <button
          type="button"
          className="outlined"
          onClick={() => download(writeStoryFile(story), 'application/json', 'story.json')}
        >
          {faults.saveStory}
        </button>
      )}
    </>
  )
}
