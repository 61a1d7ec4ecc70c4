/** Writes wall-clock milliseconds, whose UTC fields read as the local ones; with an end, all that lies between. */
export type WriteTime = (time: number, parts: Intl.DateTimeFormatOptions, end?: number) => string;

/** Makes the writer of a language. It keeps its formats by their options: to make one takes a browser a millisecond. */
export function createTimeWriter(locale: string): WriteTime {
  const formats = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  return (time, parts, end) => {
    let format = formats.get(parts);
    if (!format)
      formats.set(parts, (format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })));
    return end === undefined ? format.format(time) : format.formatRange(time, end);
  };
}
