import './plain.css';

export { mount } from './floorBare.js';
