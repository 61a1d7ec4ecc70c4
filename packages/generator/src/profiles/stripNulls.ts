import type { ProfileSchema } from './Profile.js';

/**
 * The answer without the nulls that stand for what was left out.
 *
 * A null in a list, or where a property is required, means nothing and stays.
 *
 * @param schema The profile of the answer in which optional properties may be left out (`prompt-only`).
 */
export function stripNulls(value: unknown, schema: ProfileSchema): unknown {
  return strip(value, [schema], schema.$defs ?? {});
}

type Definitions = Readonly<Record<string, ProfileSchema>>;

function strip(value: unknown, schemas: readonly ProfileSchema[], parts: Definitions): unknown {
  const branches = schemas.flatMap((schema) => branchesOf(schema, parts));
  if (Array.isArray(value)) {
    const items = branches.flatMap((branch) => branch.items ?? []);
    return value.map((element) => strip(element, items, parts));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, entry]) => {
    const owners = branches.filter((branch) => branch.properties && Object.hasOwn(branch.properties, name));
    if (entry === null && !owners.some(({ required }) => required?.includes(name))) return [];
    return [
      [
        name,
        strip(
          entry,
          owners.map((owner) => owner.properties![name]!),
          parts,
        ),
      ] as const,
    ];
  });
  return Object.fromEntries(kept);
}

/** What a value may be: alternatives and references resolved. */
function branchesOf(
  schema: ProfileSchema,
  parts: Definitions,
  seen: readonly string[] = [],
): ProfileSchema[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    const part = parts[name];
    return part && !seen.includes(name) ? branchesOf(part, parts, [...seen, name]) : [];
  }
  return schema.anyOf ? schema.anyOf.flatMap((branch) => branchesOf(branch, parts, seen)) : [schema];
}
