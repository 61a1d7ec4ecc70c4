import { describeComponent } from '@vitrine/schema';
import { fillDefaults } from '@vitrine/schema/internal';
import type { Cell, Issue, Node } from '@vitrine/schema';
import { compileFormula } from '@vitrine/runtime';
import type { ChangeOp, ChangeResult, Environment, Explanation, NodeSnapshot } from '@vitrine/runtime';
import { render } from '@testing-library/react';
import { createElement, useReducer } from 'react';
import type { ComponentType } from 'react';
import { createFormatter } from '../format/createFormatter.js';
import { en } from '../generated/en.js';
import { createTranslate } from '../i18n/createTranslate.js';
import type { Dictionary } from '../i18n/types.js';
import { resolveLiterals } from '../plain/resolveLiterals.js';
import { WordsContext } from '../ui/WordsContext.js';
import { defaultUrlPolicy } from '../ui/urlPolicy.js';
import { createNodeContext } from './node/createNodeContext.js';
import type { NodeHost } from './node/createNodeContext.js';
import type { ComponentDefinition } from './defineComponent.js';
import { testEnvironment } from './testEnvironment.testing.js';
import { directionOf } from './node/directionOf.js';
import type { ChangeNotice, ChildrenOptions, Intent, ViewProps } from './types.js';

export { rowSetOf as rowSet } from '../plain/rowSetOf.js';

export interface RenderViewOptions {
  /** `node` by default. */
  readonly id?: string;
  readonly environment?: Partial<Environment>;
  readonly readOnly?: boolean;
  readonly sample?: boolean;
  readonly headingLevel?: number;
  readonly snapshot?: Partial<NodeSnapshot>;
  /** Current values of fields and inputs: `snapshot.values`. */
  readonly values?: Readonly<Record<string, Cell>>;
  /** View state to start from. */
  readonly view?: Readonly<Record<string, unknown>>;
  readonly explanations?: readonly Explanation[];
  readonly words?: Dictionary;
  /** Value of each formula in the props; null by default. */
  readonly evaluate?: (formula: string) => Cell;
  /** Issues with which every change is refused. */
  readonly refuse?: readonly Issue[];
}

/**
 * Renders the view of a component type alone, with everything it does written down.
 *
 * Props are as a document has them but literal: defaults are filled in and arrays become row sets. `rerender` takes
 * new props or options. View state redraws the view; changes are recorded and not applied.
 */
export function renderView(
  definition: ComponentDefinition,
  props: Readonly<Record<string, unknown>>,
  options: RenderViewOptions = {},
) {
  const intents: Intent[] = [];
  const changes: ChangeOp[][] = [];
  const previews: (readonly [key: string, value: Cell | undefined])[] = [];
  const notices: (ChangeNotice | undefined)[] = [];
  const announced: string[] = [];
  const reported: Issue[] = [];
  const undone: string[] = [];
  const view = new Map<string, unknown>(Object.entries(options.view ?? {}));
  const View = definition.view as ComponentType<ViewProps>;
  let redraw = () => {};

  function Harness({
    props,
    options,
  }: {
    readonly props: Readonly<Record<string, unknown>>;
    readonly options: RenderViewOptions;
  }) {
    const [, update] = useReducer((count: number) => count + 1, 0);
    redraw = update;
    const id = options.id ?? 'node';
    const environment: Environment = { ...testEnvironment, ...options.environment };
    const resolved = resolveLiterals(
      describeComponent(definition.schema).bindings,
      fillDefaults(definition.schema, props),
      {
        id,
        writable: !options.readOnly,
        evaluate: options.evaluate,
      },
    );
    const snapshot: NodeSnapshot = {
      id,
      type: definition.type,
      source: { id, type: definition.type, props: { ...props } },
      status: 'ready',
      props: resolved,
      values: new Map(Object.entries(options.values ?? {})),
      visible: true,
      issues: [],
      origin: options.sample ? 'sample' : 'entered',
      ...options.snapshot,
    };
    const t = createTranslate(options.words ?? en);
    const host: NodeHost = {
      compile: compileFormula,
      environment,
      direction: directionOf(environment.locale),
      readOnly: options.readOnly ?? false,
      t,
      format: createFormatter(environment).formatValue,
      url: defaultUrlPolicy,
      emit: (intent) => intents.push(intent),
      change: (ops, notice) => record(ops, notice),
      preview: (_, key, value) => previews.push([key, value]),
      undo: () => undone.push('undo') > 0,
      redo: () => undone.push('redo') > 0,
      announce: (message) => announced.push(message),
      ...(options.explanations && { explain: () => options.explanations ?? [] }),
      renderChildren: (children: readonly Node[], layout: ChildrenOptions) => (
        <div data-testid="children" data-layout={JSON.stringify(layout)}>
          {children.map((child) => (
            <div key={child.id} data-testid={`child-${child.id}`} />
          ))}
        </div>
      ),
      getView: (_, key) => view.get(key),
      setView: (_, key, value) => {
        view.set(key, value);
        redraw();
      },
      report: (issue) => reported.push(issue),
    };
    const node = createNodeContext(host, snapshot, options.headingLevel ?? 3, options.sample);
    return (
      <WordsContext.Provider value={t}>
        <div className="vt-root" data-theme="light">
          {createElement(View, { props: snapshot.props, node })}
        </div>
      </WordsContext.Provider>
    );
  }

  function record(ops: ChangeOp | readonly ChangeOp[], notice: ChangeNotice | undefined): ChangeResult {
    if (options.refuse) return { issues: options.refuse };
    const list = Array.isArray(ops) ? [...(ops as readonly ChangeOp[])] : [ops as ChangeOp];
    changes.push(list);
    notices.push(notice);
    return {
      change: { id: `change${changes.length}`, at: new Date(testEnvironment.now).toISOString(), ops: list },
    };
  }

  const result = render(<Harness props={props} options={options} />);
  return {
    ...result,
    /** What was emitted, in order. */
    intents,
    /** The operations of each change, in order. */
    changes,
    /** What was shown without a change, in order; undefined ends it. */
    previews,
    notices,
    announced,
    reported,
    undone,
    /** View state of the node. */
    view,
    rerender: (
      nextProps: Readonly<Record<string, unknown>> = props,
      nextOptions: RenderViewOptions = options,
    ) => result.rerender(<Harness props={nextProps} options={nextOptions} />),
  };
}
