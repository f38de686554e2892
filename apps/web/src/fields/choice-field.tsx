import type { Controlled, Named } from './controlled';
import { FieldFrame } from './field-frame';

interface Props<Option extends string> extends Named, Controlled<Option> {
  options: readonly Option[];
  wordOf: (option: Option) => string;
}

/** One of a few, all of them in sight. */
export function ChoiceField<Option extends string>({ options, wordOf, value, onChange, ...named }: Props<Option>) {
  return (
    <FieldFrame {...named} group>
      {({ id }) => (
        <div className="chips">
          {options.map((option, place) => (
            <label key={option} className="chip">
              <input
                type="radio"
                name={id}
                id={place === 0 ? id : undefined}
                checked={value === option}
                onChange={() => onChange?.(option)}
              />
              {wordOf(option)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
