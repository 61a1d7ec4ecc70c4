// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import type { CatalogueSchema } from '../validate/JsonSchema.js';

/** Built-in components with their prose and examples; what no view draws yet is left out. */
export const catalogue: Readonly<Record<string, CatalogueSchema>> = {
  "Calculator": {
   "title": "Calculator",
   "description": "Numbers people type in and what a formula makes of them.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "formula",
    "inputs"
   ],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "value",
     "from": "prop",
     "prop": "formula"
    },
    {
     "each": "inputs",
     "key": "name",
     "default": "value",
     "store": "change"
    }
   ],
   "x-plan": {
    "intents": [
     "calculate",
     "estimate",
     "price",
     "plan"
    ],
    "needs": [
     "number"
    ],
    "weight": 1
   },
   "properties": {
    "formula": {
     "title": "Formula",
     "description": "Gives the result from the inputs, by their names.",
     "examples": [
      "seats * price * (1 - discount)"
     ],
     "$ref": "formula"
    },
    "inputs": {
     "type": "array",
     "maxItems": 50,
     "x-key": "name",
     "title": "Inputs",
     "description": "The numbers people can change.",
     "examples": [
      [
       {
        "name": "seats",
        "label": "Seats",
        "value": 25,
        "min": 1
       },
       {
        "name": "price",
        "label": "Price per seat",
        "value": 12,
        "format": "currency"
       },
       {
        "name": "discount",
        "label": "Discount",
        "value": 0.1,
        "format": "percent"
       }
      ]
     ],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "title": "CalculatorInput",
      "description": "One input.",
      "required": [
       "name"
      ],
      "properties": {
       "name": {
        "title": "Name",
        "description": "Name of the input in formulas.",
        "examples": [
         "seats"
        ],
        "$ref": "key"
       },
       "label": {
        "type": "string",
        "maxLength": 256,
        "title": "Label",
        "description": "Caption of the field; by default the name.",
        "examples": [
         "Seats"
        ],
        "default": null
       },
       "value": {
        "title": "Value",
        "description": "The value to start with: a literal, or a live value that typing replaces.",
        "examples": [
         25
        ],
        "default": null,
        "$ref": "value"
       },
       "min": {
        "type": "number",
        "title": "Minimum",
        "description": "Smallest value allowed.",
        "examples": [
         1
        ],
        "default": null
       },
       "max": {
        "type": "number",
        "title": "Maximum",
        "description": "Largest value allowed.",
        "examples": [
         500
        ],
        "default": null
       },
       "step": {
        "type": "number",
        "exclusiveMinimum": 0,
        "title": "Step",
        "description": "Distance between values; by default any number.",
        "examples": [
         1
        ],
        "default": null
       },
       "format": {
        "title": "Format",
        "description": "How the value is written. With percent people type 15 for 0.15.",
        "examples": [
         "currency"
        ],
        "default": "number",
        "$ref": "format"
       },
       "help": {
        "type": "string",
        "maxLength": 500,
        "title": "Help",
        "description": "A line of explanation below the field.",
        "examples": [
         "Only seats in use are billed"
        ],
        "default": null
       },
       "slider": {
        "type": "boolean",
        "title": "Slider",
        "description": "Adds a slider for what-if between minimum and maximum, where both are given.",
        "examples": [
         true
        ],
        "default": false
       }
      }
     }
    },
    "label": {
     "type": "string",
     "maxLength": 256,
     "title": "Label",
     "description": "What the result is.",
     "examples": [
      "Monthly price"
     ],
     "default": null
    },
    "format": {
     "title": "Format",
     "description": "How the result is written.",
     "examples": [
      "currency"
     ],
     "default": "number",
     "$ref": "format"
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation.",
     "examples": [
      "List price without tax"
     ],
     "default": null
    },
    "steps": {
     "type": "array",
     "maxItems": 20,
     "title": "Steps",
     "description": "Intermediate results, shown above the result.",
     "examples": [
      [
       {
        "label": "Twice two",
        "formula": "2 * 2"
       }
      ]
     ],
     "default": [],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "title": "CalculatorStep",
      "description": "One intermediate result.",
      "required": [
       "label",
       "formula"
      ],
      "properties": {
       "label": {
        "type": "string",
        "maxLength": 256,
        "title": "Label",
        "description": "What it is.",
        "examples": [
         "Before discount"
        ]
       },
       "formula": {
        "title": "Formula",
        "description": "Gives it from the inputs.",
        "examples": [
         "seats * price"
        ],
        "$ref": "formula"
       },
       "format": {
        "title": "Format",
        "description": "How it is written; by default as the result.",
        "examples": [
         "currency"
        ],
        "default": null,
        "$ref": "format"
       }
      }
     }
    },
    "showFormula": {
     "type": "boolean",
     "title": "Show formula",
     "description": "Shows the formula with its numbers in place.",
     "examples": [
      false
     ],
     "default": true
    }
   }
  },
  "Chart": {
   "title": "Chart",
   "description": "A chart of rows: lines, bars, areas, slices or points over one column.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "data",
    "x",
    "y"
   ],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "selected",
     "from": "view"
    },
    {
     "name": "count",
     "from": "rows",
     "prop": "data"
    }
   ],
   "x-plan": {
    "intents": [
     "compare",
     "trend",
     "share",
     "distribution",
     "report"
    ],
    "needs": [
     "number",
     "category or date"
    ],
    "weight": 1
   },
   "properties": {
    "kind": {
     "enum": [
      "line",
      "bar",
      "horizontalBar",
      "area",
      "pie",
      "donut",
      "scatter",
      "combination"
     ],
     "title": "Kind",
     "description": "How the data is drawn. bar lies down where its names have no room below; horizontalBar always does, pie and donut a few shares of a whole, combination draws each series by its own kind.",
     "examples": [
      "area"
     ]
    },
    "data": {
     "title": "Data",
     "description": "The rows to draw, one for each point.",
     "examples": [
      [
       {
        "month": "2026-01-01",
        "mrr": 40000,
        "costs": 31000
       },
       {
        "month": "2026-02-01",
        "mrr": 44500,
        "costs": 32500
       },
       {
        "month": "2026-03-01",
        "mrr": 48200,
        "costs": null
       },
       {
        "month": "2026-04-01",
        "mrr": 52600,
        "costs": 33800
       },
       {
        "month": "2026-05-01",
        "mrr": 51900,
        "costs": 34100
       }
      ]
     ],
     "$ref": "rows"
    },
    "x": {
     "title": "X",
     "description": "Column along the axis: a date, a category or a number. For a pie or donut, the column that names the slices.",
     "examples": [
      "month"
     ],
     "$ref": "key"
    },
    "y": {
     "type": "array",
     "maxItems": 50,
     "x-key": "key",
     "minItems": 1,
     "title": "Y",
     "description": "The series to draw. A pie or donut takes the first.",
     "examples": [
      [
       {
        "key": "mrr",
        "label": "MRR"
       },
       {
        "key": "costs",
        "label": "Costs"
       }
      ]
     ],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "title": "ChartSeries",
      "description": "One series.",
      "required": [
       "key"
      ],
      "properties": {
       "key": {
        "title": "Key",
        "description": "Column with the values.",
        "examples": [
         "mrr"
        ],
        "$ref": "key"
       },
       "label": {
        "type": "string",
        "maxLength": 256,
        "title": "Label",
        "description": "Name of the series; by default the column's heading.",
        "examples": [
         "MRR"
        ],
        "default": null
       },
       "color": {
        "title": "Color",
        "description": "Color of the series; by default the next of the palette.",
        "examples": [
         "chart-2"
        ],
        "default": null,
        "$ref": "color"
       },
       "axis": {
        "enum": [
         "left",
         "right"
        ],
        "title": "Axis",
        "description": "The axis it is measured on.",
        "examples": [
         "right"
        ],
        "default": "left"
       },
       "kind": {
        "enum": [
         "line",
         "bar",
         "area"
        ],
        "title": "Kind",
        "description": "How this series is drawn in a combination; by default the first as bars, the others as lines.",
        "examples": [
         "line"
        ],
        "default": null
       },
       "format": {
        "title": "Format",
        "description": "How its values are written; by default as the chart's.",
        "examples": [
         "currency"
        ],
        "default": null,
        "$ref": "format"
       }
      }
     }
    },
    "series": {
     "title": "Series column",
     "description": "Column whose values split the first series into one for each value.",
     "examples": [
      "plan"
     ],
     "default": null,
     "$ref": "key"
    },
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading of the component.",
     "examples": [
      "Revenue by month"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation.",
     "examples": [
      "Net of refunds"
     ],
     "default": null
    },
    "format": {
     "title": "Format",
     "description": "How values are written; by default as the column has it.",
     "examples": [
      "currency"
     ],
     "default": null,
     "$ref": "format"
    },
    "xFormat": {
     "title": "X format",
     "description": "How values of x are written; by default as the column has it.",
     "examples": [
      "date"
     ],
     "default": null,
     "$ref": "format"
    },
    "xType": {
     "enum": [
      "auto",
      "category",
      "time",
      "number"
     ],
     "title": "X type",
     "description": "Kind of the x axis; auto reads it from the column.",
     "examples": [
      "category"
     ],
     "default": "auto"
    },
    "xLabel": {
     "type": "string",
     "maxLength": 128,
     "title": "X label",
     "description": "Caption of the x axis.",
     "examples": [
      "Month"
     ],
     "default": null
    },
    "yLabel": {
     "type": "string",
     "maxLength": 128,
     "title": "Y label",
     "description": "Caption of the left axis.",
     "examples": [
      "Revenue"
     ],
     "default": null
    },
    "rightLabel": {
     "type": "string",
     "maxLength": 128,
     "title": "Right label",
     "description": "Caption of the right axis, shown where a series is measured on it.",
     "examples": [
      "Customers"
     ],
     "default": null
    },
    "stack": {
     "enum": [
      "none",
      "stacked",
      "percent"
     ],
     "title": "Stack",
     "description": "Bars and areas side by side, on top of each other, or as shares of 100 %.",
     "examples": [
      "stacked"
     ],
     "default": "none"
    },
    "scale": {
     "enum": [
      "linear",
      "log"
     ],
     "title": "Scale",
     "description": "Scale of the left axis. Zero and negative values have no place on a log scale and are left out.",
     "examples": [
      "log"
     ],
     "default": "linear"
    },
    "min": {
     "type": "number",
     "title": "Minimum",
     "description": "Lowest value of the left axis; by default chosen from the data.",
     "examples": [
      -10000
     ],
     "default": null
    },
    "max": {
     "type": "number",
     "title": "Maximum",
     "description": "Highest value of the left axis; by default chosen from the data.",
     "examples": [
      100000
     ],
     "default": null
    },
    "curve": {
     "enum": [
      "linear",
      "smooth",
      "step"
     ],
     "title": "Curve",
     "description": "How lines join their points.",
     "examples": [
      "smooth"
     ],
     "default": "linear"
    },
    "connectGaps": {
     "type": "boolean",
     "title": "Connect gaps",
     "description": "Draws lines across missing values instead of leaving a gap.",
     "examples": [
      true
     ],
     "default": false
    },
    "target": {
     "title": "Target",
     "description": "A value to reach, drawn as a labeled line.",
     "examples": [
      50000
     ],
     "default": null,
     "$ref": "number-value"
    },
    "references": {
     "type": "array",
     "maxItems": 20,
     "title": "Reference lines",
     "description": "Lines across the chart at fixed values.",
     "examples": [
      [
       {
        "value": 42000,
        "label": "Break-even"
       }
      ]
     ],
     "default": [],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "title": "ChartReference",
      "description": "One line.",
      "required": [
       "value"
      ],
      "properties": {
       "value": {
        "title": "Value",
        "description": "Where the line stands on its axis.",
        "examples": [
         42000
        ],
        "$ref": "number-value"
       },
       "label": {
        "type": "string",
        "maxLength": 128,
        "title": "Label",
        "description": "What the line means.",
        "examples": [
         "Break-even"
        ],
        "default": null
       },
       "tone": {
        "title": "Tone",
        "description": "Tone of the line.",
        "examples": [
         "danger"
        ],
        "default": "neutral",
        "$ref": "tone"
       },
       "axis": {
        "enum": [
         "left",
         "right"
        ],
        "title": "Axis",
        "description": "The axis it is measured on.",
        "examples": [
         "right"
        ],
        "default": "left"
       }
      }
     }
    },
    "annotations": {
     "type": "array",
     "maxItems": 50,
     "title": "Annotations",
     "description": "Remarks at places along x.",
     "examples": [
      [
       {
        "x": "2026-02-01",
        "label": "New pricing"
       }
      ]
     ],
     "default": [],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "title": "ChartAnnotation",
      "description": "One remark.",
      "required": [
       "x",
       "label"
      ],
      "properties": {
       "x": {
        "title": "X",
        "description": "Where it stands: a value of x.",
        "examples": [
         "2026-02-01"
        ],
        "$ref": "cell"
       },
       "label": {
        "type": "string",
        "maxLength": 128,
        "title": "Label",
        "description": "What happened there.",
        "examples": [
         "New pricing"
        ]
       },
       "tone": {
        "title": "Tone",
        "description": "Tone of the mark.",
        "examples": [
         "info"
        ],
        "default": "neutral",
        "$ref": "tone"
       }
      }
     }
    },
    "valueLabels": {
     "type": "boolean",
     "title": "Value labels",
     "description": "Writes the value at each mark where there is room.",
     "examples": [
      true
     ],
     "default": false
    },
    "legend": {
     "enum": [
      "auto",
      "top",
      "bottom",
      "none"
     ],
     "title": "Legend",
     "description": "Where the names of the series stand; auto writes them at the ends of up to four lines, and at the top where there is no room for that or more than one series of another kind.",
     "examples": [
      "bottom"
     ],
     "default": "auto"
    },
    "height": {
     "type": "integer",
     "minimum": 120,
     "maximum": 1200,
     "title": "Height",
     "description": "Height of the drawing in px; more where its card is stretched by a neighbor.",
     "examples": [
      360
     ],
     "default": 280
    },
    "download": {
     "type": "boolean",
     "title": "Download",
     "description": "Offers to save the chart as PNG or SVG and its data as CSV.",
     "examples": [
      false
     ],
     "default": true
    }
   }
  },
  "DataList": {
   "title": "DataList",
   "description": "Pairs of label and value, or records in a compact list.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "selected",
     "from": "view"
    },
    {
     "name": "count",
     "from": "rows",
     "prop": "data"
    }
   ],
   "x-plan": {
    "intents": [
     "summarize",
     "rank",
     "detail"
    ],
    "needs": [
     "text"
    ],
    "weight": 1
   },
   "properties": {
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading above the list.",
     "examples": [
      "Largest customers"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation below the heading.",
     "examples": [
      "By MRR"
     ],
     "default": null
    },
    "items": {
     "type": "array",
     "maxItems": 500,
     "title": "Items",
     "description": "Entries written one by one. Used when there is no data.",
     "examples": [
      [
       {
        "label": "Plan",
        "value": "Pro"
       },
       {
        "label": "Seats",
        "value": 12
       }
      ]
     ],
     "default": null,
     "items": {
      "title": "ListItem",
      "description": "One entry of a DataList.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "label"
      ],
      "properties": {
       "id": {
        "title": "Id",
        "description": "Name by which a click on it is reported; by default the label.",
        "examples": [
         "plan"
        ],
        "default": null,
        "$ref": "key"
       },
       "label": {
        "title": "Label",
        "description": "What it is.",
        "examples": [
         "Plan"
        ],
        "$ref": "text-value"
       },
       "value": {
        "title": "Value",
        "description": "What it amounts to.",
        "examples": [
         "Pro"
        ],
        "default": null,
        "$ref": "value"
       },
       "format": {
        "title": "Format",
        "description": "How the value is written; by default the list's format.",
        "examples": [
         "currency"
        ],
        "default": null,
        "$ref": "format"
       },
       "secondary": {
        "title": "Secondary",
        "description": "A smaller line below the label.",
        "examples": [
         "since March"
        ],
        "default": null,
        "$ref": "text-value"
       },
       "tone": {
        "title": "Tone",
        "description": "Tone of the value.",
        "examples": [
         "success"
        ],
        "default": null,
        "$ref": "tone"
       },
       "icon": {
        "title": "Icon",
        "description": "Icon before the label.",
        "examples": [
         "tag"
        ],
        "default": null,
        "$ref": "icon"
       },
       "avatar": {
        "title": "Avatar",
        "description": "Name of a person or firm whose initials stand before the label.",
        "examples": [
         "Acme"
        ],
        "default": null,
        "$ref": "text-value"
       },
       "link": {
        "title": "Link",
        "description": "Address the label leads to.",
        "examples": [
         "https://example.com/plans"
        ],
        "default": null,
        "$ref": "url"
       }
      }
     }
    },
    "data": {
     "x-rows": true,
     "title": "Data",
     "description": "Records to list, an entry each.",
     "examples": [
      [
       {
        "id": "c1",
        "name": "Acme",
        "mrr": 1200
       },
       {
        "id": "c2",
        "name": "Globex",
        "mrr": 800
       }
      ]
     ],
     "default": null,
     "$ref": "rows"
    },
    "fields": {
     "type": "object",
     "title": "Fields",
     "description": "Which columns of the data make an entry.",
     "additionalProperties": false,
     "required": [],
     "examples": [
      {
       "label": "mrr",
       "value": "name"
      }
     ],
     "default": null,
     "properties": {
      "label": {
       "title": "Label",
       "description": "Column of the label; by default the first column.",
       "examples": [
        "name"
       ],
       "default": null,
       "$ref": "key"
      },
      "value": {
       "title": "Value",
       "description": "Column of the value; by default the second column.",
       "examples": [
        "mrr"
       ],
       "default": null,
       "$ref": "key"
      },
      "secondary": {
       "title": "Secondary",
       "description": "Column of the smaller line.",
       "examples": [
        "plan"
       ],
       "default": null,
       "$ref": "key"
      },
      "tone": {
       "title": "Tone",
       "description": "Column with the tone of the value, or with a value that tones are given for.",
       "examples": [
        "health"
       ],
       "default": null,
       "$ref": "key"
      },
      "icon": {
       "title": "Icon",
       "description": "Column with the name of the icon.",
       "examples": [
        "symbol"
       ],
       "default": null,
       "$ref": "key"
      },
      "avatar": {
       "title": "Avatar",
       "description": "Column with the name of a person or firm whose initials are shown.",
       "examples": [
        "owner"
       ],
       "default": null,
       "$ref": "key"
      },
      "link": {
       "title": "Link",
       "description": "Column with the address the label leads to.",
       "examples": [
        "website"
       ],
       "default": null,
       "$ref": "key"
      }
     }
    },
    "tones": {
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "tone-of-value"
     },
     "title": "Tones",
     "description": "Tones of values in the tone column, or else in the value column.",
     "examples": [
      [
       {
        "value": 1200,
        "tone": "success"
       }
      ]
     ],
     "default": null
    },
    "format": {
     "title": "Format",
     "description": "How values are written; by default the column's format.",
     "examples": [
      "currency"
     ],
     "default": null,
     "$ref": "format"
    },
    "orderBy": {
     "type": "array",
     "maxItems": 10,
     "items": {
      "$ref": "order"
     },
     "title": "Order by",
     "description": "Order of the records; by default that of the data.",
     "examples": [
      [
       {
        "key": "mrr"
       }
      ]
     ],
     "default": null
    },
    "limit": {
     "type": "integer",
     "minimum": 1,
     "maximum": 10000,
     "title": "Limit",
     "description": "How many entries are shown before \"Show more\".",
     "examples": [
      1
     ],
     "default": 20
    },
    "emptyText": {
     "type": "string",
     "maxLength": 256,
     "title": "Empty text",
     "description": "What is said when there are no entries.",
     "examples": [
      "No customers yet"
     ],
     "default": null
    }
   }
  },
  "GridLayout": {
   "title": "GridLayout",
   "description": "Lays other components out side by side, and below each other where it gets narrow.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "children"
   ],
   "x-slots": [
    [
     "children"
    ]
   ],
   "x-outputs": [],
   "x-plan": {
    "intents": [
     "layout"
    ],
    "needs": [],
    "weight": 1
   },
   "properties": {
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading above the grid.",
     "examples": [
      "Key figures"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation below the heading.",
     "examples": [
      "All figures of this month"
     ],
     "default": null
    },
    "columns": {
     "type": "integer",
     "minimum": 1,
     "maximum": 12,
     "title": "Columns",
     "description": "How many columns where there is room; fewer where the grid is narrow.",
     "examples": [
      3
     ],
     "default": 2
    },
    "gap": {
     "type": "number",
     "minimum": 0,
     "maximum": 64,
     "title": "Gap",
     "description": "Space between the children in pixels.",
     "examples": [
      24
     ],
     "default": 16
    },
    "children": {
     "type": "array",
     "items": {
      "$ref": "node"
     },
     "title": "Children",
     "description": "The nodes in order; each may set its span in columns, 1 by default.",
     "examples": [
      [
       {
        "id": "new_mrr",
        "type": "MetricCard",
        "props": {
         "label": "New MRR",
         "value": 1200
        }
       }
      ]
     ]
    }
   }
  },
  "InputForm": {
   "title": "InputForm",
   "description": "Fields that people fill in: to add a row, to set values that formulas read, or to filter other components.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "fields"
   ],
   "x-slots": [],
   "x-outputs": [
    {
     "each": "fields",
     "key": "name",
     "default": "default",
     "store": {
      "by": "purpose",
      "of": {
       "entry": "draft",
       "values": "change",
       "filter": "view"
      }
     }
    }
   ],
   "x-plan": {
    "intents": [
     "collect",
     "filter",
     "assume"
    ],
    "needs": [
     "fields"
    ],
    "weight": 1
   },
   "properties": {
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading above the fields.",
     "examples": [
      "New customer"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation below the heading.",
     "examples": [
      "Adds a row to the customers"
     ],
     "default": null
    },
    "purpose": {
     "enum": [
      "entry",
      "values",
      "filter"
     ],
     "title": "Purpose",
     "description": "entry adds a row to a dataset; values are saved for formulas to read; filter steers what this person sees.",
     "examples": [
      "filter"
     ],
     "default": "entry"
    },
    "dataset": {
     "title": "Dataset",
     "description": "Where purpose entry adds its rows.",
     "examples": [
      "customers"
     ],
     "default": null,
     "$ref": "name"
    },
    "fields": {
     "type": "array",
     "minItems": 1,
     "maxItems": 100,
     "x-key": "name",
     "title": "Fields",
     "description": "The fields in order.",
     "examples": [
      [
       {
        "name": "name",
        "label": "Customer",
        "required": true
       },
       {
        "name": "plan",
        "label": "Plan",
        "kind": "select",
        "options": [
         {
          "value": "Free"
         },
         {
          "value": "Pro"
         }
        ],
        "default": "Free"
       },
       {
        "name": "mrr",
        "label": "MRR",
        "kind": "currency",
        "min": 0
       }
      ]
     ],
     "items": {
      "title": "Field",
      "description": "One field of an InputForm.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "name"
      ],
      "properties": {
       "name": {
        "title": "Name",
        "description": "Name by which formulas read the field.",
        "examples": [
         "plan"
        ],
        "$ref": "key"
       },
       "label": {
        "type": "string",
        "maxLength": 256,
        "title": "Label",
        "description": "What stands above the field; by default the name.",
        "examples": [
         "Plan"
        ],
        "default": null
       },
       "kind": {
        "enum": [
         "text",
         "textarea",
         "number",
         "currency",
         "percent",
         "date",
         "datetime",
         "select",
         "multiselect",
         "checkbox",
         "switch",
         "radio",
         "rating",
         "slider",
         "email",
         "url",
         "phone",
         "hidden"
        ],
        "title": "Kind",
        "description": "What is entered, and how. A percent is kept as a fraction: 15 % is 0.15. A hidden field is never shown and sends its default: the first state of a request.",
        "examples": [
         "number"
        ],
        "default": "text"
       },
       "column": {
        "title": "Column",
        "description": "Cell of the new row that takes the value, with purpose entry; by default the name.",
        "examples": [
         "plan_name"
        ],
        "default": null,
        "$ref": "key"
       },
       "required": {
        "type": "boolean",
        "title": "Required",
        "description": "Whether it must be filled in.",
        "examples": [
         true
        ],
        "default": false
       },
       "min": {
        "title": "Minimum",
        "description": "Smallest number or earliest date; for rating and slider where the scale begins.",
        "examples": [
         1
        ],
        "default": null,
        "$ref": "value"
       },
       "max": {
        "title": "Maximum",
        "description": "Largest number or latest date; for rating and slider where the scale ends.",
        "examples": [
         10
        ],
        "default": null,
        "$ref": "value"
       },
       "step": {
        "type": "number",
        "exclusiveMinimum": 0,
        "title": "Step",
        "description": "Distance between allowed numbers, counted from the minimum; by default any number is allowed.",
        "examples": [
         5
        ],
        "default": null
       },
       "minLength": {
        "type": "integer",
        "minimum": 0,
        "maximum": 65536,
        "title": "Minimum length",
        "description": "Fewest characters of a text.",
        "examples": [
         3
        ],
        "default": null
       },
       "maxLength": {
        "type": "integer",
        "minimum": 1,
        "maximum": 65536,
        "title": "Maximum length",
        "description": "Most characters of a text.",
        "examples": [
         80
        ],
        "default": null
       },
       "check": {
        "enum": [
         "digits",
         "letters",
         "postal",
         "phone",
         "iban",
         "slug"
        ],
        "title": "Check",
        "description": "A form that a text must have.",
        "examples": [
         "iban"
        ],
        "default": null
       },
       "options": {
        "anyOf": [
         {
          "type": "array",
          "maxItems": 500,
          "items": {
           "$ref": "option"
          }
         },
         {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "query",
           "value"
          ],
          "properties": {
           "query": {
            "title": "Query",
            "description": "Gives a row for each choice.",
            "examples": [
             {
              "from": "plans"
             }
            ],
            "$ref": "query"
           },
           "value": {
            "title": "Value",
            "description": "Column with what is stored.",
            "examples": [
             "id"
            ],
            "$ref": "key"
           },
           "label": {
            "title": "Label",
            "description": "Column with what is shown; by default the value.",
            "examples": [
             "name"
            ],
            "default": null,
            "$ref": "key"
           }
          }
         }
        ],
        "title": "Options",
        "description": "Choices of a select, multiselect or radio: written here, or from a query.",
        "examples": [
         [
          {
           "value": "Free"
          },
          {
           "value": "Pro",
           "tone": "info"
          }
         ],
         {
          "query": {
           "from": "plans"
          },
          "value": "id",
          "label": "name"
         }
        ],
        "default": null
       },
       "default": {
        "anyOf": [
         {
          "$ref": "value"
         },
         {
          "type": "array",
          "maxItems": 500,
          "items": {
           "type": "string",
           "maxLength": 256
          }
         }
        ],
        "title": "Default",
        "description": "What the field starts with; a list for multiselect.",
        "examples": [
         5
        ],
        "default": null
       },
       "format": {
        "title": "Format",
        "description": "How a number is written where it is shown as text; names the currency or unit of the field. `month` has a date chosen by its month.",
        "examples": [
         {
          "style": "currency",
          "currency": "EUR"
         }
        ],
        "default": null,
        "$ref": "format"
       },
       "placeholder": {
        "type": "string",
        "maxLength": 256,
        "title": "Placeholder",
        "description": "An example inside the empty field.",
        "examples": [
         "Acme"
        ],
        "default": null
       },
       "help": {
        "type": "string",
        "maxLength": 1000,
        "title": "Help",
        "description": "A line of explanation below the field.",
        "examples": [
         "As on the invoice"
        ],
        "default": null
       },
       "visible": {
        "title": "Visible",
        "description": "Shown while this formula is true; a hidden field is not checked and not sent.",
        "examples": [
         "plan = 'Pro'"
        ],
        "default": null,
        "$ref": "formula"
       }
      }
     }
    },
    "submitLabel": {
     "type": "string",
     "maxLength": 128,
     "title": "Submit label",
     "description": "Words on the button of purpose entry; by default \"Add\".",
     "examples": [
      "Add customer"
     ],
     "default": null
    }
   }
  },
  "Kanban": {
   "title": "Kanban",
   "description": "A board of cards in columns that people move from one to the next.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "selected",
     "from": "view"
    },
    {
     "name": "count",
     "from": "rows",
     "prop": [
      "data",
      "cards"
     ]
    }
   ],
   "x-plan": {
    "intents": [
     "track",
     "arrange"
    ],
    "needs": [
     "text",
     "category"
    ],
    "weight": 1
   },
   "properties": {
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading above the board.",
     "examples": [
      "Deals"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation below the heading.",
     "examples": [
      "Every open deal by stage"
     ],
     "default": null
    },
    "columns": {
     "type": "array",
     "maxItems": 100,
     "x-key": "id",
     "title": "Columns",
     "description": "The columns in order, with their cards unless these come from data. With data, values that are not listed follow.",
     "examples": [
      [
       {
        "id": "todo",
        "title": "To do",
        "cards": [
         {
          "id": "c1",
          "title": "Write the offer"
         }
        ]
       },
       {
        "id": "done",
        "title": "Done"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "BoardColumn",
      "description": "One column of the board.",
      "additionalProperties": false,
      "required": [
       "id"
      ],
      "properties": {
       "id": {
        "title": "Id",
        "description": "Identity of the column; with data, the value of the grouping cell.",
        "examples": [
         "todo"
        ],
        "$ref": "key"
       },
       "title": {
        "type": "string",
        "maxLength": 256,
        "title": "Title",
        "description": "Heading of the column; by default the option's label or the id.",
        "examples": [
         "To do"
        ],
        "default": null
       },
       "tone": {
        "title": "Tone",
        "description": "Tone of the column; by default the option's.",
        "examples": [
         "info"
        ],
        "default": null,
        "$ref": "tone"
       },
       "cards": {
        "type": "array",
        "maxItems": 5000,
        "x-key": "id",
        "x-rows": {
         "dataset": "cards",
         "parentKey": "id",
         "as": "column"
        },
        "items": {
         "$ref": "row"
        },
        "title": "Cards",
        "description": "Literal cards as records with an id and a title, and text, badges, person, due, value, progress where wanted.",
        "examples": [
         [
          {
           "id": "c1",
           "title": "Write the offer",
           "due": "2026-03-01"
          }
         ]
        ],
        "default": null
       }
      }
     }
    },
    "data": {
     "title": "Data",
     "description": "The rows shown as cards, instead of literal cards.",
     "examples": [
      {
       "from": "deals"
      }
     ],
     "default": null,
     "$ref": "rows"
    },
    "groupBy": {
     "title": "Group by",
     "description": "Column of the data whose value says in which column of the board a card stands; by default the first select.",
     "examples": [
      "stage"
     ],
     "default": null,
     "$ref": "key"
    },
    "card": {
     "type": "object",
     "title": "Card",
     "description": "Which cells a card shows. Literal cards use the names of these properties as keys.",
     "examples": [
      {
       "title": "name",
       "badges": [
        "plan"
       ],
       "value": "amount",
       "due": "close"
      }
     ],
     "default": null,
     "additionalProperties": false,
     "properties": {
      "title": {
       "title": "Title",
       "description": "Cell with the title; by default title or name, else the first text.",
       "examples": [
        "name"
       ],
       "default": null,
       "$ref": "key"
      },
      "text": {
       "title": "Text",
       "description": "Cell with a line or two of text.",
       "examples": [
        "notes"
       ],
       "default": null,
       "$ref": "key"
      },
      "badges": {
       "type": "array",
       "maxItems": 8,
       "items": {
        "$ref": "key"
       },
       "title": "Badges",
       "description": "Cells shown as badges; options give their tone.",
       "examples": [
        [
         "plan",
         "region"
        ]
       ],
       "default": null
      },
      "person": {
       "title": "Person",
       "description": "Cell with who is responsible.",
       "examples": [
        "owner"
       ],
       "default": null,
       "$ref": "key"
      },
      "due": {
       "title": "Due date",
       "description": "Cell with the due date; what is overdue is marked.",
       "examples": [
        "close"
       ],
       "default": null,
       "$ref": "key"
      },
      "value": {
       "title": "Value",
       "description": "Cell with the number that matters.",
       "examples": [
        "amount"
       ],
       "default": null,
       "$ref": "key"
      },
      "progress": {
       "title": "Progress",
       "description": "Cell with the progress as a fraction.",
       "examples": [
        "done"
       ],
       "default": null,
       "$ref": "key"
      },
      "format": {
       "title": "Format",
       "description": "How the value is written; by default as its column is.",
       "examples": [
        "currency"
       ],
       "default": null,
       "$ref": "format"
      }
     }
    },
    "sum": {
     "title": "Sum",
     "description": "Cell that is summed up in the head of each column.",
     "examples": [
      "amount"
     ],
     "default": null,
     "$ref": "key"
    },
    "limits": {
     "type": "array",
     "maxItems": 100,
     "x-key": "column",
     "title": "Limits",
     "description": "How many cards a column may hold.",
     "examples": [
      [
       {
        "column": "doing",
        "max": 3,
        "mode": "warn"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "ColumnLimit",
      "description": "The limit of one column.",
      "additionalProperties": false,
      "required": [
       "column",
       "max"
      ],
      "properties": {
       "column": {
        "title": "Column",
        "description": "Id of the column.",
        "examples": [
         "doing"
        ],
        "$ref": "key"
       },
       "max": {
        "type": "integer",
        "minimum": 0,
        "maximum": 100000,
        "title": "Maximum",
        "description": "How many cards it may hold.",
        "examples": [
         3
        ]
       },
       "mode": {
        "enum": [
         "warn",
         "block"
        ],
        "title": "Mode",
        "description": "Whether more are marked or refused.",
        "examples": [
         "block"
        ],
        "default": "warn"
       }
      }
     }
    },
    "searchable": {
     "type": "boolean",
     "title": "Searchable",
     "description": "Shows a field that filters the cards by their text.",
     "examples": [
      true
     ],
     "default": false
    },
    "collapsible": {
     "type": "boolean",
     "title": "Collapsible",
     "description": "Whether people can fold columns.",
     "examples": [
      false
     ],
     "default": true
    },
    "editable": {
     "type": "boolean",
     "title": "Editable",
     "description": "Whether people can move, add, change and delete cards, where the rows allow it.",
     "examples": [
      false
     ],
     "default": true
    }
   }
  },
  "MetricCard": {
   "title": "MetricCard",
   "description": "One number at a glance, with its comparison, target and trend.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "label",
    "value"
   ],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "value",
     "from": "prop",
     "prop": "value"
    }
   ],
   "x-plan": {
    "intents": [
     "monitor",
     "measure",
     "report"
    ],
    "needs": [
     "number"
    ],
    "weight": 1
   },
   "properties": {
    "label": {
     "type": "string",
     "maxLength": 256,
     "title": "Label",
     "description": "What the number is.",
     "examples": [
      "MRR"
     ]
    },
    "value": {
     "title": "Value",
     "description": "The number, or a short text.",
     "examples": [
      48200
     ],
     "$ref": "value"
    },
    "format": {
     "title": "Format",
     "description": "How the value is written.",
     "examples": [
      "currency"
     ],
     "default": "number",
     "$ref": "format"
    },
    "comparison": {
     "type": "object",
     "title": "Comparison",
     "description": "Compares with an earlier value, or states the change itself.",
     "examples": [
      {
       "previous": 40000,
       "label": "vs last month"
      }
     ],
     "default": null,
     "additionalProperties": false,
     "properties": {
      "previous": {
       "title": "Previous value",
       "description": "The earlier value; 0 or null shows a dash.",
       "examples": [
        40000
       ],
       "default": null,
       "$ref": "number-value"
      },
      "change": {
       "title": "Change",
       "description": "The change as a fraction: 0.15 is 15 % up. Used when there is no previous value.",
       "examples": [
        0.15
       ],
       "default": null,
       "$ref": "number-value"
      },
      "label": {
       "type": "string",
       "maxLength": 128,
       "title": "Label",
       "description": "What it is compared with.",
       "examples": [
        "vs last month"
       ],
       "default": null
      },
      "upIsGood": {
       "type": "boolean",
       "title": "Up is good",
       "description": "Whether a rise is good news.",
       "examples": [
        false
       ],
       "default": true
      }
     }
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation below the number.",
     "examples": [
      "Sum of all active subscriptions"
     ],
     "default": null
    },
    "target": {
     "title": "Target",
     "description": "The value to reach; shows the progress to it, unless less is better.",
     "examples": [
      100000
     ],
     "default": null,
     "$ref": "number-value"
    },
    "sparkline": {
     "type": "object",
     "title": "Sparkline",
     "description": "A small trend line below the number.",
     "examples": [
      {
       "data": [
        {
         "month": "2026-01",
         "mrr": 40000
        },
        {
         "month": "2026-02",
         "mrr": 48200
        }
       ],
       "y": "mrr"
      }
     ],
     "default": null,
     "additionalProperties": false,
     "required": [
      "data",
      "y"
     ],
     "properties": {
      "data": {
       "title": "Data",
       "description": "Rows of the trend in order.",
       "examples": [
        [
         {
          "month": "2026-01",
          "mrr": 40000
         },
         {
          "month": "2026-02",
          "mrr": 48200
         }
        ]
       ],
       "$ref": "rows"
      },
      "y": {
       "title": "Y",
       "description": "Column with the values.",
       "examples": [
        "mrr"
       ],
       "$ref": "key"
      }
     }
    },
    "status": {
     "title": "Status",
     "description": "Tone of the card.",
     "examples": [
      "warning"
     ],
     "default": null,
     "$ref": "tone"
    },
    "icon": {
     "title": "Icon",
     "description": "Icon beside the label.",
     "examples": [
      "dollar-sign"
     ],
     "default": null,
     "$ref": "icon"
    },
    "link": {
     "title": "Link",
     "description": "Address the card leads to.",
     "examples": [
      "https://example.com/mrr"
     ],
     "default": null,
     "$ref": "url"
    }
   }
  },
  "ProgressBar": {
   "title": "ProgressBar",
   "description": "How far along something is, as a bar or a ring.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "label",
    "value"
   ],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "value",
     "from": "prop",
     "prop": "value"
    }
   ],
   "x-plan": {
    "intents": [
     "goal",
     "progress",
     "measure"
    ],
    "needs": [
     "number"
    ],
    "weight": 1
   },
   "properties": {
    "label": {
     "type": "string",
     "maxLength": 256,
     "title": "Label",
     "description": "What makes progress.",
     "examples": [
      "Customers won"
     ]
    },
    "value": {
     "title": "Value",
     "description": "How far it is, in the unit of max.",
     "examples": [
      64
     ],
     "$ref": "number-value"
    },
    "max": {
     "title": "Maximum",
     "description": "Value at which the bar is full; by default the target, else 1 where the format is percent, else 100.",
     "examples": [
      80
     ],
     "default": null,
     "$ref": "number-value"
    },
    "target": {
     "title": "Target",
     "description": "The value to reach. Beside a max it is a mark on the bar.",
     "examples": [
      75
     ],
     "default": null,
     "$ref": "number-value"
    },
    "format": {
     "title": "Format",
     "description": "How value, max and target are written.",
     "examples": [
      "currency"
     ],
     "default": "number",
     "$ref": "format"
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation.",
     "examples": [
      "Since the start of the quarter"
     ],
     "default": null
    },
    "tone": {
     "title": "Tone",
     "description": "Tone of the bar; thresholds go before it.",
     "examples": [
      "success"
     ],
     "default": "info",
     "$ref": "tone"
    },
    "thresholds": {
     "type": "array",
     "maxItems": 10,
     "title": "Thresholds",
     "description": "Tones that depend on the value: the highest threshold reached counts.",
     "examples": [
      [
       {
        "from": 0,
        "tone": "danger"
       },
       {
        "from": 50,
        "tone": "warning"
       }
      ]
     ],
     "default": [],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "title": "ProgressThreshold",
      "description": "One threshold.",
      "required": [
       "from",
       "tone"
      ],
      "properties": {
       "from": {
        "title": "From",
        "description": "The value from which the tone holds, in the unit of value.",
        "examples": [
         50
        ],
        "$ref": "number-value"
       },
       "tone": {
        "title": "Tone",
        "description": "The tone from there on.",
        "examples": [
         "warning"
        ],
        "$ref": "tone"
       }
      }
     }
    },
    "milestones": {
     "type": "array",
     "maxItems": 20,
     "title": "Milestones",
     "description": "Marks along the bar.",
     "examples": [
      [
       {
        "value": 50,
        "label": "Half-way"
       }
      ]
     ],
     "default": [],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "title": "ProgressMilestone",
      "description": "One milestone.",
      "required": [
       "value"
      ],
      "properties": {
       "value": {
        "title": "Value",
        "description": "Where the milestone stands, in the unit of value.",
        "examples": [
         50
        ],
        "$ref": "number-value"
       },
       "label": {
        "type": "string",
        "maxLength": 128,
        "title": "Label",
        "description": "What is reached there; by default the value.",
        "examples": [
         "Half-way"
        ],
        "default": null
       }
      }
     }
    },
    "shape": {
     "enum": [
      "bar",
      "ring"
     ],
     "title": "Shape",
     "description": "A bar or a ring.",
     "examples": [
      "ring"
     ],
     "default": "bar"
    },
    "size": {
     "enum": [
      "sm",
      "md",
      "lg"
     ],
     "title": "Size",
     "description": "How thick the bar or how large the ring is.",
     "examples": [
      "lg"
     ],
     "default": "md"
    },
    "indeterminate": {
     "type": "boolean",
     "title": "Indeterminate",
     "description": "Work is going on and nobody knows how much is left; the value is not shown.",
     "examples": [
      true
     ],
     "default": false
    }
   }
  },
  "StatusBadge": {
   "title": "StatusBadge",
   "description": "A state in one word, with a tone and an icon.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "status"
   ],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "status",
     "from": "prop",
     "prop": "status"
    }
   ],
   "x-plan": {
    "intents": [
     "status",
     "health",
     "monitor"
    ],
    "needs": [
     "status"
    ],
    "weight": 1
   },
   "properties": {
    "status": {
     "title": "Status",
     "description": "on-track, at-risk, blocked, complete, not-started or paused; or any value that rules translate.",
     "examples": [
      "on-track"
     ],
     "$ref": "value"
    },
    "label": {
     "type": "string",
     "maxLength": 256,
     "title": "Label",
     "description": "Text of the badge while no rule holds; by default the name of the status.",
     "examples": [
      "Launch is on track"
     ],
     "default": null
    },
    "rules": {
     "type": "array",
     "maxItems": 20,
     "title": "Rules",
     "description": "What the badge shows when a condition holds: the first that holds counts.",
     "examples": [
      [
       {
        "when": "true",
        "tone": "warning",
        "label": "Needs a look"
       }
      ]
     ],
     "default": [],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "title": "StatusRule",
      "description": "One rule.",
      "required": [
       "when",
       "tone",
       "label"
      ],
      "properties": {
       "when": {
        "title": "When",
        "description": "Condition over the values of the page; the badge's own value is read by the badge's id.",
        "examples": [
         "health >= 0.9"
        ],
        "$ref": "formula"
       },
       "tone": {
        "title": "Tone",
        "description": "Tone of the badge.",
        "examples": [
         "success"
        ],
        "$ref": "tone"
       },
       "label": {
        "type": "string",
        "maxLength": 256,
        "title": "Label",
        "description": "Text of the badge.",
        "examples": [
         "Healthy"
        ]
       },
       "icon": {
        "title": "Icon",
        "description": "Icon of the badge; by default that of the tone.",
        "examples": [
         "heart"
        ],
        "default": null,
        "$ref": "icon"
       }
      }
     }
    },
    "size": {
     "enum": [
      "sm",
      "md",
      "lg"
     ],
     "title": "Size",
     "description": "Size of the badge.",
     "examples": [
      "lg"
     ],
     "default": "md"
    },
    "icon": {
     "title": "Icon",
     "description": "Icon of the badge; by default that of the status.",
     "examples": [
      "flag"
     ],
     "default": null,
     "$ref": "icon"
    },
    "tooltip": {
     "type": "string",
     "maxLength": 1000,
     "title": "Tooltip",
     "description": "Explanation on pointing at the badge or focusing it.",
     "examples": [
      "Two of three suppliers have confirmed"
     ],
     "default": null
    }
   }
  },
  "Table": {
   "title": "Table",
   "description": "Rows and columns that people sort, search and edit in place.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "data"
   ],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "selected",
     "from": "view"
    },
    {
     "name": "count",
     "from": "rows",
     "prop": "data"
    }
   ],
   "x-plan": {
    "intents": [
     "browse",
     "edit",
     "track"
    ],
    "needs": [
     "rows"
    ],
    "weight": 1
   },
   "properties": {
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading above the table.",
     "examples": [
      "Customers"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation below the heading.",
     "examples": [
      "Everyone who pays us"
     ],
     "default": null
    },
    "columns": {
     "type": "array",
     "maxItems": 200,
     "x-key": "key",
     "title": "Columns",
     "description": "The columns in order; by default all columns of the data.",
     "examples": [
      [
       {
        "key": "name",
        "label": "Customer"
       },
       {
        "key": "mrr",
        "label": "MRR",
        "type": "number",
        "format": "currency",
        "aggregate": "sum"
       }
      ]
     ],
     "default": null,
     "items": {
      "title": "TableColumn",
      "description": "One column of a Table. What it leaves out is taken from the dataset's column of the same key.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "key"
      ],
      "properties": {
       "key": {
        "title": "Key",
        "description": "The cell of each row that it shows.",
        "examples": [
         "mrr"
        ],
        "$ref": "key"
       },
       "label": {
        "type": "string",
        "maxLength": 256,
        "title": "Label",
        "description": "Heading; by default the dataset's label.",
        "examples": [
         "MRR"
        ],
        "default": null
       },
       "description": {
        "type": "string",
        "maxLength": 2000,
        "title": "Description",
        "description": "What the column means, shown as help on the heading.",
        "examples": [
         "Monthly recurring revenue"
        ],
        "default": null
       },
       "type": {
        "enum": [
         "text",
         "number",
         "boolean",
         "date",
         "datetime",
         "select",
         "multiselect",
         "person",
         "url",
         "email"
        ],
        "title": "Type",
        "description": "What the cells hold; decides how they are sorted, edited and aligned. By default the dataset's type.",
        "examples": [
         "number"
        ],
        "default": null
       },
       "format": {
        "title": "Format",
        "description": "How cells are written; by default the dataset's format.",
        "examples": [
         "currency"
        ],
        "default": null,
        "$ref": "format"
       },
       "width": {
        "type": "integer",
        "minimum": 48,
        "maximum": 1000,
        "title": "Width",
        "description": "Width in pixels; by default fitted to the content.",
        "examples": [
         160
        ],
        "default": null
       },
       "align": {
        "enum": [
         "start",
         "center",
         "end"
        ],
        "title": "Align",
        "description": "Side on which cells are written; by default end for numbers, start for the rest and for a first column of numbers without an aggregate, which names the rows.",
        "examples": [
         "center"
        ],
        "default": null
       },
       "sortable": {
        "type": "boolean",
        "title": "Sortable",
        "description": "Whether a click on the heading sorts.",
        "examples": [
         false
        ],
        "default": true
       },
       "filterable": {
        "type": "boolean",
        "title": "Filterable",
        "description": "Whether the column can be filtered by its type.",
        "examples": [
         false
        ],
        "default": true
       },
       "editable": {
        "type": "boolean",
        "title": "Editable",
        "description": "Whether its cells can be edited in place where the rows are writable.",
        "examples": [
         false
        ],
        "default": true
       },
       "formula": {
        "x-scope": "row",
        "title": "Formula",
        "description": "Computes the cell from the other cells of its row, for this table only; the column is read-only.",
        "examples": [
         "mrr * 12"
        ],
        "default": null,
        "$ref": "formula"
       },
       "options": {
        "type": "array",
        "maxItems": 500,
        "x-key": "value",
        "items": {
         "$ref": "option"
        },
        "title": "Options",
        "description": "Choices of a select or multiselect column; by default the dataset's.",
        "examples": [
         [
          {
           "value": "Pro",
           "tone": "info"
          }
         ]
        ],
        "default": null
       },
       "tones": {
        "type": "array",
        "maxItems": 100,
        "items": {
         "$ref": "tone-of-value"
        },
        "title": "Tones",
        "description": "Tones of single values, shown as badges.",
        "examples": [
         [
          {
           "value": "overdue",
           "tone": "danger"
          }
         ]
        ],
        "default": null
       },
       "aggregate": {
        "enum": [
         "count",
         "countDistinct",
         "sum",
         "avg",
         "median",
         "min",
         "max"
        ],
        "title": "Aggregate",
        "description": "What the footer shows of the rows that match the search. count counts cells that are not empty.",
        "examples": [
         "sum"
        ],
        "default": null
       },
       "link": {
        "title": "Link",
        "description": "Column whose cell is the address that this cell leads to. Cells of type url and email lead there by themselves.",
        "examples": [
         "website"
        ],
        "default": null,
        "$ref": "key"
       },
       "hidden": {
        "type": "boolean",
        "title": "Hidden",
        "description": "Kept out of sight; its cells can still be read by links and formulas.",
        "examples": [
         true
        ],
        "default": false
       },
       "pinned": {
        "enum": [
         "start",
         "end"
        ],
        "title": "Pinned",
        "description": "Edge at which the column stays while the others scroll sideways.",
        "examples": [
         "start"
        ],
        "default": null
       }
      }
     }
    },
    "data": {
     "x-rows": true,
     "title": "Data",
     "description": "The rows.",
     "examples": [
      [
       {
        "id": "c1",
        "name": "Acme",
        "mrr": 1200
       },
       {
        "id": "c2",
        "name": "Globex",
        "mrr": 800
       }
      ]
     ],
     "$ref": "rows"
    },
    "searchable": {
     "type": "boolean",
     "title": "Searchable",
     "description": "Whether a search box finds rows by the text they show.",
     "examples": [
      true
     ],
     "default": false
    },
    "pageSize": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "title": "Page size",
     "description": "Rows on a page; by default all rows in one scrolling window.",
     "examples": [
      1
     ],
     "default": null
    },
    "orderBy": {
     "type": "array",
     "maxItems": 10,
     "items": {
      "$ref": "order"
     },
     "title": "Order by",
     "description": "The order it starts in, until the person sorts otherwise; by default the order of the data.",
     "examples": [
      [
       {
        "key": "mrr"
       }
      ]
     ],
     "default": null
    },
    "editable": {
     "type": "boolean",
     "title": "Editable",
     "description": "Whether cells can be edited in place, pasted and filled with a series where the rows are writable.",
     "examples": [
      false
     ],
     "default": true
    },
    "addable": {
     "type": "boolean",
     "title": "Addable",
     "description": "Whether rows can be added where the rows are writable: behind the last one or, by the menu of a cell, between others while no column orders them.",
     "examples": [
      false
     ],
     "default": true
    },
    "deletable": {
     "type": "boolean",
     "title": "Deletable",
     "description": "Whether rows can be deleted where the rows are writable.",
     "examples": [
      false
     ],
     "default": true
    },
    "rowActions": {
     "type": "array",
     "maxItems": 20,
     "x-key": "id",
     "items": {
      "$ref": "row-action"
     },
     "title": "Row actions",
     "description": "What the host can do with one row, in the menu of the row.",
     "examples": [
      [
       {
        "id": "invoice",
        "label": "Send invoice",
        "icon": "send"
       }
      ]
     ],
     "default": null
    },
    "bulkActions": {
     "type": "array",
     "maxItems": 20,
     "x-key": "id",
     "items": {
      "$ref": "row-action"
     },
     "title": "Bulk actions",
     "description": "What the host can do with all rows that are ticked.",
     "examples": [
      [
       {
        "id": "invoice",
        "label": "Send invoices",
        "icon": "send"
       }
      ]
     ],
     "default": null
    },
    "multiSelect": {
     "type": "boolean",
     "title": "Multiple selection",
     "description": "Whether rows have check boxes to choose several.",
     "examples": [
      true
     ],
     "default": false
    },
    "groupBy": {
     "type": "array",
     "maxItems": 5,
     "items": {
      "$ref": "key"
     },
     "title": "Group by",
     "description": "Columns by which rows are gathered under headings with subtotals.",
     "examples": [
      [
       "plan"
      ]
     ],
     "default": null
    },
    "adjustable": {
     "type": "boolean",
     "title": "Adjustable",
     "description": "Whether the person can resize, reorder, pin, hide and group by columns; remembered for this person.",
     "examples": [
      false
     ],
     "default": true
    },
    "exportable": {
     "type": "boolean",
     "title": "Exportable",
     "description": "Whether the person can save the rows as CSV.",
     "examples": [
      false
     ],
     "default": true
    },
    "emptyText": {
     "type": "string",
     "maxLength": 256,
     "title": "Empty text",
     "description": "What is said when there are no rows.",
     "examples": [
      "No customers yet"
     ],
     "default": null
    }
   }
  },
  "Tabs": {
   "title": "Tabs",
   "description": "Parts of a page of which one is shown at a time, or sections that fold.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "tabs"
   ],
   "x-slots": [
    [
     "tabs",
     "*",
     "content"
    ]
   ],
   "x-outputs": [
    {
     "name": "tab",
     "from": "view",
     "fallback": [
      [
       "defaultTab"
      ],
      [
       "tabs",
       "0",
       "id"
      ]
     ]
    }
   ],
   "x-plan": {
    "intents": [
     "layout"
    ],
    "needs": [],
    "weight": 1
   },
   "properties": {
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading above the tabs.",
     "examples": [
      "Plan"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation below the heading.",
     "examples": [
      "What we do each week"
     ],
     "default": null
    },
    "tabs": {
     "type": "array",
     "minItems": 1,
     "maxItems": 50,
     "x-key": "id",
     "title": "Tabs",
     "description": "The tabs in order.",
     "examples": [
      [
       {
        "id": "week",
        "label": "This week",
        "content": []
       },
       {
        "id": "later",
        "label": "Later",
        "content": []
       }
      ]
     ],
     "items": {
      "type": "object",
      "title": "Tab",
      "description": "One tab and what it shows.",
      "additionalProperties": false,
      "required": [
       "id",
       "label",
       "content"
      ],
      "properties": {
       "id": {
        "title": "Id",
        "description": "Identity of the tab; formulas read the chosen one.",
        "examples": [
         "week"
        ],
        "$ref": "key"
       },
       "label": {
        "type": "string",
        "maxLength": 256,
        "title": "Label",
        "description": "Name shown on the tab.",
        "examples": [
         "This week"
        ]
       },
       "icon": {
        "title": "Icon",
        "description": "Icon before the label.",
        "examples": [
         "calendar"
        ],
        "default": null,
        "$ref": "icon"
       },
       "badge": {
        "title": "Badge",
        "description": "A number or short text after the label, such as how much is open.",
        "examples": [
         {
          "formula": "count(tasks)"
         }
        ],
        "default": null,
        "$ref": "value"
       },
       "content": {
        "type": "array",
        "items": {
         "$ref": "node"
        },
        "title": "Content",
        "description": "The nodes of the tab in order, on a grid of 12 columns.",
        "examples": [
         [
          {
           "id": "open",
           "type": "MetricCard",
           "props": {
            "label": "Open",
            "value": 4
           }
          }
         ]
        ]
       }
      }
     }
    },
    "defaultTab": {
     "title": "Default tab",
     "description": "Id of the tab shown until the person chooses one; by default the first.",
     "examples": [
      "later"
     ],
     "default": null,
     "$ref": "key"
    },
    "variant": {
     "enum": [
      "tabs",
      "pills",
      "sections"
     ],
     "title": "Variant",
     "description": "Underlined tabs, pills, or sections below each other that fold.",
     "examples": [
      "pills"
     ],
     "default": "tabs"
    }
   }
  },
  "TextBlock": {
   "title": "TextBlock",
   "description": "Formatted text with live numbers, plain or as a callout.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "text"
   ],
   "x-slots": [],
   "x-outputs": [],
   "x-plan": {
    "intents": [
     "explain",
     "note",
     "summarize",
     "checklist"
    ],
    "needs": [],
    "weight": 1
   },
   "properties": {
    "text": {
     "type": "string",
     "maxLength": 65536,
     "x-scope": "text",
     "title": "Text",
     "description": "Markdown. {{ formula }} or {{ formula | format }} is replaced by its value. Without HTML.",
     "examples": [
      "**MRR** is {{ 40000 + 8200 | currency }}.\n\n- [ ] Call Acme\n- [x] Send the offer"
     ]
    },
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading above the text.",
     "examples": [
      "Notes"
     ],
     "default": null
    },
    "variant": {
     "enum": [
      "plain",
      "card",
      "callout"
     ],
     "title": "Variant",
     "description": "Plain text, in a card as other parts are, or set off in a box of its tone.",
     "examples": [
      "callout"
     ],
     "default": "plain"
    },
    "tone": {
     "title": "Tone",
     "description": "Tone of a callout.",
     "examples": [
      "warning"
     ],
     "default": "info",
     "$ref": "tone"
    },
    "icon": {
     "title": "Icon",
     "description": "Icon of a callout; by default that of its tone.",
     "examples": [
      "lightbulb"
     ],
     "default": null,
     "$ref": "icon"
    }
   }
  },
  "Timeline": {
   "title": "Timeline",
   "description": "Items with a start and an end on a calendar, and milestones: a roadmap or a plan.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "x-slots": [],
   "x-outputs": [
    {
     "name": "selected",
     "from": "view"
    },
    {
     "name": "count",
     "from": "rows",
     "prop": [
      "data",
      "items"
     ]
    }
   ],
   "x-plan": {
    "intents": [
     "schedule",
     "track",
     "arrange"
    ],
    "needs": [
     "text",
     "date"
    ],
    "weight": 1
   },
   "properties": {
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Heading above the timeline.",
     "examples": [
      "Roadmap"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 1000,
     "title": "Description",
     "description": "A line of explanation below the heading.",
     "examples": [
      "What ships when"
     ],
     "default": null
    },
    "items": {
     "type": "array",
     "maxItems": 5000,
     "x-key": "id",
     "x-rows": true,
     "title": "Items",
     "description": "Literal items in order.",
     "examples": [
      [
       {
        "id": "beta",
        "title": "Beta",
        "startDate": "2026-03-02",
        "endDate": "2026-03-27",
        "status": "in-progress",
        "progress": 0.4,
        "group": "Product"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "TimelineItem",
      "description": "One item with its days.",
      "additionalProperties": false,
      "required": [
       "id",
       "title",
       "startDate",
       "endDate"
      ],
      "properties": {
       "id": {
        "title": "Id",
        "description": "Identity of the item.",
        "examples": [
         "beta"
        ],
        "$ref": "key"
       },
       "title": {
        "type": "string",
        "maxLength": 256,
        "title": "Title",
        "description": "What it is.",
        "examples": [
         "Beta"
        ]
       },
       "startDate": {
        "type": "string",
        "maxLength": 64,
        "title": "Start",
        "description": "First day, YYYY-MM-DD.",
        "examples": [
         "2026-03-02"
        ]
       },
       "endDate": {
        "type": "string",
        "maxLength": 64,
        "title": "End",
        "description": "Last day, YYYY-MM-DD; the day belongs to the item.",
        "examples": [
         "2026-03-27"
        ]
       },
       "status": {
        "enum": [
         "planned",
         "in-progress",
         "complete"
        ],
        "title": "Status",
        "description": "How far it is; sets the tone.",
        "examples": [
         "in-progress"
        ],
        "default": "planned"
       },
       "progress": {
        "type": "number",
        "minimum": 0,
        "title": "Progress",
        "description": "Part that is done, as a fraction.",
        "examples": [
         0.4
        ],
        "default": null
       },
       "group": {
        "type": "string",
        "maxLength": 256,
        "title": "Group",
        "description": "Lane in which it is drawn.",
        "examples": [
         "Product"
        ],
        "default": null
       }
      }
     }
    },
    "data": {
     "title": "Data",
     "description": "The rows shown as items, instead of literal items.",
     "examples": [
      {
       "from": "projects"
      }
     ],
     "default": null,
     "$ref": "rows"
    },
    "fields": {
     "type": "object",
     "title": "Fields",
     "description": "Which columns of the data hold what.",
     "examples": [
      {
       "title": "name",
       "startDate": "start",
       "endDate": "end",
       "status": "state",
       "group": "team"
      }
     ],
     "default": null,
     "additionalProperties": false,
     "required": [
      "title",
      "startDate",
      "endDate"
     ],
     "properties": {
      "title": {
       "title": "Title",
       "description": "Column with the title.",
       "examples": [
        "name"
       ],
       "$ref": "key"
      },
      "startDate": {
       "title": "Start",
       "description": "Column with the first day.",
       "examples": [
        "start"
       ],
       "$ref": "key"
      },
      "endDate": {
       "title": "End",
       "description": "Column with the last day.",
       "examples": [
        "end"
       ],
       "$ref": "key"
      },
      "status": {
       "title": "Status",
       "description": "Column with the status; its options give the tones.",
       "examples": [
        "state"
       ],
       "default": null,
       "$ref": "key"
      },
      "progress": {
       "title": "Progress",
       "description": "Column with the progress as a fraction.",
       "examples": [
        "done"
       ],
       "default": null,
       "$ref": "key"
      },
      "group": {
       "title": "Group",
       "description": "Column whose values make the lanes.",
       "examples": [
        "team"
       ],
       "default": null,
       "$ref": "key"
      }
     }
    },
    "milestones": {
     "type": "array",
     "maxItems": 500,
     "x-key": "id",
     "title": "Milestones",
     "description": "Days that matter, marked on the calendar.",
     "examples": [
      [
       {
        "id": "launch",
        "title": "Launch",
        "date": "2026-04-01"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "Milestone",
      "description": "One day that matters.",
      "additionalProperties": false,
      "required": [
       "id",
       "title",
       "date"
      ],
      "properties": {
       "id": {
        "title": "Id",
        "description": "Identity of the milestone.",
        "examples": [
         "launch"
        ],
        "$ref": "key"
       },
       "title": {
        "type": "string",
        "maxLength": 256,
        "title": "Title",
        "description": "What happens.",
        "examples": [
         "Launch"
        ]
       },
       "date": {
        "type": "string",
        "maxLength": 64,
        "title": "Date",
        "description": "The day, YYYY-MM-DD.",
        "examples": [
         "2026-04-01"
        ]
       }
      }
     }
    },
    "dependencies": {
     "type": "array",
     "maxItems": 5000,
     "title": "Dependencies",
     "description": "Which item must end before which other starts.",
     "examples": [
      [
       {
        "from": "beta",
        "to": "launch"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "Dependency",
      "description": "One item that waits for another.",
      "additionalProperties": false,
      "required": [
       "from",
       "to"
      ],
      "properties": {
       "from": {
        "title": "From",
        "description": "Id of the item that must end first.",
        "examples": [
         "beta"
        ],
        "$ref": "key"
       },
       "to": {
        "title": "To",
        "description": "Id of the item that starts after it.",
        "examples": [
         "launch"
        ],
        "$ref": "key"
       }
      }
     }
    },
    "zoom": {
     "enum": [
      "fit",
      "day",
      "week",
      "month",
      "quarter",
      "year"
     ],
     "title": "Zoom",
     "description": "What the calendar shows first; people can change it.",
     "examples": [
      "month"
     ],
     "default": "fit"
    },
    "showToday": {
     "type": "boolean",
     "title": "Show today",
     "description": "Draws a line at the current day.",
     "examples": [
      false
     ],
     "default": true
    },
    "showList": {
     "type": "boolean",
     "title": "Show list",
     "description": "Shows a table of the items beside the calendar.",
     "examples": [
      false
     ],
     "default": true
    },
    "editable": {
     "type": "boolean",
     "title": "Editable",
     "description": "Whether people can change the dates, where the rows allow it.",
     "examples": [
      false
     ],
     "default": true
    }
   }
  },
};

/** The shared parts that component props refer to. */
export const catalogueParts: Readonly<Record<string, CatalogueSchema>> = {
  "cell": {
   "title": "Cell",
   "description": "One cell of a row: text, number, boolean, nothing, or a list of texts.",
   "anyOf": [
    {
     "type": "string",
     "maxLength": 65536
    },
    {
     "type": "number"
    },
    {
     "type": "boolean"
    },
    {
     "type": "null"
    },
    {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 65536
     }
    }
   ]
  },
  "color": {
   "title": "SeriesColor",
   "description": "A color of the theme's series palette.",
   "enum": [
    "chart-1",
    "chart-2",
    "chart-3",
    "chart-4",
    "chart-5",
    "chart-6",
    "chart-7",
    "chart-8"
   ]
  },
  "column": {
   "title": "Column",
   "description": "One column of a dataset.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "key"
   ],
   "properties": {
    "key": {
     "title": "Key",
     "description": "Name of the cell in each row.",
     "examples": [
      "mrr"
     ],
     "$ref": "key"
    },
    "label": {
     "type": "string",
     "maxLength": 256,
     "title": "Label",
     "description": "Heading shown to people; by default the key.",
     "examples": [
      "MRR"
     ],
     "default": null
    },
    "type": {
     "enum": [
      "text",
      "number",
      "boolean",
      "date",
      "datetime",
      "select",
      "multiselect",
      "person",
      "url",
      "email"
     ],
     "title": "Type",
     "description": "What the cells hold. A date is YYYY-MM-DD without a time zone; a datetime is ISO 8601 with an offset.",
     "examples": [
      "number"
     ],
     "default": "text"
    },
    "format": {
     "title": "Format",
     "description": "How cells are written.",
     "examples": [
      "currency"
     ],
     "default": null,
     "$ref": "format"
    },
    "options": {
     "type": "array",
     "maxItems": 500,
     "x-key": "value",
     "items": {
      "$ref": "option"
     },
     "title": "Options",
     "description": "Choices of a select or multiselect column.",
     "examples": [
      [
       {
        "value": "Pro",
        "tone": "info"
       }
      ]
     ],
     "default": null
    },
    "formula": {
     "x-scope": "row",
     "title": "Formula",
     "description": "Computes the cell from the other cells of its row; the column is read-only.",
     "examples": [
      "mrr * 12"
     ],
     "default": null,
     "$ref": "formula"
    },
    "description": {
     "type": "string",
     "maxLength": 2000,
     "title": "Description",
     "description": "What the column means, shown as help.",
     "examples": [
      "Monthly recurring revenue"
     ],
     "default": null
    }
   }
  },
  "computed-column": {
   "title": "ComputedColumn",
   "description": "A column computed row by row.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "as",
    "formula"
   ],
   "properties": {
    "as": {
     "title": "As",
     "description": "Name of the new column.",
     "examples": [
      "total"
     ],
     "$ref": "key"
    },
    "formula": {
     "x-scope": "row",
     "title": "Formula",
     "description": "Expression over the columns of the row.",
     "examples": [
      "price * qty"
     ],
     "$ref": "formula"
    }
   }
  },
  "condition": {
   "title": "Condition",
   "description": "Compares one column with a value.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "key",
    "op"
   ],
   "properties": {
    "key": {
     "title": "Key",
     "description": "The column to test.",
     "examples": [
      "plan"
     ],
     "$ref": "key"
    },
    "op": {
     "enum": [
      "eq",
      "ne",
      "lt",
      "lte",
      "gt",
      "gte",
      "in",
      "notIn",
      "contains",
      "startsWith",
      "endsWith",
      "between",
      "isNull",
      "notNull",
      "inLast",
      "inNext",
      "olderThan"
     ],
     "title": "Operator",
     "description": "How to compare. between takes two bounds, in and notIn a list, isNull and notNull nothing, the last three a span of time.",
     "examples": [
      "eq"
     ]
    },
    "value": {
     "title": "Value",
     "description": "What to compare with: a literal, a formula, a list of these, or a span of time.",
     "examples": [
      "Pro"
     ],
     "default": null,
     "anyOf": [
      {
       "type": "string",
       "maxLength": 65536
      },
      {
       "type": "number"
      },
      {
       "type": "boolean"
      },
      {
       "type": "null"
      },
      {
       "$ref": "formula-value"
      },
      {
       "$ref": "time-span"
      },
      {
       "type": "array",
       "maxItems": 1000,
       "items": {
        "anyOf": [
         {
          "type": "string",
          "maxLength": 65536
         },
         {
          "type": "number"
         },
         {
          "type": "boolean"
         },
         {
          "type": "null"
         },
         {
          "$ref": "formula-value"
         }
        ]
       }
      }
     ]
    },
    "optional": {
     "type": "boolean",
     "title": "Optional",
     "description": "Skip the condition when its value is null, empty text or an empty list; otherwise null matches nothing.",
     "examples": [
      true
     ],
     "default": false
    }
   }
  },
  "dataset": {
   "title": "Dataset",
   "description": "Named rows that components read: written here (rows), provided by the host (source), or computed from other datasets (query). Exactly one of the three.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "name"
   ],
   "properties": {
    "name": {
     "title": "Name",
     "description": "Name that queries and formulas use.",
     "examples": [
      "customers"
     ],
     "$ref": "name"
    },
    "title": {
     "type": "string",
     "maxLength": 256,
     "title": "Title",
     "description": "Name shown to people; by default the name.",
     "examples": [
      "Customers"
     ],
     "default": null
    },
    "description": {
     "type": "string",
     "maxLength": 2000,
     "title": "Description",
     "description": "What the rows are.",
     "examples": [
      "One row for each paying customer"
     ],
     "default": null
    },
    "origin": {
     "title": "Origin",
     "description": "Where the rows come from. Only on datasets with rows or a source.",
     "examples": [
      "sample"
     ],
     "default": "entered",
     "$ref": "origin"
    },
    "key": {
     "title": "Key",
     "description": "The cell that identifies a row. It need not be among the columns.",
     "examples": [
      "id"
     ],
     "default": "id",
     "$ref": "key"
    },
    "columns": {
     "type": "array",
     "maxItems": 200,
     "x-key": "key",
     "x-bare": "type",
     "items": {
      "$ref": "column"
     },
     "title": "Columns",
     "description": "The columns in order. On a query they only override labels and formats.",
     "examples": [
      [
       {
        "key": "name",
        "label": "Customer",
        "type": "text"
       }
      ]
     ],
     "default": []
    },
    "rows": {
     "type": "array",
     "x-key": true,
     "items": {
      "$ref": "row"
     },
     "title": "Rows",
     "description": "The records.",
     "examples": [
      [
       {
        "id": "c1",
        "name": "Acme",
        "mrr": 1200
       }
      ]
     ],
     "default": null
    },
    "source": {
     "title": "Source",
     "description": "Where the host gets the rows.",
     "examples": [
      {
       "name": "stripe.charges",
       "label": "Stripe"
      }
     ],
     "default": null,
     "$ref": "source"
    },
    "query": {
     "title": "Query",
     "description": "The query that gives the rows.",
     "examples": [
      {
       "from": "customers",
       "orderBy": [
        {
         "key": "mrr",
         "desc": true
        }
       ]
      }
     ],
     "default": null,
     "$ref": "query"
    },
    "meta": {
     "type": "object",
     "additionalProperties": true,
     "x-open": true,
     "title": "Meta",
     "description": "Free JSON that is carried along and never read.",
     "examples": [
      {
       "team": "growth"
      }
     ],
     "default": null
    }
   }
  },
  "format": {
   "title": "Format",
   "description": "How a number or date is written: a name, or an object for more control. A percentage is a fraction: 0.15 shows as 15 %. `month`, `quarter` and `year` write a date without its day: Nov 2026; `week` writes the seven days that begin with it: Mar 16 – 22, 2026. `dayOfWeek` (1 to 7, Monday 1), `monthOfYear` (1 to 12) and `hourOfDay` (0 to 23) write a number by its name: Mon, Jan, 2 PM.",
   "anyOf": [
    {
     "enum": [
      "number",
      "currency",
      "percent",
      "compact",
      "duration",
      "bytes",
      "date",
      "datetime",
      "week",
      "month",
      "quarter",
      "year",
      "dayOfWeek",
      "monthOfYear",
      "hourOfDay",
      "text"
     ]
    },
    {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "style"
     ],
     "properties": {
      "style": {
       "enum": [
        "number",
        "currency",
        "percent",
        "compact",
        "duration",
        "bytes",
        "date",
        "datetime",
        "week",
        "month",
        "quarter",
        "year",
        "dayOfWeek",
        "monthOfYear",
        "hourOfDay",
        "text"
       ],
       "title": "Style",
       "description": "The kind of format. A duration is in seconds, bytes in bytes.",
       "examples": [
        "currency"
       ]
      },
      "currency": {
       "type": "string",
       "pattern": "^[A-Z]{3}$",
       "title": "Currency",
       "description": "ISO 4217 code; by default the document's currency.",
       "examples": [
        "EUR"
       ],
       "default": null
      },
      "decimals": {
       "type": "integer",
       "minimum": 0,
       "maximum": 10,
       "title": "Decimals",
       "description": "Number of decimal places; by default as the locale and style have it.",
       "examples": [
        1
       ],
       "default": null
      },
      "unit": {
       "type": "string",
       "maxLength": 24,
       "title": "Unit",
       "description": "A unit written after the number. Of a duration (`day`, `hour`, `minute`, `second`) or of bytes (`byte` to `petabyte`) the one unit it is written in.",
       "examples": [
        "kg"
       ],
       "default": null
      },
      "notation": {
       "enum": [
        "standard",
        "compact"
       ],
       "title": "Notation",
       "description": "Full digits, or shortened such as 1.2K.",
       "examples": [
        "compact"
       ],
       "default": "standard"
      }
     }
    }
   ]
  },
  "formula-value": {
   "title": "FormulaValue",
   "description": "A value computed by a formula.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "formula"
   ],
   "properties": {
    "formula": {
     "title": "Formula",
     "description": "The expression that gives the value.",
     "examples": [
      "total_mrr * 12"
     ],
     "$ref": "formula"
    }
   }
  },
  "formula": {
   "title": "Formula",
   "description": "An expression of the formula language, such as total_mrr * 12.",
   "type": "string",
   "minLength": 1,
   "maxLength": 10000
  },
  "key": {
   "title": "Key",
   "description": "Key of a column, field or input: 1 to 120 characters, no control characters. It never changes once stored.",
   "type": "string",
   "minLength": 1,
   "maxLength": 120,
   "pattern": "^[^\\u0000-\\u001f\\u007f]+$"
  },
  "name": {
   "title": "Name",
   "description": "Name of a node or dataset: a letter, then letters, digits and underscores. It never changes once stored.",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$"
  },
  "number-value": {
   "title": "NumberValue",
   "description": "A live number: a literal, a formula or a query.",
   "anyOf": [
    {
     "type": "number"
    },
    {
     "type": "null"
    },
    {
     "$ref": "formula-value"
    },
    {
     "$ref": "query-value"
    }
   ]
  },
  "option": {
   "title": "Option",
   "description": "One choice of a select.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "value"
   ],
   "properties": {
    "value": {
     "type": "string",
     "maxLength": 256,
     "title": "Value",
     "description": "What is stored.",
     "examples": [
      "Pro"
     ]
    },
    "label": {
     "type": "string",
     "maxLength": 256,
     "title": "Label",
     "description": "What is shown; by default the value.",
     "examples": [
      "Professional"
     ],
     "default": null
    },
    "tone": {
     "title": "Tone",
     "description": "The tone of the choice.",
     "examples": [
      "info"
     ],
     "default": null,
     "$ref": "tone"
    }
   }
  },
  "order": {
   "title": "Order",
   "description": "Order by one column.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "key"
   ],
   "properties": {
    "key": {
     "title": "Key",
     "description": "The column.",
     "examples": [
      "mrr"
     ],
     "$ref": "key"
    },
    "desc": {
     "type": "boolean",
     "title": "Descending",
     "description": "Largest first.",
     "examples": [
      true
     ],
     "default": false
    }
   }
  },
  "origin": {
   "title": "DataOrigin",
   "description": "Where rows come from: marked as sample, typed in, imported from a file, or read from a connected source.",
   "enum": [
    "sample",
    "entered",
    "imported",
    "source"
   ]
  },
  "query-value": {
   "title": "QueryValue",
   "description": "A value read from the single row that a query gives; no row gives null, and 0 for a count.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "query"
   ],
   "properties": {
    "query": {
     "title": "Query",
     "description": "The query; it must give exactly one row.",
     "examples": [
      {
       "from": "customers",
       "aggregate": [
        {
         "op": "sum",
         "key": "mrr",
         "as": "mrr"
        }
       ]
      }
     ],
     "$ref": "query"
    },
    "column": {
     "title": "Column",
     "description": "Which output column to read; by default the only one that is no group.",
     "examples": [
      "mrr"
     ],
     "default": null,
     "$ref": "key"
    }
   }
  },
  "query": {
   "title": "Query",
   "description": "Rows of a dataset: joined, derived, filtered, grouped, computed, ordered and cut, in the order in which the clauses stand here.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "from"
   ],
   "properties": {
    "from": {
     "title": "From",
     "description": "Name of a dataset.",
     "examples": [
      "customers"
     ],
     "$ref": "name"
    },
    "join": {
     "type": "array",
     "maxItems": 10,
     "title": "Joins",
     "description": "Columns of other datasets, matched by key.",
     "examples": [
      [
       {
        "with": "plans",
        "on": [
         {
          "left": "plan",
          "right": "name"
         }
        ],
        "kind": "left"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "Join",
      "description": "One joined dataset.",
      "additionalProperties": false,
      "required": [
       "with",
       "on"
      ],
      "properties": {
       "with": {
        "title": "With",
        "description": "Name of the dataset to join.",
        "examples": [
         "plans"
        ],
        "$ref": "name"
       },
       "on": {
        "type": "array",
        "minItems": 1,
        "maxItems": 5,
        "title": "On",
        "description": "Columns that must be equal.",
        "examples": [
         [
          {
           "left": "plan",
           "right": "name"
          }
         ]
        ],
        "items": {
         "type": "object",
         "title": "JoinKey",
         "description": "A pair of columns.",
         "additionalProperties": false,
         "required": [
          "left",
          "right"
         ],
         "properties": {
          "left": {
           "title": "Left",
           "description": "Column of this side.",
           "examples": [
            "plan"
           ],
           "$ref": "key"
          },
          "right": {
           "title": "Right",
           "description": "Column of the joined dataset.",
           "examples": [
            "name"
           ],
           "$ref": "key"
          }
         }
        }
       },
       "kind": {
        "enum": [
         "left",
         "inner"
        ],
        "title": "Kind",
        "description": "left keeps rows without a match, inner drops them.",
        "examples": [
         "inner"
        ],
        "default": "left"
       },
       "columns": {
        "type": "array",
        "maxItems": 200,
        "title": "Columns",
        "description": "Which columns to take over; by default all that are not joined on.",
        "examples": [
         [
          {
           "key": "price",
           "as": "plan_price"
          }
         ]
        ],
        "default": null,
        "items": {
         "type": "object",
         "title": "JoinColumn",
         "description": "One column taken over.",
         "additionalProperties": false,
         "required": [
          "key"
         ],
         "properties": {
          "key": {
           "title": "Key",
           "description": "Column of the joined dataset.",
           "examples": [
            "price"
           ],
           "$ref": "key"
          },
          "as": {
           "title": "As",
           "description": "Its name in the result; by default the key.",
           "examples": [
            "plan_price"
           ],
           "default": null,
           "$ref": "key"
          }
         }
        }
       }
      }
     }
    },
    "derive": {
     "type": "array",
     "maxItems": 50,
     "items": {
      "$ref": "computed-column"
     },
     "title": "Derive",
     "description": "New columns computed row by row, before filtering.",
     "examples": [
      [
       {
        "as": "total",
        "formula": "price * qty"
       }
      ]
     ],
     "default": null
    },
    "where": {
     "title": "Where",
     "description": "Which rows pass.",
     "examples": [
      {
       "key": "plan",
       "op": "eq",
       "value": "Pro"
      }
     ],
     "default": null,
     "$ref": "where"
    },
    "groupBy": {
     "type": "array",
     "maxItems": 10,
     "title": "Group by",
     "description": "Columns that make the groups.",
     "examples": [
      [
       {
        "key": "since",
        "unit": "month"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "Group",
      "description": "One grouping column.",
      "additionalProperties": false,
      "required": [
       "key"
      ],
      "properties": {
       "key": {
        "title": "Key",
        "description": "Column to group by.",
        "examples": [
         "since"
        ],
        "$ref": "key"
       },
       "as": {
        "title": "As",
        "description": "Name of the output column; by default the key.",
        "examples": [
         "month"
        ],
        "default": null,
        "$ref": "key"
       },
       "unit": {
        "enum": [
         "minute",
         "hour",
         "day",
         "week",
         "month",
         "quarter",
         "year",
         "dayOfWeek",
         "monthOfYear",
         "hourOfDay"
        ],
        "title": "Unit",
        "description": "Time bucket of a date or datetime column. The bucket's value is its first day.",
        "examples": [
         "month"
        ],
        "default": null
       },
       "fill": {
        "enum": [
         "null",
         "zero"
        ],
        "title": "Fill",
        "description": "Adds the buckets without rows between the first and the last.",
        "examples": [
         "zero"
        ],
        "default": null
       },
       "top": {
        "type": "object",
        "title": "Top",
        "description": "Keeps only the largest groups.",
        "examples": [
         {
          "n": 5,
          "other": "Other"
         }
        ],
        "default": null,
        "additionalProperties": false,
        "required": [
         "n"
        ],
        "properties": {
         "n": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "title": "Count",
          "description": "How many groups to keep.",
          "examples": [
           5
          ]
         },
         "by": {
          "title": "By",
          "description": "The aggregate that ranks them; by default the first.",
          "examples": [
           "mrr"
          ],
          "default": null,
          "$ref": "key"
         },
         "other": {
          "type": "string",
          "maxLength": 256,
          "title": "Other",
          "description": "Name of the row that sums up the rest.",
          "examples": [
           "All others"
          ],
          "default": "Other"
         }
        }
       }
      }
     }
    },
    "aggregate": {
     "type": "array",
     "maxItems": 50,
     "title": "Aggregate",
     "description": "Numbers computed over each group, or over all rows when there is no group.",
     "examples": [
      [
       {
        "op": "sum",
        "key": "mrr",
        "as": "mrr"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "Aggregate",
      "description": "One aggregate.",
      "additionalProperties": false,
      "required": [
       "op",
       "as"
      ],
      "properties": {
       "op": {
        "enum": [
         "count",
         "countDistinct",
         "sum",
         "avg",
         "median",
         "min",
         "max",
         "first",
         "last",
         "stdev"
        ],
        "title": "Operation",
        "description": "What to compute. count without a key counts rows; the others skip null.",
        "examples": [
         "sum"
        ]
       },
       "key": {
        "title": "Key",
        "description": "The column; only count can do without.",
        "examples": [
         "mrr"
        ],
        "default": null,
        "$ref": "key"
       },
       "as": {
        "title": "As",
        "description": "Name of the output column.",
        "examples": [
         "mrr"
        ],
        "$ref": "key"
       }
      }
     }
    },
    "compute": {
     "type": "array",
     "maxItems": 50,
     "items": {
      "$ref": "computed-column"
     },
     "title": "Compute",
     "description": "New columns computed from the aggregated row.",
     "examples": [
      [
       {
        "as": "arpa",
        "formula": "mrr / n"
       }
      ]
     ],
     "default": null
    },
    "having": {
     "title": "Having",
     "description": "Which output rows pass.",
     "examples": [
      {
       "key": "n",
       "op": "gt",
       "value": 1
      }
     ],
     "default": null,
     "$ref": "where"
    },
    "window": {
     "type": "array",
     "maxItems": 20,
     "title": "Window",
     "description": "Columns computed along the output rows.",
     "examples": [
      [
       {
        "op": "runningTotal",
        "key": "mrr",
        "as": "total"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "Window",
      "description": "One window column.",
      "additionalProperties": false,
      "required": [
       "op",
       "as"
      ],
      "properties": {
       "op": {
        "enum": [
         "runningTotal",
         "difference",
         "percentChange",
         "rank",
         "shareOfTotal",
         "movingAverage"
        ],
        "title": "Operation",
        "description": "What to compute along the rows.",
        "examples": [
         "runningTotal"
        ]
       },
       "key": {
        "title": "Key",
        "description": "The column it runs over; rank takes it as what to rank by, largest first.",
        "examples": [
         "mrr"
        ],
        "default": null,
        "$ref": "key"
       },
       "as": {
        "title": "As",
        "description": "Name of the output column.",
        "examples": [
         "total"
        ],
        "$ref": "key"
       },
       "partitionBy": {
        "type": "array",
        "maxItems": 10,
        "items": {
         "$ref": "key"
        },
        "title": "Partition by",
        "description": "Starts anew for each value of these columns.",
        "examples": [
         [
          "plan"
         ]
        ],
        "default": null
       },
       "orderBy": {
        "type": "array",
        "maxItems": 10,
        "items": {
         "$ref": "order"
        },
        "title": "Order by",
        "description": "The order in which it runs; by default the order of the rows.",
        "examples": [
         [
          {
           "key": "month"
          }
         ]
        ],
        "default": null
       },
       "size": {
        "type": "integer",
        "minimum": 1,
        "maximum": 10000,
        "title": "Size",
        "description": "Number of rows in a moving average.",
        "examples": [
         7
        ],
        "default": 3
       }
      }
     }
    },
    "orderBy": {
     "type": "array",
     "maxItems": 10,
     "items": {
      "$ref": "order"
     },
     "title": "Order by",
     "description": "Order of the rows; null comes last both ways.",
     "examples": [
      [
       {
        "key": "mrr",
        "desc": true
       }
      ]
     ],
     "default": null
    },
    "offset": {
     "type": "integer",
     "minimum": 0,
     "title": "Offset",
     "description": "How many rows to skip.",
     "examples": [
      10
     ],
     "default": 0
    },
    "limit": {
     "type": "integer",
     "minimum": 0,
     "title": "Limit",
     "description": "How many rows to keep.",
     "examples": [
      10
     ],
     "default": null
    }
   }
  },
  "row-action": {
   "title": "RowAction",
   "description": "Something of the host that a person can do with rows. The host receives it as an intent.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "label"
   ],
   "properties": {
    "id": {
     "title": "Id",
     "description": "Name of the action in the intent.",
     "examples": [
      "invoice"
     ],
     "$ref": "key"
    },
    "label": {
     "type": "string",
     "minLength": 1,
     "maxLength": 128,
     "title": "Label",
     "description": "What people read.",
     "examples": [
      "Send invoice"
     ]
    },
    "icon": {
     "title": "Icon",
     "description": "Icon beside the label.",
     "examples": [
      "send"
     ],
     "default": null,
     "$ref": "icon"
    },
    "tone": {
     "title": "Tone",
     "description": "Tone of the action, danger for what destroys.",
     "examples": [
      "danger"
     ],
     "default": null,
     "$ref": "tone"
    }
   }
  },
  "row": {
   "title": "Row",
   "description": "One record: cells by column key.",
   "x-open": true,
   "type": "object",
   "additionalProperties": {
    "$ref": "cell"
   }
  },
  "rows": {
   "title": "Rows",
   "description": "Live rows: literal records, or a query over a dataset.",
   "anyOf": [
    {
     "type": "array",
     "items": {
      "$ref": "row"
     }
    },
    {
     "$ref": "query"
    }
   ]
  },
  "settings": {
   "title": "Settings",
   "description": "Language, money and calendar of the document.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "locale": {
     "type": "string",
     "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
     "title": "Locale",
     "description": "BCP 47 language tag.",
     "examples": [
      "de-DE"
     ],
     "default": "en"
    },
    "currency": {
     "type": "string",
     "pattern": "^[A-Z]{3}$",
     "title": "Currency",
     "description": "ISO 4217 code of amounts.",
     "examples": [
      "EUR"
     ],
     "default": "USD"
    },
    "timeZone": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64,
     "title": "Time zone",
     "description": "IANA time zone in which days begin.",
     "examples": [
      "Europe/Berlin"
     ],
     "default": "UTC"
    },
    "weekStart": {
     "type": "integer",
     "minimum": 1,
     "maximum": 7,
     "title": "Start of the week",
     "description": "First day of the week, Monday 1 to Sunday 7.",
     "examples": [
      7
     ],
     "default": 1
    }
   }
  },
  "source": {
   "title": "Source",
   "description": "Rows that the host application provides.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "name"
   ],
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "title": "Name",
     "description": "Name under which the host registers the source; upload:<dataset> means a file the person chose.",
     "examples": [
      "stripe.charges"
     ]
    },
    "label": {
     "type": "string",
     "maxLength": 200,
     "title": "Label",
     "description": "What people call it; by default the name.",
     "examples": [
      "Stripe"
     ],
     "default": null
    },
    "params": {
     "type": "array",
     "maxItems": 50,
     "x-key": "name",
     "title": "Parameters",
     "description": "Arguments handed to the source.",
     "examples": [
      [
       {
        "name": "since",
        "value": "2026-01-01"
       }
      ]
     ],
     "default": null,
     "items": {
      "type": "object",
      "title": "SourceParam",
      "description": "One argument.",
      "additionalProperties": false,
      "required": [
       "name",
       "value"
      ],
      "properties": {
       "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 120,
        "title": "Name",
        "description": "Name of the argument.",
        "examples": [
         "since"
        ]
       },
       "value": {
        "anyOf": [
         {
          "$ref": "cell"
         },
         {
          "$ref": "formula-value"
         }
        ],
        "title": "Value",
        "description": "Its value: a literal, or a formula whose every new value asks the source again.",
        "examples": [
         "2026-01-01",
         {
          "formula": "filters.from"
         }
        ]
       }
      }
     }
    },
    "required": {
     "type": "boolean",
     "title": "Required",
     "description": "Whether the artifact is useless without it.",
     "examples": [
      true
     ],
     "default": false
    }
   }
  },
  "text-value": {
   "title": "TextValue",
   "description": "A live text: a literal, a formula or a query.",
   "anyOf": [
    {
     "type": "string",
     "maxLength": 65536
    },
    {
     "type": "null"
    },
    {
     "$ref": "formula-value"
    },
    {
     "$ref": "query-value"
    }
   ]
  },
  "time-span": {
   "title": "TimeSpan",
   "description": "A number of calendar units, ending or starting now.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "count",
    "unit"
   ],
   "properties": {
    "count": {
     "title": "Count",
     "description": "How many units.",
     "examples": [
      30
     ],
     "anyOf": [
      {
       "type": "number",
       "minimum": 0,
       "maximum": 100000
      },
      {
       "$ref": "formula-value"
      }
     ]
    },
    "unit": {
     "enum": [
      "minute",
      "hour",
      "day",
      "week",
      "month",
      "quarter",
      "year"
     ],
     "title": "Unit",
     "description": "The calendar unit.",
     "examples": [
      "day"
     ]
    },
    "skip": {
     "type": "number",
     "minimum": 0,
     "maximum": 100000,
     "title": "Skip",
     "description": "Shifts the span away from now by this many units: with skip equal to count, inLast is the period before.",
     "examples": [
      30
     ],
     "default": 0
    }
   }
  },
  "tone-of-value": {
   "title": "ToneOfValue",
   "description": "The tone in which one value is shown.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "value",
    "tone"
   ],
   "properties": {
    "value": {
     "anyOf": [
      {
       "type": "string",
       "maxLength": 256
      },
      {
       "type": "number"
      },
      {
       "type": "boolean"
      }
     ],
     "title": "Value",
     "description": "The cell it applies to.",
     "examples": [
      "overdue"
     ]
    },
    "tone": {
     "title": "Tone",
     "description": "The tone of that value.",
     "examples": [
      "danger"
     ],
     "$ref": "tone"
    }
   }
  },
  "tone": {
   "title": "Tone",
   "description": "What a color means. Themes decide how it looks; it is never the only sign.",
   "enum": [
    "success",
    "warning",
    "danger",
    "info",
    "neutral"
   ]
  },
  "url": {
   "title": "Url",
   "description": "An address: http, https, mailto, tel or relative. Checked by the URL policy when shown.",
   "type": "string",
   "maxLength": 2048
  },
  "value": {
   "title": "Value",
   "description": "A live scalar: a literal, a formula or a query.",
   "anyOf": [
    {
     "type": "string",
     "maxLength": 65536
    },
    {
     "type": "number"
    },
    {
     "type": "boolean"
    },
    {
     "type": "null"
    },
    {
     "$ref": "formula-value"
    },
    {
     "$ref": "query-value"
    }
   ]
  },
  "where": {
   "title": "Where",
   "description": "Which rows pass: a condition, or all, any or none of several.",
   "anyOf": [
    {
     "type": "object",
     "title": "WhereAll",
     "description": "Passes when every part passes.",
     "additionalProperties": false,
     "required": [
      "all"
     ],
     "properties": {
      "all": {
       "type": "array",
       "maxItems": 100,
       "items": {
        "$ref": "where"
       },
       "title": "All",
       "description": "Conditions that must all pass.",
       "examples": [
        [
         {
          "key": "plan",
          "op": "eq",
          "value": "Pro"
         }
        ]
       ]
      }
     }
    },
    {
     "type": "object",
     "title": "WhereAny",
     "description": "Passes when at least one part passes.",
     "additionalProperties": false,
     "required": [
      "any"
     ],
     "properties": {
      "any": {
       "type": "array",
       "maxItems": 100,
       "items": {
        "$ref": "where"
       },
       "title": "Any",
       "description": "Conditions of which one must pass.",
       "examples": [
        [
         {
          "key": "plan",
          "op": "eq",
          "value": "Pro"
         }
        ]
       ]
      }
     }
    },
    {
     "type": "object",
     "title": "WhereNot",
     "description": "Passes when its part does not.",
     "additionalProperties": false,
     "required": [
      "not"
     ],
     "properties": {
      "not": {
       "title": "Not",
       "description": "The condition that must fail.",
       "examples": [
        {
         "key": "plan",
         "op": "isNull"
        }
       ],
       "$ref": "where"
      }
     }
    },
    {
     "$ref": "condition"
    }
   ]
  },
};
