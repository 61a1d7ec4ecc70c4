import { demand } from '../stage/demand.js';
import { watchListeners } from '../stage/watchListeners.js';
import { withStage } from '../stage/withStage.js';
import type { ConformanceCheck, ConformanceExample } from '../types.js';
import { checkOf } from './Subject.js';
import type { Subject } from './Subject.js';

/** Effects can run twice, and leave nothing behind. */
export function strictChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition } = subject;
  const markup = async (example: ConformanceExample, strict: boolean) => {
    let html = '';
    await withStage(definition, example, { strict }, ({ cell }) => {
      html = withoutIds(cell()?.innerHTML ?? '');
    });
    return html;
  };
  return [
    checkOf(subject, 'strict mode', 'it looks the same there', async (example) => {
      const [plain, strict] = [await markup(example, false), await markup(example, true)];
      const at = [...plain].findIndex((character, index) => character !== strict[index]);
      const around = (html: string) => html.slice(Math.max(0, at - 40), at + 80);
      demand(plain === strict, `it has ${around(strict)} instead of ${around(plain)}`);
    }),
    checkOf(subject, 'strict mode', 'it leaves nothing behind when it goes', async (example) => {
      // React itself listens from the first time on.
      await markup(example, true);
      const elements = document.body.childElementCount;
      const listeners = watchListeners();
      await markup(example, true);
      const left = listeners.stop();
      demand(left.length === 0, `it still listens to ${left.join(', ')}`);
      demand(document.body.childElementCount === elements, 'elements are left in the body');
    }),
  ];
}

const idAttributes =
  /\b(id|for|list|aria-(?:labelledby|describedby|controls|owns|activedescendant))="[^"]*"/g;

/** Ids differ from page to page, those that React makes also inside of other attributes. */
function withoutIds(html: string): string {
  return html.replaceAll(idAttributes, '$1=""').replaceAll(/[«:_]r\w+[»:_]/g, 'id');
}
