/** Whether a label is an identifier of MAPI: it stands in the mono font, in every language. */
export const isIdentifier = (label: string) => /^MAPI(_[A-Z_]+\s?\??|LogonEx)$/.test(label)
