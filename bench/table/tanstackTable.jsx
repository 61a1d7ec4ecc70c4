import './plain.css';

export { mount } from './tanstackTableBare.jsx';
