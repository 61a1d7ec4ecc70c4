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
 * How a number or date is written: a name, or an object for more control. A percentage is a fraction: 0.15 shows as 15 %. `month`, `quarter` and `year` write a date without its day: Nov 2026; `week` writes the seven days that begin with it: Mar 16 – 22, 2026. `dayOfWeek` (1 to 7, Monday 1), `monthOfYear` (1 to 12) and `hourOfDay` (0 to 23) write a number by its name: Mon, Jan, 2 PM.
 */
export type Format = (("number" | "currency" | "percent" | "compact" | "duration" | "bytes" | "date" | "datetime" | "week" | "month" | "quarter" | "year" | "dayOfWeek" | "monthOfYear" | "hourOfDay" | "text") | {
/**
 * The kind of format. A duration is in seconds, bytes in bytes.
 */
style: ("number" | "currency" | "percent" | "compact" | "duration" | "bytes" | "date" | "datetime" | "week" | "month" | "quarter" | "year" | "dayOfWeek" | "monthOfYear" | "hourOfDay" | "text")
/**
 * ISO 4217 code; by default the document's currency.
 */
currency?: string
/**
 * Number of decimal places; by default as the locale and style have it.
 */
decimals?: number
/**
 * A unit written after the number. Of a duration (`day`, `hour`, `minute`, `second`) or of bytes (`byte` to `petabyte`) the one unit it is written in.
 */
unit?: string
/**
 * Full digits, or shortened such as 1.2K.
 */
notation?: ("standard" | "compact")
})
/**
 * What a color means. Themes decide how it looks; it is never the only sign.
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
 * A color of the theme's series palette.
 */
export type SeriesColor = ("chart-1" | "chart-2" | "chart-3" | "chart-4" | "chart-5" | "chart-6" | "chart-7" | "chart-8")
/**
 * Name of an icon of the Lucide set.
 */
export type IconName = ("activity" | "alert-triangle" | "archive" | "arrow-down" | "arrow-right" | "arrow-up" | "award" | "bar-chart" | "bell" | "book" | "bookmark" | "box" | "briefcase" | "building" | "bus" | "calculator" | "calendar" | "calendar-check" | "camera" | "car" | "check" | "check-circle" | "chevron-down" | "chevron-right" | "circle" | "circle-dot" | "clipboard" | "clipboard-list" | "clock" | "cloud" | "coins" | "columns" | "credit-card" | "database" | "dollar-sign" | "download" | "euro" | "eye" | "file" | "file-text" | "filter" | "flag" | "folder" | "gauge" | "gift" | "globe" | "graduation-cap" | "grip-vertical" | "hammer" | "heart" | "help-circle" | "home" | "image" | "inbox" | "info" | "key" | "layers" | "lightbulb" | "line-chart" | "link" | "list" | "list-checks" | "lock" | "mail" | "map" | "map-pin" | "megaphone" | "message-circle" | "minus" | "moon" | "more-horizontal" | "package" | "paperclip" | "pause-circle" | "pen" | "percent" | "phone" | "pie-chart" | "play" | "plus" | "receipt" | "redo" | "refresh-cw" | "rocket" | "search" | "send" | "server" | "settings" | "shield" | "shopping-bag" | "shopping-cart" | "smile" | "sparkles" | "star" | "stethoscope" | "store" | "sun" | "table" | "tag" | "target" | "thumbs-down" | "thumbs-up" | "timer" | "trash" | "trending-down" | "trending-up" | "trophy" | "truck" | "undo" | "upload" | "user" | "user-check" | "user-plus" | "users" | "wallet" | "wrench" | "x" | "x-circle" | "zap")
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
export type Component = (CalculatorNode | ChartNode | DataListNode | GridLayoutNode | InputFormNode | KanbanNode | MetricCardNode | ProgressBarNode | StatusBadgeNode | TableNode | TabsNode | TextBlockNode | TimelineNode)

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
 * Its value: a literal, or a formula whose every new value asks the source again.
 */
value: (Cell | FormulaValue)
}[]
/**
 * Whether the artifact is useless without it.
 */
required?: boolean
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
 * Shifts the span away from now by this many units: with skip equal to count, inLast is the period before.
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
 * Something of the host that a person can do with rows. The host receives it as an intent.
 */
