// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import type { Cell, Format, Formula, IconName, Key, Name, Node as ArtifactNode, Option, Order, Row, RowAction, SeriesColor, Tone, ToneOfValue, Url } from '@vitrine/schema';
import type { RowSet } from '@vitrine/runtime';

/**
 * What the view of Calculator receives: live values resolved, defaults filled in.
 */
export type CalculatorViewProps = {
/**
 * Gives the result from the inputs, by their names.
 */
formula: Cell
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
value?: Cell
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
format: Format
/**
 * A line of explanation below the field.
 */
help?: string
/**
 * Adds a slider for what-if between minimum and maximum, where both are given.
 */
slider: boolean
}[]
/**
 * What the result is.
 */
label?: string
/**
 * How the result is written.
 */
format: Format
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
steps: {
/**
 * What it is.
 */
label: string
/**
 * Gives it from the inputs.
 */
formula: Cell
/**
 * How it is written; by default as the result.
 */
format?: Format
}[]
/**
 * Shows the formula with its numbers in place.
 */
showFormula: boolean
}
/**
 * What the view of Chart receives: live values resolved, defaults filled in.
 */
export type ChartViewProps = {
/**
 * How the data is drawn. bar lies down where its names have no room below; horizontalBar always does, pie and donut a few shares of a whole, combination draws each series by its own kind.
 */
kind: ("line" | "bar" | "horizontalBar" | "area" | "pie" | "donut" | "scatter" | "combination")
/**
 * The rows to draw, one for each point.
 */
data: RowSet
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
axis: ("left" | "right")
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
xType: ("auto" | "category" | "time" | "number")
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
stack: ("none" | "stacked" | "percent")
/**
 * Scale of the left axis. Zero and negative values have no place on a log scale and are left out.
 */
scale: ("linear" | "log")
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
curve: ("linear" | "smooth" | "step")
/**
 * Draws lines across missing values instead of leaving a gap.
 */
connectGaps: boolean
/**
 * A value to reach, drawn as a labeled line.
 */
target?: number | null
/**
 * Lines across the chart at fixed values.
 * 
 * @maxItems 20
 * 
 * Items: One line.
 */
references: {
/**
 * Where the line stands on its axis.
 */
value: number | null
/**
 * What the line means.
 */
label?: string
/**
 * Tone of the line.
 */
tone: Tone
/**
 * The axis it is measured on.
 */
axis: ("left" | "right")
}[]
/**
 * Remarks at places along x.
 * 
 * @maxItems 50
 * 
 * Items: One remark.
 */
annotations: {
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
tone: Tone
}[]
/**
 * Writes the value at each mark where there is room.
 */
valueLabels: boolean
/**
 * Where the names of the series stand; auto writes them at the ends of up to four lines, and at the top where there is no room for that or more than one series of another kind.
 */
legend: ("auto" | "top" | "bottom" | "none")
/**
 * Height of the drawing in px; more where its card is stretched by a neighbor.
 */
height: number
/**
 * Offers to save the chart as PNG or SVG and its data as CSV.
 */
download: boolean
}
/**
 * What the view of DataList receives: live values resolved, defaults filled in.
 */
export type DataListViewProps = {
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
label: string | null
/**
 * What it amounts to.
 */
value?: Cell
/**
 * How the value is written; by default the list's format.
 */
format?: Format
/**
 * A smaller line below the label.
 */
secondary?: string | null
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
avatar?: string | null
/**
 * Address the label leads to.
 */
link?: Url
}[]
/**
 * Records to list, an entry each.
 */
data?: RowSet
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
limit: number
/**
 * What is said when there are no entries.
 */
emptyText?: string
}
/**
 * What the view of GridLayout receives: live values resolved, defaults filled in.
 */
export type GridLayoutViewProps = {
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
columns: number
/**
 * Space between the children in pixels.
 */
gap: number
/**
 * The nodes in order; each may set its span in columns, 1 by default.
 */
children: ArtifactNode[]
}
/**
 * What the view of InputForm receives: live values resolved, defaults filled in.
 */
export type InputFormViewProps = {
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
purpose: ("entry" | "values" | "filter")
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
kind: ("text" | "textarea" | "number" | "currency" | "percent" | "date" | "datetime" | "select" | "multiselect" | "checkbox" | "switch" | "radio" | "rating" | "slider" | "email" | "url" | "phone" | "hidden")
/**
 * Cell of the new row that takes the value, with purpose entry; by default the name.
 */
column?: Key
/**
 * Whether it must be filled in.
 */
required: boolean
/**
 * Smallest number or earliest date; for rating and slider where the scale begins.
 */
min?: Cell
/**
 * Largest number or latest date; for rating and slider where the scale ends.
 */
max?: Cell
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
query: RowSet
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
default?: (Cell | string[])
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
visible?: Cell
}[]
/**
 * Words on the button of purpose entry; by default "Add".
 */
submitLabel?: string
}
/**
 * What the view of Kanban receives: live values resolved, defaults filled in.
 */
