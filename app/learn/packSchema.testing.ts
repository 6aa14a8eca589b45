import * as v from 'valibot'
import { packSchema } from './packSchema'

/** The part of JSON Schema that is written. */
export interface JsonSchema {
  [keyword: string]: unknown
}

type Schema = v.GenericSchema & {
  readonly pipe?: readonly (v.GenericSchema | v.PipeItem<unknown, unknown, never>)[]
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly key?: Schema
  readonly value?: Schema
  readonly options?: readonly unknown[]
  readonly wrapped?: Schema
  readonly literal?: unknown
}

/** What a check of a value says, by its kind. */
const actions: Readonly<Record<string, (requirement: unknown, type: string) => JsonSchema>> = {
  description: () => ({}),
  non_empty: (_, type) => (type === 'array' ? { minItems: 1 } : { minLength: 1 }),
  min_entries: (least) => ({ minProperties: least }),
  max_length: (most, type) => (type === 'array' ? { maxItems: most } : { maxLength: most }),
  min_value: (least) => ({ minimum: least }),
  max_value: (most) => ({ maximum: most }),
  integer: () => ({ type: 'integer' }),
  regex: (pattern) => ({ pattern: (pattern as RegExp).source }),
}

function ofType(schema: Schema): JsonSchema {
  const { type, entries = {}, options = [] } = schema
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { type }
    case 'literal':
      return { const: schema.literal }
    case 'picklist':
      return { enum: options }
    case 'union':
    case 'variant':
      return { anyOf: options.map((one) => toJsonSchema(one as Schema)) }
    case 'array':
      return { type: 'array', items: toJsonSchema(schema.item as Schema) }
    case 'record':
      return {
        type: 'object',
        propertyNames: toJsonSchema(schema.key as Schema),
        additionalProperties: toJsonSchema(schema.value as Schema),
      }
    case 'strict_object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(entries).map(([key, one]) => [
            key,
            toJsonSchema(one.type === 'optional' ? (one.wrapped as Schema) : one),
          ]),
        ),
        required: Object.keys(entries).filter((key) => entries[key]?.type !== 'optional'),
        additionalProperties: false,
      }
    default:
      throw new Error(`A schema of the type "${type}" has no words in JSON Schema yet: add them`)
  }
}

/** A schema as JSON Schema (2020-12) writes it. */
export function toJsonSchema(schema: Schema): JsonSchema {
  const description = v.getDescription(schema as never)
  const pipe = schema.pipe ?? []
  const checks = pipe.filter(({ kind }) => kind !== 'schema')
  // Of several schemas the last one says most.
  const last = pipe.filter(({ kind }) => kind === 'schema').at(-1) as Schema | undefined
  return Object.assign(
    {},
    last ? toJsonSchema(last) : ofType(schema),
    description === undefined ? {} : { description },
    ...checks.map((check) => {
      const { type, requirement } = check as { type: string; requirement?: unknown }
      const write = actions[type]
      if (!write) throw new Error(`The check "${type}" has no words in JSON Schema yet: add them`)
      return write(requirement, schema.type)
    }),
  )
}

/** The published schema of packs. */
export const publishedSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'pack.schema.json?version=1',
  title: 'Trainer pack of the MAPI Session Explorer, version 1',
  ...toJsonSchema(packSchema as unknown as Schema),
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

/** Does a value fit a schema? Knows the keywords that `toJsonSchema` writes, and no others. */
export function fits(schema: JsonSchema, value: unknown): boolean {
  const type = typeOf(value)
  const own = type === 'object' ? (value as Record<string, unknown>) : {}
  const rules: Readonly<Record<string, (said: never) => boolean>> = {
    type: (said: string) => said === type || (said === 'integer' && Number.isInteger(value)),
    const: (said: unknown) => value === said,
    enum: (said: readonly unknown[]) => said.includes(value),
    anyOf: (said: readonly JsonSchema[]) => said.some((one) => fits(one, value)),
    items: (said: JsonSchema) => !Array.isArray(value) || value.every((one) => fits(said, one)),
    minItems: (said: number) => !Array.isArray(value) || value.length >= said,
    maxItems: (said: number) => !Array.isArray(value) || value.length <= said,
    minProperties: (said: number) => type !== 'object' || Object.keys(own).length >= said,
    minLength: (said: number) => typeof value !== 'string' || value.length >= said,
    maxLength: (said: number) => typeof value !== 'string' || value.length <= said,
    pattern: (said: string) => typeof value !== 'string' || new RegExp(said, 'u').test(value),
    minimum: (said: number) => typeof value !== 'number' || value >= said,
    maximum: (said: number) => typeof value !== 'number' || value <= said,
    required: (said: readonly string[]) => said.every((key) => Object.hasOwn(own, key)),
    propertyNames: (said: JsonSchema) => Object.keys(own).every((key) => fits(said, key)),
    properties: (said: Record<string, JsonSchema>) =>
      Object.entries(own).every(([key, one]) => {
        const schema = Object.hasOwn(said, key) ? said[key] : undefined
        return !schema || fits(schema, one)
      }),
    additionalProperties: (said: false | JsonSchema) =>
      Object.entries(own).every(([key, one]) => {
        const known = (schema.properties ?? {}) as object
        return Object.hasOwn(known, key) || (said !== false && fits(said, one))
      }),
  }
  const words = ['$schema', '$id', 'title', 'description']
  return Object.entries(schema).every(([keyword, said]) => {
    if (words.includes(keyword)) return true
    const rule = rules[keyword]
    if (!rule) throw new Error(`The keyword "${keyword}" is not known here`)
    return rule(said as never)
  })
}
