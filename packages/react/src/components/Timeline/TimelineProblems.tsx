import type { NodeContext } from '../../renderer/types.js';
import { Icon } from '../../ui/icon/Icon.js';
import { editWords } from './edit/editWords.js';
import type { Problem } from './Timeline.logic.js';

/** How many problems are written out. */
const most = 50;

/** What could not be drawn, as a list that unfolds. */
export function TimelineProblems({
  problems,
  node,
}: {
  readonly problems: readonly Problem[];
  readonly node: NodeContext;
}) {
  const t = editWords(node.t);
  if (problems.length === 0) return null;
  const count = problems.length;
  return (
    <details className="vt-timeline-problems" data-tone="warning">
      <summary className="vt-timeline-problems-title">
        <Icon name="alert-triangle" size={14} />
        <span>{count === 1 ? t('timeline.problemsOne') : t('timeline.problems', { count })}</span>
        <Icon name="chevron-down" size={14} className="vt-timeline-problems-arrow" />
      </summary>
      <ul className="vt-timeline-problems-list">
        {problems.slice(0, most).map((problem, index) => (
          <li key={index} className="vt-timeline-problem">
            {sentence(problem, t)}
          </li>
        ))}
        {count > most && <li className="vt-timeline-problem">…</li>}
      </ul>
    </details>
  );
}

function sentence(problem: Problem, t: NodeContext['t']): string {
  switch (problem.kind) {
    case 'date':
      return t(problem.text === '' ? 'timeline.missingDate' : 'timeline.invalidDate', problem);
    case 'reversed':
      return t('timeline.reversed', problem);
    case 'dependency':
      return t('timeline.broken', problem);
    case 'unknown':
      return t('timeline.unknownItem', problem);
  }
}
