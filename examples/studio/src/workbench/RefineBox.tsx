import { applyPatch, type Artifact } from '@vitrine/schema';
import type { RefineResult, RefineStep } from '@vitrine/generator';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Maker } from '../maker/Maker.js';
import { IssueList } from '../shared/IssueList.js';

interface RefineBoxProps {
  readonly artifact: Artifact;
  readonly maker: Maker;
  readonly onChange: (artifact: Artifact) => void;
}

/** What came of the last sentence. */
interface Answer {
  readonly sentence: string;
  readonly result: RefineResult;
  /** Choices made so far, where the sentence raised questions. */
  readonly answers: readonly number[];
}

/** Changes the artifact by sentences: says what changed, asks, or says why not; each change can be taken back. */
export function RefineBox({ artifact, maker, onChange }: RefineBoxProps) {
  const [sentence, setSentence] = useState('');
  const [history, setHistory] = useState<readonly RefineStep[]>([]);
  const [answer, setAnswer] = useState<Answer | null>(null);

  const [asking, setAsking] = useState<AbortController | null>(null);
  const latest = useRef(artifact);
  useEffect(() => {
    latest.current = artifact;
  });
  useEffect(() => () => asking?.abort(), [asking]);

  async function say(words: string, answers: readonly number[]) {
    const own = new AbortController();
    setAsking(own);
    const result = await maker.refine(artifact, words, { history, answers, signal: own.signal });
    setAsking(null);
    // Whatever was changed on the page meanwhile is not undone by a change of the page before.
    if (latest.current !== artifact) return;
    setAnswer({ sentence: words, result, answers });
    if (!result.artifact) return;
    setHistory([...history, { patch: result.patch, inverse: result.inverse }]);
    setSentence('');
    onChange(result.artifact);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (sentence.trim() !== '' && !asking) void say(sentence, []);
  }

  function undo() {
    const last = history.at(-1);
    const back = last && applyPatch(artifact, last.inverse);
    if (!back?.artifact) return;
    setHistory(history.slice(0, -1));
    setAnswer(null);
    onChange(back.artifact);
  }

  return (
    <form className="refine" onSubmit={submit}>
      <label htmlFor="refine">Change it in a sentence</label>
      <div className="refine-line">
        <input
          id="refine"
          value={sentence}
          autoComplete="off"
          placeholder="Make the first chart a bar chart"
          onChange={(event) => setSentence(event.target.value)}
        />
        {asking ? (
          <button type="button" onClick={() => asking.abort()}>
            Cancel
          </button>
        ) : (
          <button type="submit" className="primary">
            Change
          </button>
        )}
        <button type="button" disabled={history.length === 0 || asking !== null} onClick={undo}>
          Undo
        </button>
      </div>
      <div role="status">
        {asking ? <p className="reply">Asking {maker.name} …</p> : null}
        {!asking && answer && (
          <Reply answer={answer} onChoose={(words, answers) => void say(words, answers)} />
        )}
      </div>
    </form>
  );
}

interface ReplyProps {
  readonly answer: Answer;
  readonly onChoose: (sentence: string, answers: readonly number[]) => void;
}

function Reply({ answer: { sentence, result, answers }, onChoose }: ReplyProps) {
  if (result.question === undefined)
    return (
      <>
        <p className="reply" data-kind={result.artifact ? 'change' : 'refusal'}>
          {result.artifact ? result.message : result.refusal}
        </p>
        <IssueList issues={result.issues ?? []} />
      </>
    );
  const [question] = result.question.split('\n');
  return (
    <div className="reply" data-kind="question">
      <p>{question}</p>
      <ul>
        {result.choices.map((choice, index) => (
          <li key={choice}>
            <button type="button" onClick={() => onChoose(sentence, [...answers, index + 1])}>
              {choice}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
