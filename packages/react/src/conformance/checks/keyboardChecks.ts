import { demand } from '../stage/demand.js';
import { withStage } from '../stage/withStage.js';
import type { ConformanceCheck } from '../types.js';
import { accessibleName, describeElement, focusables, tabbables } from './controls.js';
import { checkOf } from './Subject.js';
import type { Subject } from './Subject.js';

/** Roles of what people operate. */
const operable = [
  'button',
  'link',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'spinbutton',
  'textbox',
  'combobox',
];
/** Roles of what moves focus among its own parts and is one stop of the Tab key. */
const composite = [
  'tablist',
  'radiogroup',
  'grid',
  'treegrid',
  'listbox',
  'menu',
  'menubar',
  'toolbar',
  'tree',
];

const keys = [
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'Enter',
  ' ',
  'Escape',
];

/** How many controls each get every key. */
const most = 12;

/** Everything can be reached, has a name, and takes any key. */
export function keyboardChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition } = subject;
  return [
    checkOf(subject, 'keyboard', 'what can be operated can take focus', (example) =>
      withStage(definition, example, {}, ({ cell }) => {
        for (const element of cell()?.querySelectorAll<HTMLElement>(withRoles(operable)) ?? [])
          demand(isFocusable(element), `${describeElement(element)} can't take focus`);
      }),
    ),
    checkOf(
      subject,
      'keyboard',
      'the Tab key reaches each group of controls, in the order of the page',
      (example) =>
        withStage(definition, example, {}, ({ cell }) => {
          for (const group of cell()?.querySelectorAll<HTMLElement>(withRoles(composite)) ?? []) {
            const reached = group.tabIndex >= 0 || tabbables(group).length > 0;
            demand(reached || focusables(group).length === 0, `Tab does not reach ${describeElement(group)}`);
          }
          const jump = focusables(cell()).find(({ tabIndex }) => tabIndex > 0);
          demand(!jump, `${jump && describeElement(jump)} has a tabindex above 0`);
        }),
    ),
    checkOf(subject, 'keyboard', 'every control has a name and is there for screen readers', (example) =>
      withStage(definition, example, {}, ({ cell }) => {
        for (const element of focusables(cell())) {
          demand(accessibleName(element) !== '', `${describeElement(element)} has no name`);
          demand(!element.closest('[aria-hidden="true"]'), `${describeElement(element)} is hidden from them`);
        }
      }),
    ),
    checkOf(subject, 'keyboard', 'any key on any control does no harm, and Tab goes on', (example) =>
      withStage(definition, example, {}, async (stage) => {
        for (const element of focusables(stage.cell()).slice(0, most)) {
          for (const key of keys) if (element.isConnected) await stage.act(() => press(element, key));
          if (!element.isConnected) continue;
          let goesOn = true;
          await stage.act(() => {
            goesOn = press(element, 'Tab');
          });
          demand(goesOn, `${describeElement(element)} keeps the Tab key to itself`);
        }
      }),
    ),
  ];
}

const withRoles = (roles: readonly string[]) => roles.map((role) => `[role="${role}"]`).join(', ');

function isFocusable(element: HTMLElement): boolean {
  const isDisabled = element.matches(':disabled, [aria-disabled="true"]');
  return (
    isDisabled || element.matches('a[href], button, input, select, textarea, [tabindex], [contenteditable]')
  );
}

/** Presses and releases a key; gives false when the page kept the browser from its own action. */
function press(element: HTMLElement, key: string): boolean {
  element.focus();
  const goesOn = element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  if (element.isConnected)
    element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true }));
  return goesOn;
}
