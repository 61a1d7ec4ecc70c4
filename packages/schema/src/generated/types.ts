// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
/**
 * Name of a node or dataset: a letter, then letters, digits and underscores. It never changes once stored.
 */
export type Name = string
/**
 * Where rows come from: marked as sample, typed in, imported from a file, or read from a connected source.
 */
export type DataOrigin = ("sample" | "entered" | "imported" | "source")
/**
 * Key of a column, field or input: 1 to 120 characters, no control characters. It never changes once stored.
 */
export type Key = string
/**
 * How a number or date is written: a name, or an object for more control. A percentage is a fraction: 0.15 shows as 15 %.
 */
export type Format = (("number" | "currency" | "percent" | "compact" | "duration" | "bytes" | "date" | "datetime" | "text") | {
/**
 * The kind of format. A duration is in seconds, bytes in bytes.
 */
style: ("number" | "currency" | "percent" | "compact" | "duration" | "bytes" | "date" | "datetime" | "text")
/**
 * ISO 4217 code; by default the document's currency.
 */
currency?: string
/**
 * Number of decimal places; by default as the locale and style have it.
 */
decimals?: number
/**
 * A unit written after the number.
 */
unit?: string
/**
 * Full digits, or shortened such as 1.2K.
 */
notation?: ("standard" | "compact")
})
/**
 * What a colour means. Themes decide how it looks; it is never the only sign.
 */
export type Tone = ("success" | "warning" | "danger" | "info" | "neutral")
/**
 * An expression of the formula language, such as total_mrr * 12.
 */
export type Formula = string
/**
 * One cell of a row: text, number, boolean, nothing, or a list of texts.
 */
export type Cell = (string | number | boolean | null | string[])
/**
 * Which rows pass: a condition, or all, any or none of several.
 */
export type Where = ({
/**
 * Conditions that must all pass.
 * 
 * @maxItems 100
 */
all: Where[]
} | {
/**
 * Conditions of which one must pass.
 * 
 * @maxItems 100
 */
any: Where[]
} | {
/**
 * The condition that must fail.
 */
not: Where
} | Condition)
/**
 * A colour of the theme's series palette.
 */
export type SeriesColor = ("chart-1" | "chart-2" | "chart-3" | "chart-4" | "chart-5" | "chart-6" | "chart-7" | "chart-8")
/**
 * Name of an icon of the Lucide set.
 */
export type IconName = ("activity" | "alert-triangle" | "archive" | "arrow-down" | "arrow-right" | "arrow-up" | "award" | "bar-chart" | "bell" | "book" | "bookmark" | "box" | "briefcase" | "building" | "bus" | "calculator" | "calendar" | "calendar-check" | "camera" | "car" | "check" | "check-circle" | "chevron-down" | "chevron-right" | "circle" | "circle-dot" | "clipboard" | "clipboard-list" | "clock" | "cloud" | "coins" | "columns" | "credit-card" | "database" | "dollar-sign" | "download" | "euro" | "eye" | "file" | "file-text" | "filter" | "flag" | "folder" | "gauge" | "gift" | "globe" | "graduation-cap" | "grip-vertical" | "hammer" | "heart" | "help-circle" | "home" | "image" | "inbox" | "info" | "key" | "layers" | "lightbulb" | "line-chart" | "link" | "list" | "list-checks" | "lock" | "mail" | "map" | "map-pin" | "megaphone" | "message-circle" | "minus" | "moon" | "more-horizontal" | "package" | "paperclip" | "pause-circle" | "pen" | "percent" | "phone" | "pie-chart" | "play" | "plus" | "receipt" | "refresh-cw" | "rocket" | "search" | "send" | "server" | "settings" | "shield" | "shopping-bag" | "shopping-cart" | "smile" | "sparkles" | "star" | "stethoscope" | "store" | "sun" | "table" | "tag" | "target" | "thumbs-down" | "thumbs-up" | "timer" | "trash" | "trending-down" | "trending-up" | "trophy" | "truck" | "upload" | "user" | "user-check" | "user-plus" | "users" | "wallet" | "wrench" | "x" | "x-circle" | "zap")
/**
 * A live number: a literal, a formula or a query.
 */
