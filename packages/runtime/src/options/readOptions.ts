import type { Issue } from '@vitrine/schema';
import { optionInvalid } from '../issues/sessionMessages.js';

/** How an option is read that a host may have from its users' settings. */
export interface OptionReader {
  /** What it can be, for people: `an IANA zone, such as Europe/Berlin`. */
  readonly expected: string;
  /** The value in the form to go on with; undefined, or an error such as that of `Intl`, where nothing can be done with it. */
  readonly read: (value: unknown) => unknown;
}

/** An option that is one of a few words or numbers. */
export function oneOf(...choices: readonly (string | number)[]): OptionReader {
  return {
    expected: `one of ${choices.join(', ')}`,
    read: (value) => choices.find((choice) => choice === value),
  };
}

/** The readers of language and calendar, which documents and hosts say alike. */
export const settingReaders = {
  locale: {
    expected: 'a BCP 47 tag, such as de-AT',
    // Operating systems write de_AT.
    read: (value) => Intl.getCanonicalLocales(String(value).replaceAll('_', '-'))[0],
  },
  timeZone: {
    expected: 'an IANA zone, such as Europe/Berlin',
    // The first zone that Intl looks up is slow.
    read: (value) => (value === 'UTC' || new Intl.DateTimeFormat('en', { timeZone: String(value) })) && value,
  },
} satisfies Readonly<Record<string, OptionReader>>;

/** The reader of a clock that stands still. */
export const nowReader: OptionReader = {
  expected: 'milliseconds since 1970',
  read: (value) => (Number.isFinite(value) ? value : undefined),
};

/**
 * The options of a host, or settings of a document, that can be used; the others are left out, each with an issue. They are expected
 * to fail: they come from users' settings. What only a programmer can get wrong is thrown by {@link checkInputs} instead.
 *
 * @param path JSON Pointer of what they stand in, where that is the document.
 */
export function readOptions<Options extends object>(
  given: Options,
  readers: { readonly [Name in keyof Options]?: OptionReader },
  path = '',
): { readonly options: Options; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const options = { ...given } as Record<string, unknown>;
  for (const [name, { expected, read }] of Object.entries<OptionReader>(readers as never)) {
    const value = options[name] ?? undefined;
    options[name] = value === undefined ? value : usable(read, value);
    if (value !== undefined && options[name] === undefined)
      issues.push(optionInvalid(name, value, expected, path && `${path}/${name}`));
  }
  return { options: options as Options, issues };
}

function usable(read: OptionReader['read'], value: unknown): unknown {
  try {
    return read(value);
  } catch {
    return undefined;
  }
}
