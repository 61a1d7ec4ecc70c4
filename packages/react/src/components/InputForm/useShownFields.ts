import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { FormField } from '../../fields/FormField.js';
import { labelOf } from '../../fields/formFields.js';
import type { NodeContext } from '../../renderer/types.js';

/** Tells which fields came into view by an answer that a person gave in the form. */
export function useShownFields(
  form: RefObject<HTMLElement | null>,
  fields: readonly FormField[],
  { t, announce }: NodeContext,
): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(fields.map(({ name }) => name));
    const shown = before ? fields.filter(({ name }) => !before.has(name)) : [];
    if (shown.length > 0 && form.current?.contains(document.activeElement))
      announce(t('form.shown', { labels: shown.map(labelOf).join(', ') }));
  }, [form, fields, t, announce]);
}
