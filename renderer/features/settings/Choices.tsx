import type { ReactElement } from 'react';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A setting with a few values, all of them in view. */
export function Choices({ name, value, choices, onChange }: { readonly name: string; readonly value: string; readonly choices: readonly Choice[]; readonly onChange: (value: string) => void }): ReactElement {
  return (
    <div className="setting">
      <span>{name}</span>
      <span className="radio-row" role="group" aria-label={name}>
        {choices.map((choice) => <button key={choice.value} type="button" aria-pressed={choice.value === value} onClick={() => onChange(choice.value)}>{choice.label}</button>)}
      </span>
    </div>
  );
}
