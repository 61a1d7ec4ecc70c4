import { chooseType } from '../../chooseType.js';
import type { OutlineNode, Shows } from '../../Outline.js';
import type { Name } from './SpecialCase.js';

/** A node of its own, beside no other. */
export function specialNode(intent: string, title: string, name: Name, shows: Shows, span = 12): OutlineNode {
  return { id: name(title), type: chooseType(intent), parent: null, intent, title, span, shows };
}