export type RowAction = {
/**
 * Name of the action in the intent.
 */
id: Key
/**
 * What people read.
 */
label: string
/**
 * Icon beside the label.
 */
icon?: IconName
/**
 * Tone of the action, danger for what destroys.
 */
tone?: Tone
}
/**
 * The tone in which one value is shown.
 */
export type ToneOfValue = {
/**
 * The cell it applies to.
 */
value: (string | number | boolean)
/**
 * The tone of that value.
 */
tone: Tone
}
/**
 * Numbers people type in and what a formula makes of them.
 */
export type CalculatorProps = {
/**
 * Gives the result from the inputs, by their names.
 */
formula: Formula
/**
 * The numbers people can change.
 * 
 * @maxItems 50
 * 
 * Items: One input.
 */
inputs: {
/**
 * Name of the input in formulas.
 */
name: Key
/**
 * Caption of the field; by default the name.
 */
label?: string
/**
 * The value to start with: a literal, or a live value that typing replaces.
 */
value?: Value
/**
 * Smallest value allowed.
 */
min?: number
/**
 * Largest value allowed.
 */
max?: number
/**
 * Distance between values; by default any number.
 */
step?: number
/**
 * How the value is written. With percent people type 15 for 0.15.
 */
format?: Format
/**
 * A line of explanation below the field.
 */
help?: string
/**
 * Adds a slider for what-if between minimum and maximum, where both are given.
 */
slider?: boolean
}[]
/**
 * What the result is.
 */
label?: string
/**
 * How the result is written.
 */
format?: Format
/**
 * A line of explanation.
 */
description?: string
/**
 * Intermediate results, shown above the result.
 * 
 * @maxItems 20
 * 
 * Items: One intermediate result.
 */
steps?: {
/**
 * What it is.
 */
label: string
/**
 * Gives it from the inputs.
 */
formula: Formula
/**
 * How it is written; by default as the result.
 */
format?: Format
}[]
/**
 * Shows the formula with its numbers in place.
 */
showFormula?: boolean
}
/**
 * A Calculator on the page.
 */
export type CalculatorNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "Calculator"
props: CalculatorProps
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
 * A chart of rows: lines, bars, areas, slices or points over one column.
 */
export type ChartProps = {
/**
 * How the data is drawn. bar lies down where its names have no room below; horizontalBar always does, pie and donut a few shares of a whole, combination draws each series by its own kind.
 */
kind: ("line" | "bar" | "horizontalBar" | "area" | "pie" | "donut" | "scatter" | "combination")
/**
 * The rows to draw, one for each point.
 */
data: Rows
/**
 * Column along the axis: a date, a category or a number. For a pie or donut, the column that names the slices.
 */
x: Key
/**
 * The series to draw. A pie or donut takes the first.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One series.
 */
y: {
/**
 * Column with the values.
 */
key: Key
/**
 * Name of the series; by default the column's heading.
 */
label?: string
/**
 * Color of the series; by default the next of the palette.
 */
color?: SeriesColor
/**
 * The axis it is measured on.
 */
axis?: ("left" | "right")
/**
 * How this series is drawn in a combination; by default the first as bars, the others as lines.
 */
kind?: ("line" | "bar" | "area")
/**
 * How its values are written; by default as the chart's.
 */
format?: Format
}[]
/**
 * Column whose values split the first series into one for each value.
 */
series?: Key
/**
 * Heading of the component.
 */
title?: string
/**
 * A line of explanation.
 */
description?: string
/**
 * How values are written; by default as the column has it.
 */
format?: Format
/**
 * How values of x are written; by default as the column has it.
 */
xFormat?: Format
/**
 * Kind of the x axis; auto reads it from the column.
 */
xType?: ("auto" | "category" | "time" | "number")
/**
 * Caption of the x axis.
 */
xLabel?: string
/**
 * Caption of the left axis.
 */
yLabel?: string
/**
 * Caption of the right axis, shown where a series is measured on it.
 */
rightLabel?: string
/**
 * Bars and areas side by side, on top of each other, or as shares of 100 %.
 */
stack?: ("none" | "stacked" | "percent")
/**
 * Scale of the left axis. Zero and negative values have no place on a log scale and are left out.
 */
scale?: ("linear" | "log")
/**
 * Lowest value of the left axis; by default chosen from the data.
 */
min?: number
/**
 * Highest value of the left axis; by default chosen from the data.
 */
max?: number
/**
 * How lines join their points.
 */
curve?: ("linear" | "smooth" | "step")
/**
 * Draws lines across missing values instead of leaving a gap.
 */
connectGaps?: boolean
/**
 * A value to reach, drawn as a labeled line.
 */
target?: NumberValue
/**
 * Lines across the chart at fixed values.
 * 
 * @maxItems 20
 * 
 * Items: One line.
 */
references?: {
/**
 * Where the line stands on its axis.
 */
value: NumberValue
/**
 * What the line means.
 */
label?: string
/**
 * Tone of the line.
 */
tone?: Tone
/**
 * The axis it is measured on.
 */
axis?: ("left" | "right")
}[]
/**
 * Remarks at places along x.
 * 
 * @maxItems 50
 * 
 * Items: One remark.
 */
annotations?: {
/**
 * Where it stands: a value of x.
 */
x: Cell
/**
 * What happened there.
 */
label: string
/**
 * Tone of the mark.
 */
tone?: Tone
}[]
/**
 * Writes the value at each mark where there is room.
 */
valueLabels?: boolean
/**
 * Where the names of the series stand; auto writes them at the ends of up to four lines, and at the top where there is no room for that or more than one series of another kind.
 */
legend?: ("auto" | "top" | "bottom" | "none")
/**
 * Height of the drawing in px; more where its card is stretched by a neighbor.
 */
height?: number
/**
 * Offers to save the chart as PNG or SVG and its data as CSV.
 */
download?: boolean
}
/**
 * A Chart on the page.
 */
