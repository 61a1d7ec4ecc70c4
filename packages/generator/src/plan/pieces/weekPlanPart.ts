import type { Column } from '@vitrine/schema';
import { weekWords } from '../../understand/lexicon/weekWords.js';
import type { PlannedTime, WeekPlan } from '../../understand/facts/weekPlans.js';
import type { Page, Part } from '../Page.js';

/** The rows of a plan of the week or the day, as they were told; a column for each thing that was said. */
export function weekPlanPart(page: Page, { title, times }: WeekPlan): Part {
  const labels: Readonly<Record<keyof PlannedTime, string>> = {
    day: weekWords[page.meaning.language].day,
    time: page.label('attributes', 'time'),
    what: page.label('entities', 'task'),
    who: page.label('attributes', 'owner'),
  };
  const keys = (['day', 'time', 'what', 'who'] as const).filter((key) =>
    times.some((each) => each[key] !== ''),
  );
  const name = page.name(title);
  page.dataset({
    name,
    title,
    origin: 'entered',
    key: 'id',
    columns: keys.map((key): Column => ({
      key,
      label: labels[key],
      type: key === 'who' ? 'person' : 'text',
    })),
    rows: times.map((each, at) => ({
      id: `t${at + 1}`,
      ...Object.fromEntries(keys.map((key) => [key, each[key] === '' ? null : each[key]])),
    })),
  });
  return {
    id: `${name} table`,
    intent: 'browse',
    title,
    span: 12,
    shows: { dataset: name },
    receipts: [{ kind: 'known', text: `${title}: ${times.length}`, from: 'the prompt' }],
  };
}
