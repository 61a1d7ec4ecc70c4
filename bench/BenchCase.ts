/** Something to time, beside the least that any program would have to do for it and perhaps beside another library. */
export interface BenchCase {
  readonly name: string;
  /** What the floor does, in a few words. */
  readonly floorName: string;
  readonly peerName?: string;
  /** Makes the data once, outside the time taken. */
  prepare(): Contestants | Promise<Contestants>;
}

export interface Contestants {
  run(): unknown;
  floor(): unknown;
  peer?(): unknown;
}
