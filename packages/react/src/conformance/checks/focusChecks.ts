import { demand } from '../stage/demand.js';
import { subject as subjectId } from '../stage/sceneOf.js';
import { withStage } from '../stage/withStage.js';
import type { ConformanceCheck } from '../types.js';
import { describeElement, tabbables } from './controls.js';
import { checkOf } from './Subject.js';
import type { Subject } from './Subject.js';

/** How many controls are looked at. */
const most = 20;

/** Focus goes where a person puts it and stays there. */
export function focusChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition } = subject;
  return [
    checkOf(subject, 'focus', 'appearing takes no focus from the page', async (example) => {
      const outside = document.body.appendChild(document.createElement('button'));
      outside.focus();
      try {
        await withStage(definition, example, {}, () =>
          demand(document.activeElement === outside, 'focus has moved'),
        );
      } finally {
        outside.remove();
      }
    }),
    checkOf(subject, 'focus', 'stays on a control when the component is drawn again', (example) =>
      withStage(definition, example, {}, async (stage) => {
        for (const [index, control] of tabbables(stage.cell()).slice(0, most).entries()) {
          if (!control.isConnected) continue;
          await stage.act(() => control.focus());
          const focused = document.activeElement;
          await stage.act(() => stage.session.view.set(subjectId, 'conformance', index));
          await stage.drawHost();
          demand(focused === document.activeElement, `${describeElement(control)} lost focus`);
          await stage.act(() => control.blur());
        }
      }),
    ),
  ];
}
