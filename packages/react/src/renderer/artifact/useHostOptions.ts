import { nowReader, oneOf, readOptions, settingReaders } from '@vitrine/runtime/internal';
import type { Issue } from '@vitrine/schema';
import { useMemo } from 'react';
import type { ArtifactProps } from './Artifact.js';

const readers = {
  ...settingReaders,
  theme: /* @__PURE__ */ oneOf('host', 'system', 'light', 'dark'),
  density: /* @__PURE__ */ oneOf('comfortable', 'compact'),
  headingLevel: /* @__PURE__ */ oneOf(1, 2, 3, 4, 5),
  now: nowReader,
};

/** The props of `<Artifact>` without those that nothing can be done with, and an issue for each of them. */
export function useHostOptions(props: ArtifactProps): {
  readonly props: ArtifactProps;
  readonly issues: readonly Issue[];
} {
  const { theme, density, headingLevel } = props;
  const { locale, timeZone, now } = props.session ? {} : props;
  const { options, issues } = useMemo(
    () => readOptions({ theme, density, headingLevel, locale, timeZone, now }, readers),
    [theme, density, headingLevel, locale, timeZone, now],
  );
  return { props: { ...props, ...options } as ArtifactProps, issues };
}
