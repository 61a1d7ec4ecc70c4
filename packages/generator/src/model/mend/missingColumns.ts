import type { NodeSnapshot, RowSet } from '@vitrine/runtime';
import { describeComponent, type CatalogueSchema, type Issue } from '@vitrine/schema';
import { pointerTo } from '@vitrine/schema/internal';
import { catalogue } from '@vitrine/schema/catalogue';
import { partColumnUnknown } from '../../issues/modelMessages.js';

/**
 * Columns that a part names and the rows of its query have not: an axis, a heading, a field. A session has no issue for
 * them, because a host's rows may bring them; the rows of a generated page are known.
 */
export function missingColumns({ id, type, source, props }: NodeSnapshot): Issue[] {
  const schema = catalogue[type];
  const rows = schema && boundRows(schema, source.props, props);
  if (!rows) return [];
  const known = new Set(rows.columns.map(({ key }) => key));
  if (rows.key !== undefined) known.add(rows.key);
  return namedColumns(schema, source.props)
    .filter(({ column }) => !known.has(column))
    .map(({ path, column }) => partColumnUnknown(id, `/props${pointerTo(path)}`, column, [...known]));
}

type Props = Readonly<Record<string, unknown>>;

/** The rows of the only query that stands in a property of its own. */
function boundRows(schema: CatalogueSchema, written: Props, resolved: Props): RowSet | undefined {
  const places = describeComponent(schema).bindings.filter(
    ({ kind, path }) => kind === 'rows' && path.length === 1,
  );
  const bound = places.filter(
    ({ path: [name] }) => isRecord(written[name!]) && 'from' in (written[name!] as Props),
  );
  const value = bound.length === 1 ? resolved[bound[0]!.path[0]!] : undefined;
  return isRecord(value) && Array.isArray(value['columns']) ? (value as unknown as RowSet) : undefined;
}

/** Properties of the shared type `key`: of the component, of its objects, and of lists that are identified by columns. */
function namedColumns(schema: CatalogueSchema, props: Props): { path: string[]; column: string }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const value = Object.hasOwn(props, name) ? props[name] : undefined;
    if (property.$ref === 'key' && typeof value === 'string') return [{ path: [name], column: value }];
    if (property.properties && isRecord(value))
      return namedColumns(property, value).map(({ path, column }) => ({ path: [name, ...path], column }));
    const isOfColumns = property['x-key'] === 'key' && property.items?.properties?.['key']?.$ref === 'key';
    return isOfColumns && Array.isArray(value) ? elementColumns(name, value) : [];
  });
}

/** An element with a formula makes its column itself. */
function elementColumns(name: string, elements: readonly unknown[]): { path: string[]; column: string }[] {
  return elements.flatMap((element, index) => {
    if (!isRecord(element) || typeof element['key'] !== 'string' || element['formula'] !== undefined)
      return [];
    return [{ path: [name, String(index), 'key'], column: element['key'] }];
  });
}

const isRecord = (value: unknown): value is Props =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
