import type { Cell, Condition, Format, Query, TimeSpan, Where } from '@vitrine/schema';
import type { MessageKey, Translate } from '../../i18n/types.js';

/** What a description is written with. */
export interface DescribeContext {
  readonly t: Translate;
  readonly format: (value: Cell | undefined, format?: Format) => string;
  /** BCP 47 tag, for spans of time. */
  readonly locale: string;
  /** What people call a dataset. */
  readonly title: (dataset: string) => string;
  /** What people call a column of a dataset. */
  readonly label: (dataset: string, key: string) => string;
}

/** A query in plain words, a line for each clause, in the order in which they are done. */
export function describeQuery(query: Query, context: DescribeContext): string[] {
  const { t, format, title } = context;
  const { from, join = [], derive = [], where, groupBy = [], aggregate = [], compute = [] } = query;
  const { having, window = [], orderBy = [], offset, limit } = query;
  const label = (key: string) => context.label(from, key);
  const list = (texts: readonly string[]) => texts.join(', ');
  const formulas = [...derive, ...compute].map(({ as, formula }) => `${as} = ${formula}`);
  const what = aggregate.map(({ op, key }) => t(`query.${op}`, { column: label(key ?? '') }));
  const groups = groupBy.map(({ key, unit }) =>
    unit ? t('query.unit', { column: label(key), unit: t(`unit.${unit}`) }) : label(key),
  );
  return [
    capital(
      aggregate.length > 0
        ? t('query.from', { what: list(what), from: title(from) })
        : t(groups.length > 0 ? 'query.groups' : 'query.rows', { from: title(from) }),
    ),
    ...join.map(({ with: other }) => t('query.join', { other: title(other) })),
    ...(where ? [t('query.where', { condition: describeWhere(where, label, context) })] : []),
    ...(groups.length > 0 ? [t('query.by', { columns: list(groups) })] : []),
    ...(formulas.length > 0 ? [t('query.formulas', { formulas: formulas.join('; ') })] : []),
    ...(having ? [t('query.having', { condition: describeWhere(having, label, context) })] : []),
    ...window.map(({ op, key }) => t(`query.${op}`, { column: label(key ?? '') })),
    ...(orderBy.length > 0
      ? [
          t('query.order', {
            columns: list(orderBy.map(({ key, desc }) => `${label(key)} ${desc ? '↓' : '↑'}`)),
          }),
        ]
      : []),
    ...(offset ? [t('query.offset', { count: format(offset, 'number') })] : []),
    ...(limit === undefined ? [] : [t('query.limit', { count: format(limit, 'number') })]),
  ];
}

function describeWhere(where: Where, label: (key: string) => string, context: DescribeContext): string {
  const { t } = context;
  const inner = (part: Where) => {
    const text = describeWhere(part, label, context);
    return 'all' in part || 'any' in part ? `(${text})` : text;
  };
  if ('all' in where) return where.all.map(inner).join(` ${t('query.and')} `);
  if ('any' in where) return where.any.map(inner).join(` ${t('query.or')} `);
  if ('not' in where) return t('query.not', { condition: inner(where.not) });
  return describeCondition(where, label(where.key), context);
}

function describeCondition(
  { op, value, optional }: Condition,
  column: string,
  context: DescribeContext,
): string {
  const { t } = context;
  const said = t(`where.${op}` satisfies MessageKey, { column, value: describeValue(value, context) });
  return optional ? t('query.optional', { condition: said }) : said;
}

function describeValue(value: Condition['value'], context: DescribeContext): string {
  const { t, format } = context;
  if (Array.isArray(value)) return value.map((item) => describeValue(item, context)).join(', ');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return format(value, 'number');
  if (typeof value === 'string') return t('query.quoted', { text: value });
  if (value === null || value === undefined) return t('query.nothing');
  if ('formula' in value) return value.formula;
  return describeSpan(value, context);
}

function describeSpan({ count, unit }: TimeSpan, { t, format, locale }: DescribeContext): string {
  // Intl knows no quarters.
  if (typeof count === 'number' && unit !== 'quarter')
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  const number = typeof count === 'number' ? format(count, 'number') : count.formula;
  return t('query.span', { count: number, unit: t(`unit.${unit}`) });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
