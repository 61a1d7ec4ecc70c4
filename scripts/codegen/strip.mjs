// Schemas as the browser's validator wants them: no prose, short reference names.
import { refName, transform } from './load.mjs';

const prose = ['$schema', '$id', 'title', 'description', 'examples', 'x-plan', 'x-edit'];

/** A copy whose reference, also where it stands alone in `allOf`, has a short name. */
function withShortRef(part) {
  const copy = { ...part };
  if (copy.allOf?.length === 1 && copy.allOf[0].$ref) {
    copy.$ref = copy.allOf[0].$ref;
    delete copy.allOf;
  }
  if (copy.$ref) copy.$ref = refName(copy.$ref);
  return copy;
}

export function stripSchema(schema) {
  return transform(schema, (part) => {
    const copy = withShortRef(part);
    for (const word of prose) delete copy[word];
    // No default is none.
    if (copy.default === null) delete copy.default;
    return copy;
  });
}

/** A schema as prompts and docs want it: prose kept, planned properties left out. */
export function describeSchema(schema) {
  return transform(schema, (part) => {
    const copy = withShortRef(part);
    if (copy.properties) {
      copy.properties = Object.fromEntries(
        Object.entries(copy.properties).filter(([, prop]) => !prop['x-planned']),
      );
    }
    for (const word of ['$schema', '$id']) delete copy[word];
    return copy;
  });
}
