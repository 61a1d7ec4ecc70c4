const focusableSelector =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';

/** What can take focus, in the order of the page. */
export function focusables(cell: HTMLElement | undefined): HTMLElement[] {
  return [...(cell?.querySelectorAll<HTMLElement>(focusableSelector) ?? [])].filter(
    (element) =>
      !element.matches(':disabled, input[type="hidden"], input[type="file"]') &&
      !element.closest('[hidden], [inert]'),
  );
}

/** What the Tab key stops at. */
export function tabbables(cell: HTMLElement | undefined): HTMLElement[] {
  return focusables(cell).filter(({ tabIndex }) => tabIndex >= 0);
}

/** The words that name a control to screen readers; empty when it has none. */
export function accessibleName(element: HTMLElement): string {
  const byId = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
    .join(' ');
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const label = labels.map(({ textContent }) => textContent).join(' ');
  const inside = [...element.querySelectorAll('[aria-label], title, [alt]')].map(
    (part) => part.getAttribute('aria-label') ?? part.getAttribute('alt') ?? part.textContent,
  );
  const candidates = [
    byId,
    element.getAttribute('aria-label'),
    label,
    element.textContent,
    inside.join(' '),
    element.getAttribute('title'),
  ];
  return candidates.find((text) => text?.trim())?.trim() ?? '';
}

/** How an error calls an element: its tag, role and name. */
export function describeElement(element: Element): string {
  const role = element.getAttribute('role');
  const name = element instanceof HTMLElement ? accessibleName(element) : '';
  return `<${element.tagName.toLowerCase()}${role ? ` role="${role}"` : ''}>${name ? ` “${name.slice(0, 60)}”` : ''}`;
}
