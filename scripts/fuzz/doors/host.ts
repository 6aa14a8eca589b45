import { maxQueryLength } from '../../../app/run/permalink'
import { CommandQueue, enqueue } from '../../../app/view/embed/commandQueue'
import { parseCommand } from '../../../app/view/embed/messages'
import { type Door, holds, holdsWords } from '../door'
import { messages } from '../seeds'
import { toValue } from './json'

/** What the page around a frame sends. */
export const hostDoors: readonly Door[] = [
  {
    name: 'message of a host page',
    kind: 'json',
    share: 60,
    seeds: messages,
    open: (input) => {
      const data = toValue(input)
      const command = parseCommand(data)
      if (command === null) return 'refused'
      // It waits for nobody here: a queue that is stopped carries out nothing more.
      const done: unknown[] = []
      const queue = new CommandQueue((one) => done.push(one))
      queue.add(command)
      queue.add(command)
      queue.stop()
      holds(done.length === 1 && done[0] === command, 'a command is carried out')
      holds(enqueue(enqueue([], command), command).length === 1, 'of a kind one waits')
      if (command.type === 'misunderstood') {
        holdsWords(command.message)
        holds(command.message.length <= 200, 'an answer is short', command.message)
        return 'refused'
      }
      if (command.type === 'setQuery')
        holds(command.query.length <= maxQueryLength, 'a query is short')
      if (command.type === 'go') {
        holds(
          command.step === 'end' || (Number.isSafeInteger(command.step) && command.step >= 0),
          'a step is a number',
        )
      }
      return 'taken'
    },
  },
]
