const oldFiles = 'mapi-session-explorer-old-files'

/**
 * Puts aside what the new version does not have of the present one. A service worker that takes
 * over deletes it, while other tabs may still ask for it: scripts/offline.ts answers them from here.
 * What was put aside for the version before goes.
 */
export async function keepOldFiles(scope: string, worker: ServiceWorker): Promise<void> {
  const names = await caches.keys()
  const own = names.find((name) => name.includes('-precache-') && name.endsWith(scope))
  if (own === undefined) return
  const [all, kept] = await Promise.all([caches.open(own), caches.open(oldFiles)])
  const next = await fetch(worker.scriptURL).then(
    (response) => response.text(),
    // Without a network more is kept than is needed.
    () => '',
  )
  const isOwn = ({ url }: Request) => url.startsWith(scope)
  const isOld = ({ url }: Request) =>
    /\/assets\//.test(url) && !next.includes(url.slice(scope.length))
  for (const request of await kept.keys()) if (isOwn(request)) await kept.delete(request)
  for (const request of await all.keys()) {
    const response = isOld(request) && (await all.match(request))
    if (response) await kept.put(request, response)
  }
}
