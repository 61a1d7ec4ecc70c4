import { describeComponent } from '@vitrine/schema';
import { fillDefaults } from '@vitrine/schema/internal';
import type { ComponentDescription, Issue } from '@vitrine/schema';
import type { ChangeOp, compileFormula, Environment, FormulaScope, NodeSnapshot } from '@vitrine/runtime';
import { readOptions, settingReaders } from '@vitrine/runtime/internal';
import { createElement, useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { createFormatter } from '../format/createFormatter.js';
import type { Translate } from '../i18n/types.js';
import { Page } from '../renderer/Page.js';
import { useVitrineSettings } from '../renderer/artifact/VitrineProvider.js';
import { createNodeContext } from '../renderer/node/createNodeContext.js';
import type { NodeHost } from '../renderer/node/createNodeContext.js';
import type { ComponentDefinition } from '../renderer/defineComponent.js';
import { logInDevelopment } from '../renderer/development/logInDevelopment.js';
import { directionOf } from '../renderer/node/directionOf.js';
import { useHydrated } from '../hooks/useHydrated.js';
import { useLatest } from '../hooks/useLatest.js';
import { useWordsFor } from '../renderer/hooks/useWordsFor.js';
import type { Intent, ViewProps } from '../renderer/types.js';
import { useNotices } from '../ui/feedback/Toaster.js';
import { defaultUrlPolicy } from '../ui/urlPolicy.js';
import { PlainStore, rowOpsOf, valuesOf } from './PlainStore.js';
import type { PlainState } from './PlainStore.js';
import { RowSetCache } from './RowSetCache.js';
import { resolveLiterals } from './resolveLiterals.js';
import { selfValues } from './selfValues.js';
import { textFormulas } from './textFormulas.js';
import type { PlainComponent, PlainOptions } from './types.js';
import { useCompile } from './useCompile.js';
import { useGeneration } from './useGeneration.js';

type Props = Readonly<Record<string, unknown>>;

const optionNames: readonly (keyof PlainOptions)[] = [
  'id',
  'locale',
  'currency',
  'timeZone',
  'readOnly',
  'headingLevel',
  'theme',
  'density',
];

/**
 * Makes a plain React component of a component type: literal props and callbacks, no document and no session.
 *
 * What a person changes is kept in the component until it unmounts, and told through the callbacks. New rows from the
 * host take the place of what was changed in the old ones.
 */
export function createPlainComponent<PlainProps, Callbacks>(
  definition: ComponentDefinition<Callbacks>,
): PlainComponent<PlainProps, ComponentDefinition<Callbacks>> {
  function Plain(given: Props & PlainOptions) {
    const all = useUsableOptions(given);
    const { locale = 'en', theme = 'host', density = 'comfortable' } = all;
    const t = useWordsFor(locale, useVitrineSettings().words);
    return (
      <Page theme={theme} density={density} locale={locale} t={t} className="vt-plain">
        <PlainView definition={definition} all={all} t={t} />
      </Page>
    );
  }
  Plain.displayName = definition.type;
  return Plain as unknown as PlainComponent<PlainProps, ComponentDefinition<Callbacks>>;
}

/** The props without a locale or zone that does not exist: the defaults take their place, and a development build says so. */
function useUsableOptions(given: Props & PlainOptions): Props & PlainOptions {
  const { locale, timeZone } = given;
  const { options, issues } = useMemo(
    () => readOptions({ locale, timeZone }, settingReaders),
    [locale, timeZone],
  );
  useEffect(() => issues.forEach(logInDevelopment), [issues]);
  return { ...given, ...options };
}

interface PlainViewProps {
  readonly definition: ComponentDefinition;
  readonly all: Props & PlainOptions;
  readonly t: Translate;
}

/** The view of a type with a node context of its own, whose store is the component. */
function PlainView({ definition, all, t }: PlainViewProps) {
  const { locale = 'en', currency = 'USD', timeZone = 'UTC', readOnly = false, headingLevel = 3 } = all;
  const own = useId().replaceAll(/\W/g, '');
  const id = all.id ?? `${definition.type}_${own}`;
  const hydrated = useHydrated();
  const [mounted] = useState(() => Date.now());
  const [store] = useState(() => new PlainStore());
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  const { urlPolicy = defaultUrlPolicy } = useVitrineSettings();
  const { toast, announce } = useNotices();
  const latest = useLatest(all);
  const { data: props, count: generation } = useGeneration(withoutOptions(all, definition));
  const description = useMemo(() => describeComponent(definition.schema), [definition]);
  const compile = useCompile(definition, description.bindings, props);
  const now = hydrated ? mounted : null;
  const environment = useMemo<Environment>(
    () => ({ locale, currency, timeZone, weekStart: 1, now }),
    [locale, currency, timeZone, now],
  );
  const format = useMemo(() => createFormatter(environment).formatValue, [environment]);
  const filled = useMemo(() => fillDefaults(definition.schema, props), [definition, props]);
  const [rowSets] = useState(() => new RowSetCache());
  const { changes } = state;
  const ops = useMemo(() => rowOpsOf(changes, generation), [changes, generation]);
  const snapshot = useMemo(
    () =>
      snapshotOf({
        definition,
        description,
        props,
        filled,
        compile,
        id,
        readOnly,
        environment,
        state,
        rowSets,
        ops,
      }),
    [definition, description, props, filled, compile, id, readOnly, environment, state, rowSets, ops],
  );
  const node = useMemo(() => {
    const undo = () => store.undo();
    const host: NodeHost = {
      environment,
      direction: directionOf(locale),
      readOnly,
      t,
      format,
      compile,
      url: urlPolicy,
      emit: (intent) => callBack(definition, latest.current, intent),
      change: (ops, notice) => {
        const change = store.change(Array.isArray(ops) ? ops : [ops as ChangeOp], generation);
        if (notice?.message) toast({ message: notice.message, action: { label: t('undo'), onSelect: undo } });
        return { change };
      },
      preview: (_, key, value) => store.preview(key, value),
      undo,
      redo: () => store.redo(),
      announce,
      // In a plain component the children of a slot are what React draws.
      renderChildren: (children) => children as unknown as ReactNode,
      getView: (_, key) => store.read().view.get(key),
      setView: (_, key, value) => store.setView(key, value),
      report: () => {},
    };
    return createNodeContext(host, snapshot, headingLevel);
  }, [
    announce,
    compile,
    definition,
    environment,
    format,
    generation,
    headingLevel,
    latest,
    locale,
    readOnly,
    snapshot,
    store,
    t,
    toast,
    urlPolicy,
  ]);

  return createElement(definition.view as unknown as ComponentType<ViewProps>, {
    props: snapshot.props,
    node,
  });
}

interface SnapshotParts {
  readonly definition: ComponentDefinition;
  readonly description: ComponentDescription;
  readonly props: Props;
  /** Props with defaults. */
  readonly filled: Props;
  readonly compile: typeof compileFormula | undefined;
  readonly id: string;
  readonly readOnly: boolean;
  readonly environment: Environment;
  readonly state: PlainState;
  readonly rowSets: RowSetCache;
  /** What was changed in the rows. */
  readonly ops: readonly ChangeOp[];
}

function snapshotOf({
  definition,
  description,
  props,
  filled,
  compile,
  id,
  readOnly,
  environment,
  state,
  rowSets,
  ops,
}: SnapshotParts): NodeSnapshot {
  const { type } = definition;
  const { outputs, bindings } = description;
  const entered = valuesOf(state);
  const values = selfValues(outputs, props, entered, state.view);
  const { now, timeZone, locale, weekStart } = environment;
  const scope: FormulaScope = { self: (name) => values.get(name), now, timeZone, locale, weekStart };
  const issues: Issue[] = [];
  const evaluate = (formula: string, path: readonly string[]) => {
    const compiled = compile?.(formula);
    const result = compiled?.formula?.evaluate(scope);
    const issue = compiled?.issue ?? result?.issue;
    if (issue) issues.push({ ...issue, path: ['', 'props', ...path].join('/') });
    return result?.value ?? null;
  };
  const resolved = resolveLiterals(bindings, filled, {
    id,
    writable: !readOnly,
    rowSet: (records, options) => rowSets.of(records, options, ops),
    gathered: (dataset, list, make) => rowSets.gathered(dataset, list, make),
    evaluate,
  });
  return {
    id,
    type,
    source: { id, type, props: { ...props } },
    status: 'ready',
    props: resolved,
    values: new Map([...entered, ...values]),
    interpolations: new Map(textFormulas(bindings, props).map((formula) => [formula, evaluate(formula, [])])),
    visible: true,
    issues,
    origin: null,
  };
}

function withoutOptions(all: Props, { events }: ComponentDefinition): Props {
  const callbacks = Object.values(events).map(({ prop }) => prop);
  const left = new Set<string>([...optionNames, ...callbacks]);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !left.has(name)));
}

function callBack({ events }: ComponentDefinition, all: Props, intent: Intent) {
  if (!Object.hasOwn(events, intent.type)) return;
  const event = events[intent.type];
  const callback = event && Object.hasOwn(all, event.prop) ? all[event.prop] : undefined;
  if (event && typeof callback === 'function') callback(...event.args(intent));
}
