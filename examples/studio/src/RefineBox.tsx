import { applyPatch, type Artifact } from '@vitrine/schema';
import { refine, type RefineResult, type RefineStep } from '@vitrine/generator';
import { useState, type FormEvent } from 'react';

interface RefineBoxProps {
  readonly artifact: Artifact;
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
export function RefineBox({ artifact, onChange }: RefineBoxProps) {
  const [sentence, setSentence] = useState('');
  const [history, setHistory] = useState<readonly RefineStep[]>([]);
  const [answer, setAnswer] = useState<Answer | null>(null);

  function say(words: string, answers: readonly number[]) {
    const result = refine(artifact, words, { history, answers });
    setAnswer({ sentence: words, result, answers });
    if (!result.artifact) return;
    setHistory([...history, { patch: result.patch, inverse: result.inverse }]);
    setSentence('');
    onChange(result.artifact);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (sentence.trim() !== '') say(sentence, []);
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
        <button type="submit" className="primary">
          Change
        </button>
        <button type="button" disabled={history.length === 0} onClick={undo}>
          Undo
        </button>
      </div>
      <div role="status">{answer && <Reply answer={answer} onChoose={say} />}</div>
    </form>
  );
}

interface ReplyProps {
  readonly answer: Answer;
  readonly onChoose: (sentence: string, answers: readonly number[]) => void;
}

function Reply({ answer: { sentence, result, answers }, onChoose }: ReplyProps) {
  if (result.artifact) return <p className="reply">{result.message}</p>;
  if (result.refusal !== undefined)
    return (
      <p className="reply" data-kind="refusal">
        {result.refusal}
      </p>
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