export type ChartNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "Chart"
props: ChartProps
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
 * Pairs of label and value, or records in a compact list.
 */
export type DataListProps = {
/**
 * Heading above the list.
 */
title?: string
/**
 * A line of explanation below the heading.
 */
description?: string
/**
 * Entries written one by one. Used when there is no data.
 * 
 * @maxItems 500
 * 
 * Items: One entry of a DataList.
 */
items?: {
/**
 * Name by which a click on it is reported; by default the label.
 */
id?: Key
/**
 * What it is.
 */
label: TextValue
/**
 * What it amounts to.
 */
value?: Value
/**
 * How the value is written; by default the list's format.
 */
format?: Format
/**
 * A smaller line below the label.
 */
secondary?: TextValue
/**
 * Tone of the value.
 */
tone?: Tone
/**
 * Icon before the label.
 */
icon?: IconName
/**
 * Name of a person or firm whose initials stand before the label.
 */
avatar?: TextValue
/**
 * Address the label leads to.
 */
link?: Url
}[]
/**
 * Records to list, an entry each.
 */
data?: Rows
/**
 * Which columns of the data make an entry.
 */
fields?: {
/**
 * Column of the label; by default the first column.
 */
label?: Key
/**
 * Column of the value; by default the second column.
 */
value?: Key
/**
 * Column of the smaller line.
 */
secondary?: Key
/**
 * Column with the tone of the value, or with a value that tones are given for.
 */
tone?: Key
/**
 * Column with the name of the icon.
 */
icon?: Key
/**
 * Column with the name of a person or firm whose initials are shown.
 */
avatar?: Key
/**
 * Column with the address the label leads to.
 */
link?: Key
}
/**
 * Tones of values in the tone column, or else in the value column.
 * 
 * @maxItems 100
 */
tones?: ToneOfValue[]
/**
 * How values are written; by default the column's format.
 */
format?: Format
/**
 * Order of the records; by default that of the data.
 * 
 * @maxItems 10
 */
orderBy?: Order[]
/**
 * How many entries are shown before "Show more".
 */
limit?: number
/**
 * What is said when there are no entries.
 */
emptyText?: string
}
/**
 * A DataList on the page.
 */
export type DataListNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "DataList"
props: DataListProps
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
 * Lays other components out side by side, and below each other where it gets narrow.
 */
