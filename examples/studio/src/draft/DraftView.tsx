import './draft.css';
import { readBrief, writeBrief, type Brief, type BriefQuestion } from '@vitrine/generator';
import type { Issue } from '@vitrine/schema';
import { useState, type FormEvent } from 'react';
import { IssueList } from '../shared/IssueList.js';

interface DraftViewProps {
  readonly brief: Brief;
  /** Why a build of it came to nothing. */
  readonly issues: readonly Issue[];
  readonly onBuild: (brief: Brief) => void;
  readonly onBack: () => void;
}

/** What would be built: questions to answer, and the whole draft as Markdown to edit. The text is what counts. */
export function DraftView({ brief: drafted, issues, onBuild, onBack }: DraftViewProps) {
  const [text, setText] = useState(() => writeBrief(drafted));
  const { brief, issues: unread } = readBrief(text);

  function answer(index: number, words: string) {
    const questions = brief.questions.map((question, at) =>
      at === index ? { ...question, answer: words } : question,
    );
    setText(writeBrief({ ...brief, questions }));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    onBuild(brief);
  }

  return (
    <main className="draft">
      <header>
        <h1>{brief.title || 'Your draft'}</h1>
        <p className="lead">
          This is what would be built. Answer what you know, correct the rest, and build it.
        </p>
      </header>
      <form onSubmit={submit}>
        <div className="draft-columns">
          <section aria-labelledby="questions-title">
            <h2 id="questions-title">{brief.questions.length > 0 ? 'Questions' : 'No open questions'}</h2>
            <ol className="questions">
              {brief.questions.map((question, index) => (
                <Question
                  key={question.id ?? index}
                  question={question}
                  onAnswer={(words) => answer(index, words)}
                />
              ))}
            </ol>
          </section>
          <section className="draft-text">
            <label htmlFor="draft-text">The draft as Markdown</label>
            <textarea
              id="draft-text"
              spellCheck={false}
              rows={24}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <p className="hint">
              Take out, rename, reorder or write in what you like. {'{#name}'} ties a line to its part.
            </p>
          </section>
        </div>
        <IssueList issues={[...issues, ...unread]} />
        <div className="draft-actions">
          <button type="button" onClick={onBack}>
            Back
          </button>
          <button type="submit" className="primary">
            Build
          </button>
        </div>
      </form>
    </main>
  );
}

interface QuestionProps {
  readonly question: BriefQuestion;
  readonly onAnswer: (words: string) => void;
}

function Question({ question: { text, answer }, onAnswer }: QuestionProps) {
  const [typed, setTyped] = useState(answer);
  return (
    <li>
      <label>
        {text}
        <input
          // The text keeps no space at the end, which is where one stands while a word is typed.
          value={typed.trim() === answer.trim() ? typed : answer}
          autoComplete="off"
          placeholder="Leave open"
          onChange={(event) => {
            setTyped(event.target.value);
            onAnswer(event.target.value);
          }}
        />
      </label>
    </li>
  );
}
