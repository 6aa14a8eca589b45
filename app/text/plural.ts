/** The forms that a counted word has in each language: the categories of Unicode's CLDR. */
export interface PluralForms {
  en: 'one' | 'other'
  'en-XA': 'one' | 'other'
  de: 'one' | 'other'
  es: 'one' | 'many' | 'other'
  fr: 'one' | 'many' | 'other'
  ru: 'one' | 'few' | 'many' | 'other'
}

/**
 * The texts of a language that count something, one per form; `#` stands for the number as the
 * language writes it. A form too many or too few does not compile.
 */
export function toPlural<Language extends keyof PluralForms>(language: Language) {
  // Made when first needed: it takes milliseconds, and the first paint counts nothing.
  let made: { rules: Intl.PluralRules; numbers: Intl.NumberFormat } | undefined
  return (forms: Readonly<Record<PluralForms[Language], string>>) =>
    (count: number): string => {
      made ??= { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) }
      const form = made.rules.select(count) as PluralForms[Language]
      return forms[form].replaceAll('#', made.numbers.format(count))
    }
}