export type GridLayoutProps = {
/**
 * Heading above the grid.
 */
title?: string
/**
 * A line of explanation below the heading.
 */
description?: string
/**
 * How many columns where there is room; fewer where the grid is narrow.
 */
columns?: number
/**
 * Space between the children in pixels.
 */
gap?: number
/**
 * The nodes in order; each may set its span in columns, 1 by default.
 */
children: Node[]
}
/**
 * A GridLayout on the page.
 */
export type GridLayoutNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "GridLayout"
props: GridLayoutProps
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
 * Fields that people fill in: to add a row, to set values that formulas read, or to filter other components.
 */
export type InputFormProps = {
/**
 * Heading above the fields.
 */
title?: string
/**
 * A line of explanation below the heading.
 */
description?: string
/**
 * entry adds a row to a dataset; values are saved for formulas to read; filter steers what this person sees.
 */
purpose?: ("entry" | "values" | "filter")
/**
 * Where purpose entry adds its rows.
 */
dataset?: Name
/**
 * The fields in order.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: One field of an InputForm.
 */
fields: {
/**
 * Name by which formulas read the field.
 */
name: Key
/**
 * What stands above the field; by default the name.
 */
label?: string
/**
 * What is entered, and how. A percent is kept as a fraction: 15 % is 0.15. A hidden field is never shown and sends its default: the first state of a request.
 */
kind?: ("text" | "textarea" | "number" | "currency" | "percent" | "date" | "datetime" | "select" | "multiselect" | "checkbox" | "switch" | "radio" | "rating" | "slider" | "email" | "url" | "phone" | "hidden")
/**
 * Cell of the new row that takes the value, with purpose entry; by default the name.
 */
column?: Key
/**
 * Whether it must be filled in.
 */
required?: boolean
/**
 * Smallest number or earliest date; for rating and slider where the scale begins.
 */
min?: Value
/**
 * Largest number or latest date; for rating and slider where the scale ends.
 */
max?: Value
/**
 * Distance between allowed numbers, counted from the minimum; by default any number is allowed.
 */
step?: number
/**
 * Fewest characters of a text.
 */
minLength?: number
/**
 * Most characters of a text.
 */
maxLength?: number
/**
 * A form that a text must have.
 */
check?: ("digits" | "letters" | "postal" | "phone" | "iban" | "slug")
/**
 * Choices of a select, multiselect or radio: written here, or from a query.
 */
options?: (Option[] | {
/**
 * Gives a row for each choice.
 */
query: Query
/**
 * Column with what is stored.
 */
value: Key
/**
 * Column with what is shown; by default the value.
 */
label?: Key
})
/**
 * What the field starts with; a list for multiselect.
 */
default?: (Value | string[])
/**
 * How a number is written where it is shown as text; names the currency or unit of the field. `month` has a date chosen by its month.
 */
format?: Format
/**
 * An example inside the empty field.
 */
placeholder?: string
/**
 * A line of explanation below the field.
 */
help?: string
/**
 * Shown while this formula is true; a hidden field is not checked and not sent.
 */
visible?: Formula
}[]
/**
 * Words on the button of purpose entry; by default "Add".
 */
submitLabel?: string
}
/**
 * An InputForm on the page.
 */
export type InputFormNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "InputForm"
props: InputFormProps
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
 * A board of cards in columns that people move from one to the next.
 */
