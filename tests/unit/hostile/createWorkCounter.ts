import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * A function that counts how much JavaScript another makes run, in blocks: bodies of functions, branches and loops.
 * What is built into the engine counts nothing. No clock, and nearly the same on any machine: React's development
 * build keeps stacks for a limited number of elements a second, which is a few in a hundred.
 *
 * Make it before what is counted runs for the first time: the engine puts counters into what it compiles from then on.
 */
export function createWorkCounter(): (run: () => void) => number {
  // Optimized code does not count, and when code is optimized depends on how busy the machine is.
  for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
  const session = new Session();
  session.connect();
  const post = <Result>(method: string, params: object = {}): Result | undefined => {
    let answer: Result | undefined;
    session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result as Result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

  /** The counts since they were last taken. */
  const take = (): number =>
    (post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage')?.result ?? [])
      .filter(({ url }) => !url.startsWith('node:'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);

  return (run) => {
    take();
    run();
    return take();
  };
}
