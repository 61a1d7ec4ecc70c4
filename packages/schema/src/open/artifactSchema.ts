import { sharedSchemas } from '../generated/schemas.js';
import type { JsonSchema } from '../validate/JsonSchema.js';

/** Schema of the whole document, without prose; its references are keys of `sharedSchemas`. */
export const artifactSchema: JsonSchema = sharedSchemas['artifact']!;
