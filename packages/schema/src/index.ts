export type * from './generated/types.js';
export type {
  CatalogueSchema,
  JsonSchema,
  JsonType,
  OutputDeclaration,
  PlanHint,
} from './validate/JsonSchema.js';
export type { Issue, Severity } from './issues/Issue.js';
export { componentSchemas, sharedSchemas } from './generated/schemas.js';
