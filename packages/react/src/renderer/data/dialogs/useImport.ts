import type { RowColumn, RowSet, Session } from '@vitrine/runtime';
import type { ColumnMapping, MappedRows, ReadDataResult } from '@vitrine/runtime/data';
import type { Issue } from '@vitrine/schema';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { importTargets } from '../importTargets.js';
import type { ImportTargetOption } from '../importTargets.js';
import { datasetTitle } from './datasetTitle.js';

/** What is being read. */
export interface Reading {
  readonly name: string;
  /** Share that is read, 0 to 1. */
  readonly share: number;
}

/** What was read. */
export interface ReadFile {
  readonly name: string;
  readonly tables: ReadDataResult['data'];
  readonly issues: readonly Issue[];
  readonly data: DataModule;
}

type DataModule = typeof import('@vitrine/runtime/data');

/** Reads files and pasted text, one at a time; a new one or `cancel` ends the one before. */
export function useReader(locale: string) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [file, setFile] = useState<ReadFile | null>(null);
  const [problem, setProblem] = useState<'notLoaded' | readonly Issue[] | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setReading(null);
  }, []);
  const read = useCallback(
    async (input: string | Blob, name: string) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      setProblem(null);
      setReading({ name, share: 0 });
      try {
        const data = await import('@vitrine/runtime/data');
        const onProgress = (share: number) => !signal.aborted && setReading({ name, share });
        const { data: tables, issues } = await data.readData(input, { name, locale, signal, onProgress });
        if (signal.aborted) return;
        if (tables.length === 0) setProblem(issues);
        else setFile({ name, tables, issues, data });
      } catch {
        if (!signal.aborted) setProblem('notLoaded');
      }
      if (!signal.aborted) setReading(null);
    },
    [locale],
  );
  const reset = useCallback(() => setFile(null), []);
  return { reading, file, problem, read, cancel, reset };
}

/** The dataset that takes the rows, as the import sees it. */
export interface ImportInto extends ImportTargetOption {
  readonly rows: RowSet;
  readonly key: string;
  /** Columns that a file can fill. */
  readonly columns: readonly RowColumn[];
}

/** The datasets to choose from: the one that is given, or all that take rows. */
export function importChoices(session: Session, given: string | undefined): readonly ImportTargetOption[] {
  const all = importTargets(session);
  if (given === undefined) return all;
  const known = all.find(({ name }) => name === given);
  return [known ?? { name: given, title: datasetTitle(session, given), canReplace: true }];
}

/** What the import must know of a dataset; undefined when it is not there any more. */
export function importInto(session: Session, option: ImportTargetOption | undefined): ImportInto | undefined {
  const rows = option && session.dataset(option.name);
  if (!rows) return undefined;
  return {
    ...option,
    rows,
    key: rows.key ?? 'id',
    columns: rows.columns.filter(({ readOnly }) => !readOnly),
  };
}

/** The rows of a file in the columns of the dataset, brought there again whenever the choice of columns changes. */
export function useMapping(file: ReadFile, table: number, into: ImportInto, session: Session) {
  const { locale, timeZone } = session.environment;
  const { data, tables, issues } = file;
  const source = tables[table] ?? tables[0]!;
  const columns = useMemo(() => targetColumns(into, source), [into, source]);
  const guessed = useMemo(() => {
    const headings = !issues.some(({ code }) => code === 'data.noHeader');
    return data.guessColumns(source, columns, data.conversionFor({ locale, timeZone }), { headings });
  }, [data, source, columns, issues, locale, timeZone]);
  const [chosen, setChosen] = useState<{ readonly for: ColumnMapping; readonly mapping: ColumnMapping }>();
  const mapping = chosen?.for === guessed ? chosen.mapping : guessed;
  const [done, setDone] = useState<{ readonly mapping: ColumnMapping; readonly mapped: MappedRows }>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    void data
      .mapRows(source, { columns, mapping, key: into.key, locale, timeZone, signal })
      .then((mapped) => mapped && !signal.aborted && setDone({ mapping, mapped }));
    return () => controller.abort();
  }, [data, source, columns, mapping, into.key, locale, timeZone]);
  const choose = (to: string, from: string) => {
    const next = new Map(mapping);
    if (from === '') next.delete(to);
    else next.set(to, from);
    setChosen({ for: guessed, mapping: next });
  };
  return { source, columns, mapping, mapped: done?.mapping === mapping ? done.mapped : undefined, choose };
}

/**
 * Columns to fill: those of the dataset, those of the file where it has none, and the key where the file has a column of
 * its name.
 */
function targetColumns(
  { columns, key }: ImportInto,
  source: ReadDataResult['data'][number],
): readonly RowColumn[] {
  const found = source.columns ?? [];
  const base = columns.length > 0 ? columns : found.map((column) => asRowColumn(column));
  if (base.some((column) => column.key === key)) return base;
  const keyed = found.some((column) => column.key.toLowerCase() === key.toLowerCase());
  return keyed ? [...base, { key, label: key, type: 'text', readOnly: false }] : base;
}

function asRowColumn({
  key,
  label = key,
  type = 'text',
  ...rest
}: { readonly key: string } & Partial<RowColumn>) {
  return { ...rest, key, label, type, readOnly: false };
}
