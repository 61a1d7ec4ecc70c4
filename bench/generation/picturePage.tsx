import { Artifact } from '@vitrine/react';
import '../../packages/react/src/styles.css';
import { createGenerator } from '@vitrine/generator';
import { createRoot } from 'react-dom/client';

// Shows what the planner makes of the prompt in the address; the page's title says when it stands.
const prompt = new URLSearchParams(location.search).get('prompt') ?? '';
const now = Date.parse('2026-11-21T08:00:00Z');
const { artifact, data } = await createGenerator().generate(prompt, { now, id: 'picture' });
if (artifact)
  createRoot(document.getElementById('root')!).render(<Artifact artifact={artifact} data={data} now={now} />);
setTimeout(() => {
  document.title = 'ready';
}, 1200);