export type NumberValue = (number | null | FormulaValue | QueryValue)
/**
 * Live rows: literal records, or a query over a dataset.
 */
export type Rows = (Row[] | Query)
/**
 * A live text: a literal, a formula or a query.
 */
export type TextValue = (string | null | FormulaValue | QueryValue)
/**
 * An address: http, https, mailto, tel or relative. Checked by the URL policy when shown.
 */
export type Url = string
/**
 * A live scalar: a literal, a formula or a query.
 */
export type Value = (string | number | boolean | null | FormulaValue | QueryValue)
/**
 * A node of one of the built-in types.
 */
export type Component = MetricCardNode

/**
 * A small business tool as one document.
 */
export type Artifact = {
/**
 * Address of this schema, for editors.
 */
$schema?: string
/**
 * Version of the document format.
 */
version: 1
/**
 * Identity under which user data is kept.
 */
id: string
/**
 * Heading of the tool.
 */
title: string
/**
 * One sentence on what it is for.
 */
description?: string
/**
 * Versions of the host's own component types that the document uses.
 * 
 * @maxItems 100
 * 
 * Items: One host type.
 */
types?: {
/**
 * Name of the type.
 */
type: string
/**
 * Version its props were written for.
 */
version: number
}[]
/**
 * Language, money and calendar.
 */
settings?: Settings
/**
 * The data that components read.
 */
datasets?: Dataset[]
/**
 * The nodes of the page in order, on a grid of 12 columns.
 */
components: Node[]
/**
 * How the document came to be.
 */
provenance?: Provenance
/**
 * Free JSON that is carried along and never read.
 */
meta?: {
[k: string]: unknown
}
}
/**
 * Language, money and calendar of the document.
 */
export type Settings = {
/**
 * BCP 47 language tag.
 */
locale?: string
/**
 * ISO 4217 code of amounts.
 */
currency?: string
/**
 * IANA time zone in which days begin.
 */
timeZone?: string
/**
 * First day of the week, Monday 1 to Sunday 7.
 */
weekStart?: number
}
/**
 * Named rows that components read: written here (rows), provided by the host (source), or computed from other datasets (query). Exactly one of the three.
 */
export type Dataset = {
/**
 * Name that queries and formulas use.
 */
name: Name
/**
 * Name shown to people; by default the name.
 */
title?: string
/**
 * What the rows are.
 */
description?: string
/**
 * Where the rows come from. Only on datasets with rows or a source.
 */
origin?: DataOrigin
/**
 * The cell that identifies a row. It need not be among the columns.
 */
key?: Key
/**
 * The columns in order. On a query they only override labels and formats.
 * 
 * @maxItems 200
 */
columns?: Column[]
/**
 * The records.
 */
rows?: Row[]
/**
 * Where the host gets the rows.
 */
source?: Source
/**
 * The query that gives the rows.
 */
query?: Query
/**
 * Free JSON that is carried along and never read.
 */
meta?: {
[k: string]: unknown
}
}
/**
 * One column of a dataset.
 */
export type Column = {
/**
 * Name of the cell in each row.
 */
key: Key
/**
 * Heading shown to people; by default the key.
 */
label?: string
/**
 * What the cells hold. A date is YYYY-MM-DD without a time zone; a datetime is ISO 8601 with an offset.
 */
type?: ("text" | "number" | "boolean" | "date" | "datetime" | "select" | "multiselect" | "person" | "url" | "email")
/**
 * How cells are written.
 */
format?: Format
/**
 * Choices of a select or multiselect column.
 * 
 * @maxItems 500
 */
options?: Option[]
/**
 * Computes the cell from the other cells of its row; the column is read-only.
 */
formula?: Formula
/**
 * What the column means, shown as help.
 */
description?: string
}
/**
 * One choice of a select.
 */
export type Option = {
/**
 * What is stored.
 */
value: string
/**
 * What is shown; by default the value.
 */
label?: string
/**
 * The tone of the choice.
 */
tone?: Tone
}
/**
 * One record: cells by column key.
 */
export type Row = {
[k: string]: Cell
}
/**
 * Rows that the host application provides.
 */
