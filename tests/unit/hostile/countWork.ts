import { Session, type Profiler } from 'node:inspector';

/**
 * How much JavaScript a function makes run, counted in blocks: bodies of functions, branches and loops. The same run
 * gives the same number on any machine, which no clock does. What is built into the engine counts nothing.
 */
export function countWork(run: () => void): number {
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
  try {
    post('Profiler.enable');
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    post('Profiler.takePreciseCoverage');
    run();
    const taken = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
    const scripts = taken?.result.filter(({ url }) => !url.startsWith('node:')) ?? [];
    return scripts
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}
