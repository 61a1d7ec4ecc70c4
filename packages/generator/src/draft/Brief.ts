/** A number that the page will show, and what it is computed from. */
export interface BriefMetric {
  /** Id of its node; absent for one that a person wrote in. */
  readonly id?: string;
  readonly name: string;
  readonly definition: string;
}

/** A part of the page. */
export interface BriefSection {
  /** Id of its node; absent for one that a person wrote in. */
  readonly id?: string;
  readonly title: string;
  /** What it is and shows, in a few words. */
  readonly shows: string;
}

/** Data that the page needs. */
export interface BriefSource {
  /** Name of the dataset. */
  readonly id?: string;
  readonly title: string;
  /** What it has now: sample rows, imported ones, nothing. */
  readonly state: string;
}

/** Something that only the person knows. */
export interface BriefQuestion {
  /** What it is about: a field as `goal.target`, a node, a dataset, or `audience`. */
  readonly id?: string;
  readonly text: string;
  /** Empty while it is open. */
  readonly answer: string;
}

/** A product spec: what will be built and why, for a person to correct before it is. */
export interface Brief {
  /** BCP 47 language of its headings. */
  readonly locale: string;
  readonly title: string;
  readonly goal: string;
  /** Who will use it; empty while nobody said. */
  readonly audience: string;
  readonly metrics: readonly BriefMetric[];
  readonly sections: readonly BriefSection[];
  readonly sources: readonly BriefSource[];
  readonly questions: readonly BriefQuestion[];
  /** The words it was drafted from. */
  readonly prompt: string;
}
