/** Gives the focus to the grid of a table, or to what stands in its place, once a button of the table is gone. */
export function focusGrid(button: Element): void {
  const table = button.closest('.vt-table');
  // The rows may go with the button, so what stands afterwards is asked.
  setTimeout(() => {
    const place = table?.querySelector('.vt-table-grid [tabindex="0"]') ?? table?.querySelector('button');
    (place as HTMLElement | null | undefined)?.focus();
  });
}
