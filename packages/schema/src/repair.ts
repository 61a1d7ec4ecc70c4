export { openArtifactText } from './repair/openArtifactText.js';
export { readObjectText, type ObjectText } from './repair/readObjectText.js';
