import type { PacksText } from '../../text/packsText'
import { download } from '../publish/download'
import { draftStore, type KeptDraft } from './draftStore'

/** A draft beside that of this tab, as another tab has left it; one that cannot be read, as it is. */
export function OtherDraft({
  text: { editor: said },
  kept,
  onContinue,
}: {
  text: PacksText
  kept: KeptDraft
  onContinue: () => void
}) {
  const { draft, text, slot } = kept
  return (
    <div className="packs-box">
      <p>{draft ? said.draft(draft.title || said.untitled) : said.draftUnread}</p>
      {draft ? (
        <button type="button" className="outlined" onClick={onContinue}>
          {said.continue}
        </button>
      ) : (
        <button
          type="button"
          className="outlined"
          onClick={() => download(text, 'text/plain', `${slot}.txt`)}
        >
          {said.save}
        </button>
      )}
      <button type="button" className="quiet" onClick={() => draftStore.discard(kept)}>
        {said.discard}
      </button>
    </div>
  )
}
