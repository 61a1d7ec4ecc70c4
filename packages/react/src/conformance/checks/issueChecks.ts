import { sharedSchemas } from '@vitrine/schema';
import { findFaults } from '@vitrine/schema/internal';
import type { JsonSchema } from '@vitrine/schema';
import { demand } from '../stage/demand.js';
import { subject as subjectId } from '../stage/sceneOf.js';
import { withStage } from '../stage/withStage.js';
import type { Stage } from '../stage/withStage.js';
import type { ConformanceCheck, ConformanceExample } from '../types.js';
import { withProp } from '../withProp.js';
import { checkOf } from './Subject.js';
import type { Subject } from './Subject.js';

const anything: readonly unknown[] = [true, 7, 'no such word', [[[]]], { conformance: 1 }];

/** What is wrong with a document is told, on a card where nothing can be shown. */
export function issueChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition } = subject;
  const { required = [], properties = {} } = definition.schema;
  const without = required.map((name) =>
    checkOf(subject, 'issues', `without “${name}” it is a card that says so`, (example) =>
      withStage(
        definition,
        { ...example, props: withProp(example.props, [name], undefined) },
        {},
        (stage) => {
          const told = issuesOf(stage).filter(({ severity }) => severity === 'error');
          demand(told.length > 0, 'there is no error for the node');
          const card = stage.cell()?.querySelector('.vt-issue-card');
          demand(card, 'there is no issue card');
          demand(card.textContent?.includes(told[0]?.message ?? ''), 'the card does not say what is wrong');
        },
      ),
    ),
  );
  const wrong = checkOf(
    subject,
    'issues',
    'a wrong value of a property is told and leaves the rest alone',
    (example) =>
      eachWrongValue(properties, example, async (name, props) => {
        await withStage(definition, { ...example, props }, {}, (stage) => {
          demand(issuesOf(stage).length > 0, `nothing is told of a wrong “${name}”`);
          demand(isFilled(stage.cell()), `nothing is drawn with a wrong “${name}”`);
        });
      }),
  );
  const unknown = checkOf(subject, 'issues', 'an unknown property is told and does no harm', (example) =>
    withStage(definition, { ...example, props: { ...example.props, conformance: 1 } }, {}, (stage) => {
      demand(
        issuesOf(stage).length > 0 || definition.schema.additionalProperties !== false,
        'nothing is told of it',
      );
      demand(!stage.cell()?.querySelector('.vt-issue-card'), 'it is an issue card');
    }),
  );
  return [...without, wrong, unknown];
}

async function eachWrongValue(
  properties: Readonly<Record<string, JsonSchema>>,
  { props }: ConformanceExample,
  look: (name: string, props: Readonly<Record<string, unknown>>) => Promise<void>,
): Promise<void> {
  for (const [name, schema] of Object.entries(properties)) {
    const wrong = anything.filter((value) => findFaults(schema, value, { shared: sharedSchemas }).length > 0);
    for (const value of wrong.slice(0, 2)) await look(name, withProp(props, [name], value));
  }
}

const issuesOf = ({ issues }: Stage) => issues.filter(({ node }) => node === subjectId);

/** Whether something can be read, or heard, there. */
export function isFilled(cell: HTMLElement | undefined): boolean {
  if (!cell) return false;
  return cell.textContent !== '' || cell.querySelector('[aria-label], input, svg') !== null;
}