export type KanbanViewProps = {
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
data?: RowSet
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
mode: ("warn" | "block")
}[]
/**
 * Shows a field that filters the cards by their text.
 */
searchable: boolean
/**
 * Whether people can fold columns.
 */
collapsible: boolean
/**
 * Whether people can move, add, change and delete cards, where the rows allow it.
 */
editable: boolean
/**
 * Literal rows of the node, gathered.
 */
cards: RowSet
}
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
 * The value to reach; shows the progress to it, unless less is better.
 */
target?: number | null
/**
 * A small trend line below the number.
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
/**
 * What the view of ProgressBar receives: live values resolved, defaults filled in.
 */
export type ProgressBarViewProps = {
/**
 * What makes progress.
 */
label: string
/**
 * How far it is, in the unit of max.
 */
value: number | null
/**
 * Value at which the bar is full; by default the target, else 1 where the format is percent, else 100.
 */
max?: number | null
/**
 * The value to reach. Beside a max it is a mark on the bar.
 */
target?: number | null
/**
 * How value, max and target are written.
 */
format: Format
/**
 * A line of explanation.
 */
description?: string
/**
 * Tone of the bar; thresholds go before it.
 */
tone: Tone
/**
 * Tones that depend on the value: the highest threshold reached counts.
 * 
 * @maxItems 10
 * 
 * Items: One threshold.
 */
thresholds: {
/**
 * The value from which the tone holds, in the unit of value.
 */
from: number | null
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
milestones: {
/**
 * Where the milestone stands, in the unit of value.
 */
value: number | null
/**
 * What is reached there; by default the value.
 */
label?: string
}[]
/**
 * A bar or a ring.
 */
shape: ("bar" | "ring")
/**
 * How thick the bar or how large the ring is.
 */
size: ("sm" | "md" | "lg")
/**
 * Work is going on and nobody knows how much is left; the value is not shown.
 */
indeterminate: boolean
}
/**
 * What the view of StatusBadge receives: live values resolved, defaults filled in.
 */
export type StatusBadgeViewProps = {
/**
 * on-track, at-risk, blocked, complete, not-started or paused; or any value that rules translate.
 */
status: Cell
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
rules: {
/**
 * Condition over the values of the page; the badge's own value is read by the badge's id.
 */
when: Cell
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
size: ("sm" | "md" | "lg")
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
 * What the view of Table receives: live values resolved, defaults filled in.
 */
export type TableViewProps = {
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
sortable: boolean
/**
 * Whether the column can be filtered by its type.
 */
filterable: boolean
/**
 * Whether its cells can be edited in place where the rows are writable.
 */
editable: boolean
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
hidden: boolean
/**
 * Edge at which the column stays while the others scroll sideways.
 */
pinned?: ("start" | "end")
}[]
/**
 * The rows.
 */
data: RowSet
/**
 * Whether a search box finds rows by the text they show.
 */
searchable: boolean
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
editable: boolean
/**
 * Whether rows can be added where the rows are writable: behind the last one or, by the menu of a cell, between others while no column orders them.
 */
addable: boolean
/**
 * Whether rows can be deleted where the rows are writable.
 */
deletable: boolean
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
multiSelect: boolean
/**
 * Columns by which rows are gathered under headings with subtotals.
 * 
 * @maxItems 5
 */
groupBy?: Key[]
/**
 * Whether the person can resize, reorder, pin, hide and group by columns; remembered for this person.
 */
adjustable: boolean
/**
 * Whether the person can save the rows as CSV.
 */
exportable: boolean
/**
 * What is said when there are no rows.
 */
emptyText?: string
}
/**
 * What the view of Tabs receives: live values resolved, defaults filled in.
 */
export type TabsViewProps = {
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
badge?: Cell
/**
 * The nodes of the tab in order, on a grid of 12 columns.
 */
content: ArtifactNode[]
}[]
/**
 * Id of the tab shown until the person chooses one; by default the first.
 */
defaultTab?: Key
/**
 * Underlined tabs, pills, or sections below each other that fold.
 */
variant: ("tabs" | "pills" | "sections")
}
/**
 * What the view of TextBlock receives: live values resolved, defaults filled in.
 */
export type TextBlockViewProps = {
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
variant: ("plain" | "card" | "callout")
/**
 * Tone of a callout.
 */
tone: Tone
/**
 * Icon of a callout; by default that of its tone.
 */
icon?: IconName
}
/**
 * What the view of Timeline receives: live values resolved, defaults filled in.
 */
export type TimelineViewProps = {
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
 */
items?: RowSet
/**
 * The rows shown as items, instead of literal items.
 */
data?: RowSet
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
zoom: ("fit" | "day" | "week" | "month" | "quarter" | "year")
/**
 * Draws a line at the current day.
 */
showToday: boolean
/**
 * Shows a table of the items beside the calendar.
 */
showList: boolean
/**
 * Whether people can change the dates, where the rows allow it.
 */
editable: boolean
}