export type KanbanProps = {
/**
 * Heading above the board.
 */
title?: string
/**
 * A line of explanation below the heading.
 */
description?: string
/**
 * The columns in order, with their cards unless these come from data. With data, values that are not listed follow.
 * 
 * @maxItems 100
 * 
 * Items: One column of the board.
 */
columns?: {
/**
 * Identity of the column; with data, the value of the grouping cell.
 */
id: Key
/**
 * Heading of the column; by default the option's label or the id.
 */
title?: string
/**
 * Tone of the column; by default the option's.
 */
tone?: Tone
/**
 * Literal cards as records with an id and a title, and text, badges, person, due, value, progress where wanted.
 * 
 * @maxItems 5000
 */
cards?: Row[]
}[]
/**
 * The rows shown as cards, instead of literal cards.
 */
data?: Rows
/**
 * Column of the data whose value says in which column of the board a card stands; by default the first select.
 */
groupBy?: Key
/**
 * Which cells a card shows. Literal cards use the names of these properties as keys.
 */
card?: {
/**
 * Cell with the title; by default title or name, else the first text.
 */
title?: Key
/**
 * Cell with a line or two of text.
 */
text?: Key
/**
 * Cells shown as badges; options give their tone.
 * 
 * @maxItems 8
 */
badges?: Key[]
/**
 * Cell with who is responsible.
 */
person?: Key
/**
 * Cell with the due date; what is overdue is marked.
 */
due?: Key
/**
 * Cell with the number that matters.
 */
value?: Key
/**
 * Cell with the progress as a fraction.
 */
progress?: Key
/**
 * How the value is written; by default as its column is.
 */
format?: Format
}
/**
 * Cell that is summed up in the head of each column.
 */
sum?: Key
/**
 * How many cards a column may hold.
 * 
 * @maxItems 100
 * 
 * Items: The limit of one column.
 */
limits?: {
/**
 * Id of the column.
 */
column: Key
/**
 * How many cards it may hold.
 */
max: number
/**
 * Whether more are marked or refused.
 */
mode?: ("warn" | "block")
}[]
/**
 * Shows a field that filters the cards by their text.
 */
searchable?: boolean
/**
 * Whether people can fold columns.
 */
collapsible?: boolean
/**
 * Whether people can move, add, change and delete cards, where the rows allow it.
 */
editable?: boolean
}
/**
 * A Kanban on the page.
 */
export type KanbanNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "Kanban"
props: KanbanProps
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
 * The value to reach; shows the progress to it, unless less is better.
 */
target?: NumberValue
/**
 * A small trend line below the number.
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
/**
 * How far along something is, as a bar or a ring.
 */
export type ProgressBarProps = {
/**
 * What makes progress.
 */
label: string
/**
 * How far it is, in the unit of max.
 */
value: NumberValue
/**
 * Value at which the bar is full; by default the target, else 1 where the format is percent, else 100.
 */
max?: NumberValue
/**
 * The value to reach. Beside a max it is a mark on the bar.
 */
target?: NumberValue
/**
 * How value, max and target are written.
 */
format?: Format
/**
 * A line of explanation.
 */
description?: string
/**
 * Tone of the bar; thresholds go before it.
 */
tone?: Tone
/**
 * Tones that depend on the value: the highest threshold reached counts.
 * 
 * @maxItems 10
 * 
 * Items: One threshold.
 */
thresholds?: {
/**
 * The value from which the tone holds, in the unit of value.
 */
from: NumberValue
/**
 * The tone from there on.
 */
tone: Tone
}[]
/**
 * Marks along the bar.
 * 
 * @maxItems 20
 * 
 * Items: One milestone.
 */
milestones?: {
/**
 * Where the milestone stands, in the unit of value.
 */
value: NumberValue
/**
 * What is reached there; by default the value.
 */
label?: string
}[]
/**
 * A bar or a ring.
 */
shape?: ("bar" | "ring")
/**
 * How thick the bar or how large the ring is.
 */
size?: ("sm" | "md" | "lg")
/**
 * Work is going on and nobody knows how much is left; the value is not shown.
 */
indeterminate?: boolean
}
/**
 * A ProgressBar on the page.
 */
export type ProgressBarNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "ProgressBar"
props: ProgressBarProps
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
 * A state in one word, with a tone and an icon.
 */
export type StatusBadgeProps = {
/**
 * on-track, at-risk, blocked, complete, not-started or paused; or any value that rules translate.
 */
status: Value
/**
 * Text of the badge while no rule holds; by default the name of the status.
 */
label?: string
/**
 * What the badge shows when a condition holds: the first that holds counts.
 * 
 * @maxItems 20
 * 
 * Items: One rule.
 */
rules?: {
/**
 * Condition over the values of the page; the badge's own value is read by the badge's id.
 */
when: Formula
/**
 * Tone of the badge.
 */
tone: Tone
/**
 * Text of the badge.
 */
label: string
/**
 * Icon of the badge; by default that of the tone.
 */
icon?: IconName
}[]
/**
 * Size of the badge.
 */
size?: ("sm" | "md" | "lg")
/**
 * Icon of the badge; by default that of the status.
 */
icon?: IconName
/**
 * Explanation on pointing at the badge or focusing it.
 */
tooltip?: string
}
/**
 * A StatusBadge on the page.
 */
