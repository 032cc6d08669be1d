/** A question with a button for each answer. The one given stays pressed, can be changed, and is answered below. */
export function Ask<Answer extends string | boolean>({
  question,
  hint,
  answers,
  answer,
  said,
  onAnswer,
}: {
  readonly question: string;
  readonly hint?: string;
  readonly answers: readonly (readonly [answer: Answer, words: string])[];
  /** Null: not answered. */
  readonly answer: Answer | null;
  /** What is said to the answer. */
  readonly said: string;
  readonly onAnswer: (answer: Answer) => void;
}) {
  return (
    <fieldset className="asked">
      <legend>
        <h2>{question}</h2>
      </legend>
      {hint && <p>{hint}</p>}
      <div className={answers.length > 2 ? "pair three" : "pair"}>
        {answers.map(([each, words]) => (
          <button
            key={words}
            type="button"
            className={answer === each ? "go" : "alt"}
            aria-pressed={answer === each}
            onClick={() => onAnswer(each)}
          >
            {words}
          </button>
        ))}
      </div>
      <p className="lead" role="status">
        {said}
      </p>
    </fieldset>
  );
}
