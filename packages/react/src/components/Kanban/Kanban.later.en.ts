/** Words of what changes cards, English: loaded with it. */
export const later = {
  'kanban.added': '{title} added to {column}',
  'kanban.cancelled': '{title} stays in {column}',
  'kanban.delete': 'Delete card',
  'kanban.deleted': '{title} deleted',
  'kanban.keys': 'Arrow keys move it, Space drops it, Escape puts it back.',
  'kanban.lifted': '{title} lifted from {column}, position {position} of {count}',
  'kanban.moveDown': 'Move down',
  'kanban.moveTo': 'Move to {column}',
  'kanban.moveUp': 'Move up',
  'kanban.moved': '{title} moved to {column}, position {position} of {count}',
  'kanban.over': '{column}, position {position} of {count}',
  'kanban.overLimit': '{column} is over its limit of {max}',
  'kanban.rename': 'Rename',
  'kanban.renamed': 'Renamed to {title}',
} as const;
