import { toHex } from '../mapi/flags'
import { resultCodes } from '../mapi/resultCodes'
import type { Note } from '../story/aftermath'
import { hasEnded, type Session } from '../story/situation'
import { callQuery, formatStory, type ReadStory } from '../story/storyLink'
import { type Refusal, situationAfter, type ToldCall } from '../story/tell'
import { toOutcome } from './outcome'
import { type Describe, toProblems } from './problems'
import { toServices, toTraceSteps, toWaiting } from './trace'

/** Clients and calls are counted from 1, as links count them. */
const toNumber = (index: number): number => index + 1

const toNote = (note: Note) => ({
  ...note,
  ...('clients' in note && { clients: note.clients.map(toNumber) }),
})

const toRefusal = ({ reason, hresult, basis }: Refusal) => ({
  reason,
  hresult,
  value: hresult && toHex(resultCodes[hresult]),
  basis,
})

const toCall = (told: ToldCall, index: number) => ({
  call: toNumber(index),
  client: toNumber(told.call.client),
  chart: told.call.chart,
  query: callQuery(told),
  session: told.session,
  refusal: told.refusal && toRefusal(told.refusal),
  steps: told.run ? toTraceSteps(told.run) : [],
  waiting: told.run && toWaiting(told.run),
  outcome: told.run?.outcome ? toOutcome(told.run.outcome) : null,
  notes: told.notes.map(toNote),
})

const toSession = (session: Session) => ({
  number: session.number,
  owner: toNumber(session.owner),
  kind: session.isShared ? 'shared' : 'individual',
  profile: session.profile,
  ended: hasEnded(session),
  clients: session.uses.map(({ client, pointers, nonmessaging, isTold }) => ({
    client: toNumber(client),
    pointers,
    nonmessaging,
    told: isTold,
  })),
  left: session.left.map(({ client }) => toNumber(client)),
  services: toServices(session.services),
})

/** A story as plain data, as `docs/interface.md` describes it. */
export const toStoryTrace = ({ story, calls, problems }: ReadStory, describe: Describe) => ({
  chart: 'story',
  query: formatStory(story, calls),
  clients: story.clients.map((name, index) => ({ number: toNumber(index), name })),
  calls: calls.map(toCall),
  sessions: situationAfter(story, calls).sessions.map(toSession),
  problems: toProblems(problems, describe),
})
