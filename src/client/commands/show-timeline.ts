import { articleInFront, type Command } from './command'

/** Shows the timeline beside the article. */
export const showTimeline: Command = {
  name: 'showTimeline',
  run: async (readout) => {
    const front = await articleInFront(readout)
    if (front) readout.timeline.show(front.article.document)
  },
}
