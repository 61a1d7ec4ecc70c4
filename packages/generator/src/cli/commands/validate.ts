import { createSession } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { openArtifactText } from '@vitrine/schema/repair';
import { CommandError, exitCodes, type Command } from '../Command.js';
import { issueLine, jsonText, readText } from '../files.js';

/** Everything that is wrong with a document: its form, its names, and what its formulas and queries give. */
function issuesOf(text: string): readonly Issue[] {
  const { artifact, issues } = openArtifactText(text);
  if (!artifact) return issues;
  const session = createSession(artifact, { now: () => Date.now() });
  const seen = new Set(issues.map(({ code, path }) => `${code} ${path}`));
  const live = session.issues().filter(({ code, path }) => !seen.has(`${code} ${path}`));
  session.dispose();
  return [...issues, ...live];
}

export const validate: Command = {
  name: 'validate',
  operands: '<file …>',
  summary: 'Says what is wrong with artifacts, where, and how to mend it.',
  options: { json: { type: 'boolean' }, strict: { type: 'boolean' } },
  help: { json: 'the issues as JSON', strict: 'warnings count as errors' },
  async run(call, terminal) {
    if (call.words.length === 0)
      throw new CommandError('Name at least one file: vitrine validate tool.json.', exitCodes.usage);
    const checked: { readonly file: string; readonly issues: readonly Issue[] }[] = [];
    const unread: CommandError[] = [];
    for (const file of call.words)
      try {
        checked.push({ file, issues: issuesOf(await readText(file, terminal)) });
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        unread.push(error);
      }
    const isBad = ({ severity }: Issue) =>
      severity === 'error' || (call.flag('strict') && severity === 'warning');
    if (call.flag('json')) terminal.print(jsonText(checked));
    else
      for (const { file, issues } of checked) {
        for (const issue of issues) terminal.print(`${file}: ${issueLine(issue)}`);
        if (!issues.some(isBad)) terminal.print(`${file}: valid`);
      }
    // One that is missing does not hide what is wrong with the others.
    const [first] = unread;
    if (first) throw new CommandError(unread.map(({ message }) => message).join('\n'), first.exitCode);
    return checked.some(({ issues }) => issues.some(isBad)) ? exitCodes.failed : exitCodes.ok;
  },
};
