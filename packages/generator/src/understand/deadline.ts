/** A day by which something should be reached. */
export interface Deadline {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: string;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}

/**
 * The deadline that a prompt names: `by 2027-03-31`, `by December`, `by end of 2027`, `by Q2`, `in 6 months`.
 * A month or quarter without a year is the next one to end.
 */
export function readDeadline(prompt: string, now: number): Deadline | null {
  const today = new Date(now);
  const year = today.getUTCFullYear();
  const month = today.getUTCMonth();
  const iso = /\b(?:by|until|before)\s+(\d{4}-\d{2}-\d{2})\b/i.exec(prompt);
  if (iso?.[1] && !Number.isNaN(Date.parse(iso[1]))) return { date: iso[1], words: iso[0] };
  const named =
    /\b(?:by|until|before|in)\s+(?:the\s+)?(?:end\s+of\s+)?(january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+(\d{4}))?\b/i.exec(
      prompt,
    );
  if (named?.[1]) {
    const wanted = months.indexOf(named[1].toLowerCase());
    return {
      date: lastDayOf(named[2] ? Number(named[2]) : wanted < month ? year + 1 : year, wanted),
      words: named[0],
    };
  }
  const quarter = /\b(?:by|until|before|in)\s+(?:the\s+)?(?:end\s+of\s+)?q([1-4])(?:\s+(\d{4}))?\b/i.exec(
    prompt,
  );
  if (quarter?.[1]) {
    const end = Number(quarter[1]) * 3 - 1;
    return {
      date: lastDayOf(quarter[2] ? Number(quarter[2]) : end < month ? year + 1 : year, end),
      words: quarter[0],
    };
  }
  const wholeYear =
    /\b(?:by|until|before)\s+(?:the\s+)?(?:end\s+of\s+)?(\d{4}|the\s+year|year)\b(?!-\d)/i.exec(prompt);
  if (wholeYear?.[1]) {
    return { date: `${/^\d+$/.test(wholeYear[1]) ? wholeYear[1] : year}-12-31`, words: wholeYear[0] };
  }
  const span = /\b(?:in|within)\s+(\d{1,3})\s+(day|week|month|year)s?\b/i.exec(prompt);
  if (span?.[1] && span[2]) {
    const count = Number(span[1]);
    const end = new Date(Date.UTC(year, month, today.getUTCDate()));
    if (span[2] === 'day' || span[2] === 'week')
      end.setUTCDate(end.getUTCDate() + count * (span[2] === 'week' ? 7 : 1));
    else end.setUTCMonth(end.getUTCMonth() + count * (span[2] === 'year' ? 12 : 1));
    return { date: end.toISOString().slice(0, 10), words: span[0] };
  }
  return null;
}
