import { type ExampleId, storyExamples } from '../../story/examples'
import type { StoryText } from '../../text/storyText'
import type { StoryDesk } from './useStory'

const ids = Object.keys(storyExamples) as ExampleId[]

/** Tells an example in place of what is there. */
const tellExample = (desk: StoryDesk, text: StoryText, id: ExampleId) =>
  desk.tell(storyExamples[id], text.said.example(text.example[id].name))

/** The examples as entries of a menu. */
export function ExampleItems({ desk, text }: { desk: StoryDesk; text: StoryText }) {
  return (
    <>
      <p className="menu-title">{text.examples}</p>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          onClick={(event) => {
            event.currentTarget.closest('details')?.removeAttribute('open')
            tellExample(desk, text, id)
          }}
        >
          {text.example[id].name}
        </button>
      ))}
    </>
  )
}

/** What an empty story offers. */
export function EmptyStory({
  desk,
  text,
  onFirst,
}: {
  desk: StoryDesk
  text: StoryText
  onFirst: () => void
}) {
  return (
    <div className="empty-story">
      <h3>{text.empty.title}</h3>
      <p>{text.intro}</p>
      <p>{text.empty.says}</p>
      <h4 id="story-examples">{text.examples}</h4>
      <ul aria-labelledby="story-examples">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => tellExample(desk, text, id)}>
              <b>{text.example[id].name}</b>
              <span>{text.example[id].says}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="outlined" onClick={onFirst}>
        {text.empty.first}
      </button>
    </div>
  )
}
