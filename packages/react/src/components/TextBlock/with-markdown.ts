'use client';

export { TextBlockWithMarkdown } from './TextBlockWithMarkdown.js';
