/** The part of the Trusted Types API that is used; not every browser has it. */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }

// Workers are made of files of this site. Nothing stands here for HTML and for scripts: the browser
// refuses to make them of text.
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const { protocol, host } = new URL(address, document.baseURI)
    if (protocol === location.protocol && host === location.host) return address
    throw new TypeError(`Only scripts of this site run here, not ${address}`)
  },
})