export type Source = {
/**
 * Name under which the host registers the source; upload:<dataset> means a file the person chose.
 */
name: string
/**
 * What people call it; by default the name.
 */
label?: string
/**
 * Arguments handed to the source.
 * 
 * @maxItems 50
 * 
 * Items: One argument.
 */
params?: {
/**
 * Name of the argument.
 */
name: string
/**
 * Its value.
 */
value: Cell
}[]
/**
 * Whether the artifact is useless without it.
 */
required?: boolean
}
/**
 * Rows of a dataset: joined, derived, filtered, grouped, computed, ordered and cut, in the order in which the clauses stand here.
 */
export type Query = {
/**
 * Name of a dataset.
 */
from: Name
/**
 * Columns of other datasets, matched by key.
 * 
 * @maxItems 10
 * 
 * Items: One joined dataset.
 */
join?: {
/**
 * Name of the dataset to join.
 */
with: Name
/**
 * Columns that must be equal.
 * 
 * @minItems 1
 * @maxItems 5
 * 
 * Items: A pair of columns.
 */
on: {
/**
 * Column of this side.
 */
left: Key
/**
 * Column of the joined dataset.
 */
right: Key
}[]
/**
 * left keeps rows without a match, inner drops them.
 */
kind?: ("left" | "inner")
/**
 * Which columns to take over; by default all that are not joined on.
 * 
 * @maxItems 200
 * 
 * Items: One column taken over.
 */
columns?: {
/**
 * Column of the joined dataset.
 */
key: Key
/**
 * Its name in the result; by default the key.
 */
as?: Key
}[]
}[]
/**
 * New columns computed row by row, before filtering.
 * 
 * @maxItems 50
 */
derive?: ComputedColumn[]
/**
 * Which rows pass.
 */
where?: Where
/**
 * Columns that make the groups.
 * 
 * @maxItems 10
 * 
 * Items: One grouping column.
 */
groupBy?: {
/**
 * Column to group by.
 */
key: Key
/**
 * Name of the output column; by default the key.
 */
as?: Key
/**
 * Time bucket of a date or datetime column. The bucket's value is its first day.
 */
unit?: ("minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "dayOfWeek" | "monthOfYear" | "hourOfDay")
/**
 * Adds the buckets without rows between the first and the last.
 */
fill?: ("null" | "zero")
/**
 * Keeps only the largest groups.
 */
top?: {
/**
 * How many groups to keep.
 */
n: number
/**
 * The aggregate that ranks them; by default the first.
 */
by?: Key
/**
 * Name of the row that sums up the rest.
 */
other?: string
}
}[]
/**
 * Numbers computed over each group, or over all rows when there is no group.
 * 
 * @maxItems 50
 * 
 * Items: One aggregate.
 */
aggregate?: {
/**
 * What to compute. count without a key counts rows; the others skip null.
 */
op: ("count" | "countDistinct" | "sum" | "avg" | "median" | "min" | "max" | "first" | "last" | "stdev")
/**
 * The column; only count can do without.
 */
key?: Key
/**
 * Name of the output column.
 */
as: Key
}[]
/**
 * New columns computed from the aggregated row.
 * 
 * @maxItems 50
 */
compute?: ComputedColumn[]
/**
 * Which output rows pass.
 */
having?: Where
/**
 * Columns computed along the output rows.
 * 
 * @maxItems 20
 * 
 * Items: One window column.
 */
window?: {
/**
 * What to compute along the rows.
 */
op: ("runningTotal" | "difference" | "percentChange" | "rank" | "shareOfTotal" | "movingAverage")
/**
 * The column it runs over; rank takes it as what to rank by, largest first.
 */
key?: Key
/**
 * Name of the output column.
 */
as: Key
/**
 * Starts anew for each value of these columns.
 * 
 * @maxItems 10
 */
partitionBy?: Key[]
/**
 * The order in which it runs; by default the order of the rows.
 * 
 * @maxItems 10
 */
orderBy?: Order[]
/**
 * Number of rows in a moving average.
 */
size?: number
}[]
/**
 * Order of the rows; null comes last both ways.
 * 
 * @maxItems 10
 */
orderBy?: Order[]
/**
 * How many rows to skip.
 */
offset?: number
/**
 * How many rows to keep.
 */
limit?: number
}
/**
 * A column computed row by row.
 */
export type ComputedColumn = {
/**
 * Name of the new column.
 */
as: Key
/**
 * Expression over the columns of the row.
 */
formula: Formula
}
/**
 * Compares one column with a value.
 */
export type Condition = {
/**
 * The column to test.
 */
key: Key
/**
 * How to compare. between takes two bounds, in and notIn a list, isNull and notNull nothing, the last three a span of time.
 */
op: ("eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in" | "notIn" | "contains" | "startsWith" | "endsWith" | "between" | "isNull" | "notNull" | "inLast" | "inNext" | "olderThan")
/**
 * What to compare with: a literal, a formula, a list of these, or a span of time.
 */
value?: (string | number | boolean | null | FormulaValue | TimeSpan | (string | number | boolean | null | FormulaValue)[])
/**
 * Skip the condition when its value is null, empty text or an empty list; otherwise null matches nothing.
 */
optional?: boolean
}
/**
 * A value computed by a formula.
 */
export type FormulaValue = {
/**
 * The expression that gives the value.
 */
formula: Formula
}
/**
 * A number of calendar units, ending or starting now.
 */
export type TimeSpan = {
/**
 * How many units.
 */
count: (number | FormulaValue)
/**
 * The calendar unit.
 */
unit: ("minute" | "hour" | "day" | "week" | "month" | "quarter" | "year")
/**
 * Shifts the span back by this many units: with skip equal to count it is the period before.
 */
skip?: number
}
/**
 * Order by one column.
 */
export type Order = {
/**
 * The column.
 */
key: Key
/**
 * Largest first.
 */
desc?: boolean
}
/**
 * One component on the page.
 */
export type Node = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: string
props: Record<string, unknown>
/**
 * Width in columns of the grid it lies on; by default 12, and 1 in a GridLayout.
 */
span?: number
/**
 * Shown while this formula is true.
 */
visible?: Formula
/**
 * Marks the literal numbers of this node as sample data.
 */
sample?: boolean
/**
 * Free JSON that is carried along and never read.
 */
meta?: {
[k: string]: unknown
}
}
/**
 * How the document came to be.
 */
