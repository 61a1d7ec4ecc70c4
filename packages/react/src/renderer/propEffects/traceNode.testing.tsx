import { createSession } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import type { Artifact as ArtifactDocument, Dataset, Node } from '@vitrine/schema';
import { act, fireEvent, render } from '@testing-library/react';
import { Artifact } from '../artifact/Artifact.js';
import type { Intent } from '../types.js';

const now = Date.UTC(2026, 10, 21, 8);
const most = 24;

/**
 * Everything that can be seen of a node: its markup, then its markup, intents and changes after several texts were typed
 * into its fields and sent, and after each of its check boxes and buttons was pressed.
 */
export async function traceNode(node: Node, datasets: readonly Dataset[]): Promise<string> {
  const document: ArtifactDocument = {
    version: 1,
    id: 'trace',
    title: 'Trace',
    datasets: [...datasets],
    components: [node],
  };
  const { artifact, issues } = openArtifact(document);
  if (!artifact) throw new Error(issues[0]?.message);
  const session = createSession(artifact, { now: () => now });
  await session.ready;
  const intents: Intent[] = [];
  const { container, unmount } = render(
    <Artifact session={session} header={false} onIntent={(intent) => intents.push(intent)} />,
  );
  await act(async () => {});
  const seen = [markupOf(container)];
  const look = async () => {
    await act(async () => {});
    const ops = session.changes().flatMap((change) => change.ops);
    seen.push(markupOf(container), stable(JSON.stringify([intents, ops])));
  };
  for (const text of ['-1000', '1000000', '2.5', 'x', 'x'.repeat(100)]) {
    for (const field of elements(container, 'input, textarea, select')) type(field, text);
    await look();
    for (const form of elements(container, 'form')) fireEvent.submit(form);
    await look();
  }
  const pressed = 'input[type="checkbox"], button, [role="row"], [role="tab"]';
  for (const button of elements(container, pressed)) {
    fireEvent.click(button);
    await look();
  }
  unmount();
  session.dispose();
  return seen.join('\n');
}

function type(field: HTMLElement, text: string) {
  const isBox = field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
  fireEvent.focus(field);
  if (isBox) fireEvent.click(field);
  else fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

function elements(container: HTMLElement, selector: string): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(selector)].slice(0, most);
}

const markupOf = (container: HTMLElement) => stable(container.innerHTML);

/** Ids that React makes and keys of new rows differ from run to run. */
function stable(text: string): string {
  return text
    .replaceAll(/[«:_]r[\w]+[»:_]/g, 'id')
    .replaceAll(/"row":"[^"]*"/g, '"row"')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'uuid');
}
