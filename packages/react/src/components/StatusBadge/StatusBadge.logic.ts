import type { IconName, Tone } from '@vitrine/schema';
import type { StatusBadgeViewProps } from '../../generated/viewProps.js';
import { toneIcon } from '../../ui/toneIcon.js';

/** The statuses that every badge knows. */
type StatusName = 'on-track' | 'at-risk' | 'blocked' | 'complete' | 'not-started' | 'paused';

const known: ReadonlyMap<
  string,
  { readonly name: StatusName; readonly tone: Tone; readonly icon: IconName }
> = new Map([
  ['on-track', { name: 'on-track', tone: 'success', icon: 'trending-up' }],
  ['at-risk', { name: 'at-risk', tone: 'warning', icon: 'alert-triangle' }],
  ['blocked', { name: 'blocked', tone: 'danger', icon: 'x-circle' }],
  ['complete', { name: 'complete', tone: 'success', icon: 'check-circle' }],
  ['not-started', { name: 'not-started', tone: 'neutral', icon: 'circle' }],
  ['paused', { name: 'paused', tone: 'neutral', icon: 'pause-circle' }],
]);

/** What a badge shows. */
export interface BadgeFace {
  readonly tone: Tone;
  readonly icon: IconName;
  /** Name of a known status, to be translated. */
  readonly name?: StatusName;
  /** Text from the document. */
  readonly text?: string;
}

/** The first rule that holds, in its own words; else the known status, else the value as it is. */
export function faceOf({ status, rules, label, icon }: StatusBadgeViewProps): BadgeFace {
  const rule = rules.find(({ when }) => when === true);
  if (rule) return { tone: rule.tone, icon: rule.icon ?? icon ?? toneIcon[rule.tone], text: rule.label };
  const found = typeof status === 'string' ? known.get(statusKey(status)) : undefined;
  const text = label === undefined ? {} : { text: label };
  if (found) return { tone: found.tone, icon: icon ?? found.icon, name: found.name, ...text };
  return { tone: 'neutral', icon: icon ?? 'circle', ...text };
}

/** "On track" and ON_TRACK mean on-track. */
function statusKey(status: string): string {
  return status
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}
