import type { Pack } from '../../learn/packs'
import type { PacksText } from '../../text/packsText'
import { copyText, download } from '../publish/download'
import { useSaid } from '../useSaid'
import { packFileName, packFileText } from './packDraft'
import { packLink } from './packLink'

/** What leaves the page of a pack: a file, or a link. */
export function useSharing(text: PacksText, pack: Pack) {
  const { said, say, copy } = useSaid(pack)
  return {
    said,
    say,
    save: () => {
      download(packFileText(pack), 'application/json', packFileName(pack))
      say(text.saved(packFileName(pack)))
    },
    copyLink: async () => {
      const link = await packLink(pack).catch(() => null)
      if (link === null) say(text.linkTooLong, true)
      else await copy(copyText(link), text.linkCopied, text.linkNotCopied)
    },
  }
}
