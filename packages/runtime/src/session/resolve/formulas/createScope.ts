import type { FormulaScope } from '../../../formulas/types.js';
import type { Origin } from '../../../queries/rows/RowSet.js';
import { weakestOrigin } from '../../../queries/rows/weakestOrigin.js';
import { need, type Live } from '../../values/Live.js';
import type { ResolveContext } from '../ResolveContext.js';

/** A scope together with the weakest origin of what was read through it so far. */
export interface TrackingScope {
  readonly scope: FormulaScope;
  readonly origin: () => Origin | null;
}

/** The names that a formula may use: the node's own, other nodes, datasets. What has no value ends the evaluation. */
export function createScope(
  context: ResolveContext,
  self: string | undefined,
  usesClock: boolean,
): TrackingScope {
  let origin: Origin | null = null;
  const { locale, timeZone, weekStart } = context.settings.read();
  const take = <T>(subject: string, live: Live<T>): T => {
    const { value, origin: own } = need(subject, live);
    origin = weakestOrigin(origin, own);
    return value;
  };
  const scope: FormulaScope = {
    self: (name, explicit) => {
      if (self === undefined) return undefined;
      const vertex = context.ownOutput(self, name) ?? (explicit ? context.output(self, name) : undefined);
      return vertex && take(name, vertex.read());
    },
    page: ([node, name]) => {
      const vertex = node === undefined ? undefined : context.output(node, name);
      return vertex && take(node!, vertex.read());
    },
    dataset: (name) => {
      const vertex = context.dataset(name);
      return vertex && context.formulas.rows(take(name, vertex.read()));
    },
    names: () => [...context.document.nodes.keys(), ...context.document.datasets.keys()],
    now: usesClock ? context.clock.read() : null,
    timeZone,
    locale,
    weekStart,
  };
  return { scope, origin: () => origin };
}
