/** What is said, by its name in the wordings and what stands in it. */
export interface Saying {
  readonly key: keyof Wording;
  readonly params: Readonly<Record<string, string>>;
}

type Sentence = (params: Readonly<Record<string, string>>) => string;

/** Everything that refine says, in one language. */
export interface Wording {
  readonly removed: Sentence;
  readonly renamed: Sentence;
  readonly added: Sentence;
  readonly moved: Sentence;
  readonly swapped: Sentence;
  readonly set: Sentence;
  readonly unset: Sentence;
  readonly sorted: Sentence;
  readonly filtered: Sentence;
  readonly unfiltered: Sentence;
  readonly grouped: Sentence;
  readonly limited: Sentence;
  readonly resized: Sentence;
  readonly hidden: Sentence;
  readonly shown: Sentence;
  readonly retyped: Sentence;
  readonly replaced: Sentence;
  readonly undone: Sentence;
  readonly copied: Sentence;
  readonly askWhich: Sentence;
  readonly askColumn: Sentence;
  readonly askWhat: Sentence;
  readonly notUnderstood: Sentence;
  readonly notFound: Sentence;
  readonly noValue: Sentence;
  readonly noName: Sentence;
  readonly nothingToUndo: Sentence;
  readonly cannotSort: Sentence;
  readonly cannotFilter: Sentence;
  readonly cannotGroup: Sentence;
  readonly cannotRetype: Sentence;
  readonly noColumn: Sentence;
  readonly noTone: Sentence;
  readonly nothingChanges: Sentence;
  readonly refusedByCheck: Sentence;
  readonly all: Sentence;
}
