export { openArtifactText } from './repair/openArtifactText.js';
