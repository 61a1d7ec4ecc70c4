// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import type { Cell, Format, IconName, Key, Tone, Url } from '@vitrine/schema';
import type { RowSet } from '@vitrine/runtime';

/**
 * What the view of MetricCard receives: live values resolved, defaults filled in.
 */
export type MetricCardViewProps = {
/**
 * What the number is.
 */
label: string
/**
 * The number, or a short text.
 */
value: Cell
/**
 * How the value is written.
 */
format: Format
/**
 * Compares with an earlier value, or states the change itself.
 */
comparison?: {
/**
 * The earlier value; 0 or null shows a dash.
 */
previous?: number | null
/**
 * The change as a fraction: 0.15 is 15 % up. Used when there is no previous value.
 */
change?: number | null
/**
 * What it is compared with.
 */
label?: string
/**
 * Whether a rise is good news.
 */
upIsGood: boolean
}
/**
 * A line of explanation below the number.
 */
description?: string
/**
 * The value to reach; shows the progress to it.
 */
target?: number | null
/**
 * A small trend line.
 */
sparkline?: {
/**
 * Rows of the trend in order.
 */
data: RowSet
/**
 * Column with the values.
 */
y: Key
}
/**
 * Tone of the card.
 */
status?: Tone
/**
 * Icon beside the label.
 */
icon?: IconName
/**
 * Address the card leads to.
 */
link?: Url
}