export type StatusBadgeNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "StatusBadge"
props: StatusBadgeProps
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
 * Rows and columns that people sort, search and edit in place.
 */
export type TableProps = {
/**
 * Heading above the table.
 */
title?: string
/**
 * A line of explanation below the heading.
 */
description?: string
/**
 * The columns in order; by default all columns of the data.
 * 
 * @maxItems 200
 * 
 * Items: One column of a Table. What it leaves out is taken from the dataset's column of the same key.
 */
columns?: {
/**
 * The cell of each row that it shows.
 */
key: Key
/**
 * Heading; by default the dataset's label.
 */
label?: string
/**
 * What the column means, shown as help on the heading.
 */
description?: string
/**
 * What the cells hold; decides how they are sorted, edited and aligned. By default the dataset's type.
 */
type?: ("text" | "number" | "boolean" | "date" | "datetime" | "select" | "multiselect" | "person" | "url" | "email")
/**
 * How cells are written; by default the dataset's format.
 */
format?: Format
/**
 * Width in pixels; by default fitted to the content.
 */
width?: number
/**
 * Side on which cells are written; by default end for numbers, start for the rest and for a first column of numbers without an aggregate, which names the rows.
 */
align?: ("start" | "center" | "end")
/**
 * Whether a click on the heading sorts.
 */
sortable?: boolean
/**
 * Whether the column can be filtered by its type.
 */
filterable?: boolean
/**
 * Whether its cells can be edited in place where the rows are writable.
 */
editable?: boolean
/**
 * Computes the cell from the other cells of its row, for this table only; the column is read-only.
 */
formula?: Formula
/**
 * Choices of a select or multiselect column; by default the dataset's.
 * 
 * @maxItems 500
 */
options?: Option[]
/**
 * Tones of single values, shown as badges.
 * 
 * @maxItems 100
 */
tones?: ToneOfValue[]
/**
 * What the footer shows of the rows that match the search. count counts cells that are not empty.
 */
aggregate?: ("count" | "countDistinct" | "sum" | "avg" | "median" | "min" | "max")
/**
 * Column whose cell is the address that this cell leads to. Cells of type url and email lead there by themselves.
 */
link?: Key
/**
 * Kept out of sight; its cells can still be read by links and formulas.
 */
hidden?: boolean
/**
 * Edge at which the column stays while the others scroll sideways.
 */
pinned?: ("start" | "end")
}[]
/**
 * The rows.
 */
data: Rows
/**
 * Whether a search box finds rows by the text they show.
 */
searchable?: boolean
/**
 * Rows on a page; by default all rows in one scrolling window.
 */
pageSize?: number
/**
 * The order it starts in, until the person sorts otherwise; by default the order of the data.
 * 
 * @maxItems 10
 */
orderBy?: Order[]
/**
 * Whether cells can be edited in place, pasted and filled with a series where the rows are writable.
 */
editable?: boolean
/**
 * Whether rows can be added where the rows are writable: behind the last one or, by the menu of a cell, between others while no column orders them.
 */
addable?: boolean
/**
 * Whether rows can be deleted where the rows are writable.
 */
deletable?: boolean
/**
 * What the host can do with one row, in the menu of the row.
 * 
 * @maxItems 20
 */
rowActions?: RowAction[]
/**
 * What the host can do with all rows that are ticked.
 * 
 * @maxItems 20
 */
bulkActions?: RowAction[]
/**
 * Whether rows have check boxes to choose several.
 */
multiSelect?: boolean
/**
 * Columns by which rows are gathered under headings with subtotals.
 * 
 * @maxItems 5
 */
groupBy?: Key[]
/**
 * Whether the person can resize, reorder, pin, hide and group by columns; remembered for this person.
 */
adjustable?: boolean
/**
 * Whether the person can save the rows as CSV.
 */
exportable?: boolean
/**
 * What is said when there are no rows.
 */
emptyText?: string
}
/**
 * A Table on the page.
 */
export type TableNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "Table"
props: TableProps
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
 * Parts of a page of which one is shown at a time, or sections that fold.
 */
