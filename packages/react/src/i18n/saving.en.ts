/** Words of what says whether all is saved, which is loaded after the first paint, English. */
export const saving = {
  'save.export': 'Export what is stored',
  'save.failed': 'Not saved',
  'save.failedText': 'What you entered could not be saved: {reason}',
  'save.offline': 'Offline: kept on this device',
  'save.readOnly': 'Read-only',
  'save.readOnlyText': 'What is stored could not be read, so nothing is written over it: {reason}',
  'save.saved': 'Saved',
  'save.saving': 'Saving…',
} as const;
