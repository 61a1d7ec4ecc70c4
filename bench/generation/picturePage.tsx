import { Artifact } from '@vitrine/react';
import '../../packages/react/src/styles.css';
import { readData } from '@vitrine/runtime/data';
import { applyTemplate, createGenerator, templates } from '@vitrine/generator';
import { createRoot } from 'react-dom/client';

// Shows what the planner makes of the prompt in the address; the page's title says when it stands.
const query = new URLSearchParams(location.search);
const prompt = query.get('prompt') ?? '';
const file = query.get('file');
const now = Date.parse('2026-11-21T08:00:00Z');
const tables = file
  ? (await readData(await (await fetch(`/data/${encodeURIComponent(file)}`)).text(), { name: file })).data
  : [];
const template = templates.find(({ artifact: { id } }) => prompt === `=${id}`);
const { artifact, data } = template
  ? { ...applyTemplate(template, new Map(), now), data: [] }
  : await createGenerator().generate(prompt, { data: tables, now, id: 'picture' });
if (artifact)
  createRoot(document.getElementById('root')!).render(
    <Artifact artifact={artifact} data={data} now={now} theme="system" />,
  );
setTimeout(() => {
  document.title = 'ready';
}, 1200);
