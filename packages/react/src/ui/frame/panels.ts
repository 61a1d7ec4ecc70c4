export { ExplanationPanel } from '../../renderer/explain/ExplanationPanel.js';
export { FrameNotes } from './FrameNotes.js';