export type TabsProps = {
/**
 * Heading above the tabs.
 */
title?: string
/**
 * A line of explanation below the heading.
 */
description?: string
/**
 * The tabs in order.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: One tab and what it shows.
 */
tabs: {
/**
 * Identity of the tab; formulas read the chosen one.
 */
id: Key
/**
 * Name shown on the tab.
 */
label: string
/**
 * Icon before the label.
 */
icon?: IconName
/**
 * A number or short text after the label, such as how much is open.
 */
badge?: Value
/**
 * The nodes of the tab in order, on a grid of 12 columns.
 */
content: Node[]
}[]
/**
 * Id of the tab shown until the person chooses one; by default the first.
 */
defaultTab?: Key
/**
 * Underlined tabs, pills, or sections below each other that fold.
 */
variant?: ("tabs" | "pills" | "sections")
}
/**
 * A Tabs on the page.
 */
export type TabsNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "Tabs"
props: TabsProps
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
 * Formatted text with live numbers, plain or as a callout.
 */
export type TextBlockProps = {
/**
 * Markdown. {{ formula }} or {{ formula | format }} is replaced by its value. Without HTML.
 */
text: string
/**
 * Heading above the text.
 */
title?: string
/**
 * Plain text, in a card as other parts are, or set off in a box of its tone.
 */
variant?: ("plain" | "card" | "callout")
/**
 * Tone of a callout.
 */
tone?: Tone
/**
 * Icon of a callout; by default that of its tone.
 */
icon?: IconName
}
/**
 * A TextBlock on the page.
 */
export type TextBlockNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "TextBlock"
props: TextBlockProps
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
 * Items with a start and an end on a calendar, and milestones: a roadmap or a plan.
 */
export type TimelineProps = {
/**
 * Heading above the timeline.
 */
title?: string
/**
 * A line of explanation below the heading.
 */
description?: string
/**
 * Literal items in order.
 * 
 * @maxItems 5000
 * 
 * Items: One item with its days.
 */
items?: {
/**
 * Identity of the item.
 */
id: Key
/**
 * What it is.
 */
title: string
/**
 * First day, YYYY-MM-DD.
 */
startDate: string
/**
 * Last day, YYYY-MM-DD; the day belongs to the item.
 */
endDate: string
/**
 * How far it is; sets the tone.
 */
status?: ("planned" | "in-progress" | "complete")
/**
 * Part that is done, as a fraction.
 */
progress?: number
/**
 * Lane in which it is drawn.
 */
group?: string
}[]
/**
 * The rows shown as items, instead of literal items.
 */
data?: Rows
/**
 * Which columns of the data hold what.
 */
fields?: {
/**
 * Column with the title.
 */
title: Key
/**
 * Column with the first day.
 */
startDate: Key
/**
 * Column with the last day.
 */
endDate: Key
/**
 * Column with the status; its options give the tones.
 */
status?: Key
/**
 * Column with the progress as a fraction.
 */
progress?: Key
/**
 * Column whose values make the lanes.
 */
group?: Key
}
/**
 * Days that matter, marked on the calendar.
 * 
 * @maxItems 500
 * 
 * Items: One day that matters.
 */
milestones?: {
/**
 * Identity of the milestone.
 */
id: Key
/**
 * What happens.
 */
title: string
/**
 * The day, YYYY-MM-DD.
 */
date: string
}[]
/**
 * Which item must end before which other starts.
 * 
 * @maxItems 5000
 * 
 * Items: One item that waits for another.
 */
dependencies?: {
/**
 * Id of the item that must end first.
 */
from: Key
/**
 * Id of the item that starts after it.
 */
to: Key
}[]
/**
 * What the calendar shows first; people can change it.
 */
zoom?: ("fit" | "day" | "week" | "month" | "quarter" | "year")
/**
 * Draws a line at the current day.
 */
showToday?: boolean
/**
 * Shows a table of the items beside the calendar.
 */
showList?: boolean
/**
 * Whether people can change the dates, where the rows allow it.
 */
editable?: boolean
}
/**
 * A Timeline on the page.
 */
export type TimelineNode = {
/**
 * Name of the node, unique in the document. Formulas read its outputs by it.
 */
id: Name
/**
 * Name of the component.
 */
type: "Timeline"
props: TimelineProps
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
