import type { MeetingsOrder } from '../views/meetings'
import type { Command } from './command'

const sort = (name: string, order: MeetingsOrder): Command => ({
  name,
  run: ({ views }) => {
    views.order = order
  },
})

export const sortMeetingsByTime = sort('sortMeetingsByTime', 'time')
export const sortMeetingsByText = sort('sortMeetingsByText', 'text')
