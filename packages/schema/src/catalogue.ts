export { catalogue, catalogueParts } from './generated/catalogue.js';