export type Provenance = {
/**
 * The sentence it was generated from.
 */
prompt?: string
/**
 * When, as ISO 8601 with an offset. Server rendering takes it as now.
 */
createdAt?: string
/**
 * What made it, with its version.
 */
by?: string
/**
 * What was known, inferred and missing.
 * 
 * @maxItems 5000
 * 
 * Items: One statement and what it rests on.
 */
receipts?: {
/**
 * The node it is about; without one it is about the whole artifact.
 */
node?: Name
/**
 * Whether it was given, concluded, or not there.
 */
kind: ("known" | "inferred" | "missing")
/**
 * The statement.
 */
text: string
/**
 * The words or the column it rests on.
 */
from?: string
}[]
}
/**
 * A value read from the single row that a query gives; no row gives null, and 0 for a count.
 */
export type QueryValue = {
/**
 * The query; it must give exactly one row.
 */
query: Query
/**
 * Which output column to read; by default the only one that is no group.
 */
column?: Key
}
/**
 * One number at a glance, with its comparison, target and trend.
 */
export type MetricCardProps = {
/**
 * What the number is.
 */
label: string
/**
 * The number, or a short text.
 */
value: Value
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
previous?: NumberValue
/**
 * The change as a fraction: 0.15 is 15 % up. Used when there is no previous value.
 */
change?: NumberValue
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
target?: NumberValue
/**
 * A small trend line.
 */
sparkline?: {
/**
 * Rows of the trend in order.
 */
data: Rows
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
/**
 * A MetricCard on the page.
 */
export type MetricCardNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "MetricCard"
props: MetricCardProps
/**
 * Width in columns of the grid it lies on; by default 12, and 1 in a GridLayout.
 */
span?: number
/**
 * Shown while this formula is true.
 */
visible?: Formula
/**
 * Marks the literal numbers of this node as sample data.
 */
sample?: boolean
/**
 * Free JSON that is carried along and never read.
 */
meta?: {
[k: string]: unknown
}
}

/** Names of the built-in components. */
export type ComponentType = Component['type'];
