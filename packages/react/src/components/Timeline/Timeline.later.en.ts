/** Words of what changes items, English: loaded with it. */
export const later = {
  'timeline.cancelled': '{title} keeps its dates',
  'timeline.days': '{count} days',
  'timeline.daysOne': '1 day',
  'timeline.earlier': 'A day earlier',
  'timeline.edit': 'Edit {title}',
  'timeline.editDates': 'Edit…',
  'timeline.edited': '{title} changed',
  'timeline.endBeforeStart': 'The end must not be before the start.',
  'timeline.field.group': 'Lane',
  'timeline.field.progress': 'Progress',
  'timeline.hint':
    'Left and right arrow keys move the item by a day, with Shift its end. Enter keeps it there, Escape puts it back.',
  'timeline.later': 'A day later',
  'timeline.longer': 'A day longer',
  'timeline.moved': '{title}: {start} to {end}',
  'timeline.save': 'Save',
  'timeline.separate': 'Several, with commas between',
  'timeline.shorter': 'A day shorter',
  'timeline.startAfter': 'Start after {title}',
  'timeline.weekEarlier': 'A week earlier',
  'timeline.weekLater': 'A week later',
} as const;
