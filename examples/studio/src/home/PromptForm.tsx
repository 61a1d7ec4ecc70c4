import { useRef, type FormEvent } from 'react';
import type { Makers } from '../maker/useMaker.js';

const suggestions = [
  'Track our path to $100k MRR',
  'A Notion-style OKR tracker',
  'An Airtable-style customer pipeline',
];

interface PromptFormProps {
  readonly prompt: string;
  readonly makers: Makers;
  readonly isBusy: boolean;
  readonly onPrompt: (prompt: string) => void;
  readonly onCreate: () => void;
  readonly onDraft: () => void;
  readonly onFile: (file: File) => void;
}

/** The sentence, a file beside it, who makes the tool, and whether a draft comes first. */
export function PromptForm(props: PromptFormProps) {
  const { prompt, makers, isBusy, onPrompt, onCreate, onDraft, onFile } = props;
  const fileInput = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    onCreate();
  }

  return (
    <form className="prompt" onSubmit={submit}>
      <label htmlFor="prompt">Your tool in a sentence</label>
      <textarea
        id="prompt"
        rows={3}
        value={prompt}
        placeholder={suggestions[0]}
        onChange={(event) => onPrompt(event.target.value)}
        onKeyDown={(event) => {
          // With Shift it begins a line; while a word is composed, it takes over the word.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      {makers.all.length > 1 && <MakerChoice makers={makers} />}
      <div className="prompt-actions">
        <button type="button" disabled={isBusy} onClick={() => fileInput.current?.click()}>
          Choose a file
        </button>
        <span className="hint drop-hint">or drop a CSV, TSV or JSON file here</span>
        <button type="button" className="draft-first" disabled={isBusy} onClick={onDraft}>
          Draft first
        </button>
        <button type="submit" className="primary" disabled={isBusy}>
          Create
        </button>
      </div>
      <input
        ref={fileInput}
        type="file"
        hidden
        aria-label="Data file"
        accept=".csv,.tsv,.txt,.json,.ndjson,text/csv,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </form>
  );
}

/** Sentences to begin with. */
export function Suggestions({ onChoose }: { readonly onChoose: (prompt: string) => void }) {
  return (
    <ul className="suggestions" aria-label="Examples">
      {suggestions.map((suggestion) => (
        <li key={suggestion}>
          <button type="button" onClick={() => onChoose(suggestion)}>
            {suggestion}
          </button>
        </li>
      ))}
    </ul>
  );
}

function MakerChoice({ makers: { all, chosen, choose } }: { readonly makers: Makers }) {
  return (
    <fieldset className="makers">
      <legend>Made by</legend>
      {all.map((maker) => (
        <label key={maker.name}>
          <input type="radio" name="maker" checked={maker === chosen} onChange={() => choose(maker)} />
          {maker.name}
        </label>
      ))}
      <small>A model is told the names of columns and of categories, never the rows.</small>
    </fieldset>
  );
}
