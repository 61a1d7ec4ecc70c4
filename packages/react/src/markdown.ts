'use client';

export { TextBlockWithMarkdown } from './components/TextBlock/TextBlockWithMarkdown.js';
