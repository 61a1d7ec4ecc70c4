// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import type { Format, IconName, Key, Row, Tone, Url } from '@vitrine/schema';

/**
 * Props of MetricCard as a plain React component: literals only.
 */
export type MetricCardPlainProps = {
/**
 * What the number is.
 */
label: string
/**
 * The number, or a short text.
 */
value: string | number | boolean | null
/**
 * How the value is written.
 */
format?: Format
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
upIsGood?: boolean
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
data: readonly Row[]
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
