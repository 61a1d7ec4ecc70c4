type Props = Readonly<Record<string, unknown>>;

/**
 * A copy of the props with a value in each place of a path; undefined takes the property away. `*` in the path stands for
 * each element of an array. Objects on the way are made, elements are not.
 */
export function withProp(props: Props, [step = '', ...rest]: readonly string[], value: unknown): Props {
  if (rest.length === 0) {
    const { [step]: _, ...others } = props;
    return value === undefined ? others : { ...others, [step]: value };
  }
  const inner = props[step];
  if (rest[0] === '*') {
    const elements = Array.isArray(inner) ? (inner as unknown[]) : [];
    const below = rest.slice(1);
    const changed = elements.map((element) =>
      below.length ? withProp(element as Props, below, value) : value,
    );
    return { ...props, [step]: changed };
  }
  return { ...props, [step]: withProp((inner ?? {}) as Props, rest, value) };
}
