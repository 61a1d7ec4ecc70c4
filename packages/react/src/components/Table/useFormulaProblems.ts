import { useEffect, useMemo } from 'react';
import type { Issue } from '@vitrine/schema';
import type { TableViewProps } from '../../generated/viewProps.js';
import { translateIssue } from '../../i18n/translateIssue.js';
import type { NodeContext } from '../../renderer/types.js';

/** What is wrong with the formulas of columns: told to the host once, and by key for the headings. */
export function useFormulaProblems(
  columns: TableViewProps['columns'],
  failed: ReadonlyMap<string, Issue>,
  node: NodeContext,
): ReadonlyMap<string, string> {
  const { report, t, id } = node;
  const places = JSON.stringify(columns?.map(({ key }) => key) ?? []);
  const told = JSON.stringify([...failed]);
  useEffect(() => {
    const keys = JSON.parse(places) as string[];
    for (const [key, issue] of JSON.parse(told) as [string, Issue][])
      report({ ...issue, node: id, path: `/props/columns/${keys.indexOf(key)}/formula` });
  }, [told, places, report, id]);
  return useMemo(() => {
    const label = (key: string) => columns?.find((column) => column.key === key)?.label ?? key;
    return new Map(
      Array.from(failed, ([key, issue]) => [
        key,
        t('table.formulaWrong', { column: label(key), reason: translateIssue(issue, t).message }),
      ]),
    );
  }, [failed, columns, t]);
}
