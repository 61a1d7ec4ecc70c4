import type { Session } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { act, Profiler, StrictMode, createElement } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { Artifact } from '../../renderer/artifact/Artifact.js';
import { VitrineProvider } from '../../renderer/artifact/VitrineProvider.js';
import type { ComponentDefinition } from '../../renderer/defineComponent.js';
import type { ViewProps } from '../../renderer/types.js';
import type { UrlPolicy } from '../../ui/urlPolicy.js';
import { demand } from './demand.js';
import { sceneOf, subject } from './sceneOf.js';
import type { Scene, SceneOptions } from './sceneOf.js';
import { watchErrors } from './watchErrors.js';
import { withoutDocument } from './withoutDocument.js';
import { witness } from './witness.js';

export interface StageOptions extends SceneOptions {
  readonly readOnly?: boolean;
  readonly strict?: boolean;
  readonly urlPolicy?: UrlPolicy;
  /** Takes over what a server drew. */
  readonly hydrate?: boolean;
}

/** A component on a page, with what a check may look at and do. */
export interface Stage {
  readonly session: Session;
  /** Issues of the document, its data and its views. */
  readonly issues: readonly Issue[];
  /** Cell of the node that is looked at; undefined while it is not shown. */
  readonly cell: () => HTMLElement | undefined;
  /** Texts of the witnesses that are shown. */
  readonly witnesses: () => readonly string[];
  /** How often the view was asked to draw. */
  readonly draws: () => number;
  /** How often React has written something of the view to the page. */
  readonly commits: () => number;
  /** Does something and waits until everything that follows from it is drawn. */
  readonly act: (run: () => void) => Promise<void>;
  /** Draws the host again, which gives new functions each time. */
  readonly drawHost: () => Promise<void>;
}

/** Shows a scene while `use` looks at it. Fails also when React warns, a witness is missing or the view throws. */
export async function withStage(
  definition: ComponentDefinition,
  scene: Scene,
  options: StageOptions,
  use: (stage: Stage) => void | Promise<void>,
): Promise<void> {
  demand(typeof act === 'function', 'the checks need the development build of React: set NODE_ENV to "test"');
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  const before = environment.IS_REACT_ACT_ENVIRONMENT;
  environment.IS_REACT_ACT_ENVIRONMENT = true;
  try {
    await show(definition, scene, options, use);
  } finally {
    environment.IS_REACT_ACT_ENVIRONMENT = before;
  }
}

async function show(
  definition: ComponentDefinition,
  scene: Scene,
  options: StageOptions,
  use: (stage: Stage) => void | Promise<void>,
): Promise<void> {
  const { session, issues } = sceneOf(definition, scene, options);
  const found = [...issues];
  const counted = countRenders(definition);
  const components = [counted.definition, witness];
  const host = () => {
    const page = (
      <VitrineProvider urlPolicy={options.urlPolicy}>
        <Artifact
          session={session}
          components={components}
          readOnly={options.readOnly}
          onIssue={(issue) => found.push(issue)}
          onIntent={() => {}}
        />
      </VitrineProvider>
    );
    return options.strict ? <StrictMode>{page}</StrictMode> : page;
  };
  const container = document.body.appendChild(document.createElement('div'));
  if (options.hydrate) container.innerHTML = withoutDocument(() => renderToString(host()));
  const errors = watchErrors();
  const { root, mismatches } = await mount(container, host(), options.hydrate);
  const settle = () => act(async () => {});
  try {
    await settle();
    demand(mismatches.length === 0, `it draws something else than the server: ${mismatches[0]}`);
    await use({
      session,
      issues: found,
      cell: () => container.querySelector<HTMLElement>(`[data-node="${subject}"]`) ?? undefined,
      witnesses: () =>
        [...container.querySelectorAll('.vt-conformance-witness')].map(
          ({ textContent }) => textContent ?? '',
        ),
      draws: () => counted.counts.draws,
      commits: () => counted.counts.commits,
      act: async (run) => {
        await act(async () => run());
        await settle();
      },
      drawHost: async () => {
        await act(async () => root.render(host()));
        await settle();
      },
    });
    demand(
      container.querySelectorAll('.vt-conformance-witness').length === 2,
      'the nodes beside it are gone',
    );
    const crash = found.find(({ code }) => code === 'view.crashed');
    demand(!crash, crash?.message ?? '');
  } finally {
    await act(async () => root.unmount());
    container.remove();
    session.dispose();
    errors.stop();
  }
  const [first] = errors.stop();
  demand(first === undefined, `React says: ${first ?? ''}`);
}

async function mount(container: HTMLElement, page: ReactElement, hydrate = false) {
  const mismatches: string[] = [];
  const onRecoverableError = (error: unknown) => {
    mismatches.push(error instanceof Error ? error.message : String(error));
  };
  const root = await act(async () => {
    if (hydrate) return hydrateRoot(container, page, { onRecoverableError });
    const created = createRoot(container);
    created.render(page);
    return created;
  });
  return { root, mismatches };
}

function countRenders(definition: ComponentDefinition) {
  const counts = { draws: 0, commits: 0 };
  const View = definition.view as unknown as ComponentType<ViewProps>;
  const Counted = (props: ViewProps) => {
    counts.draws += 1;
    return (
      <Profiler id={subject} onRender={() => (counts.commits += 1)}>
        {createElement(View, props)}
      </Profiler>
    );
  };
  return { counts, definition: { ...definition, view: Counted as unknown as ComponentDefinition['view'] } };
}
