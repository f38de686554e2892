import type { Controlled, Named } from './controlled';
import { FieldFrame } from './field-frame';

interface Props<Option extends string> extends Named, Controlled<Option[]> {
  options: readonly Option[];
  wordOf: (option: Option) => string;
}

/** Any of a few, all of them in sight. */
export function ChoicesField<Option extends string>({
  options,
  wordOf,
  value = [],
  onChange,
  ...named
}: Props<Option>) {
  const toggle = (option: Option, chosen: boolean) => {
    const rest = value.filter((one) => one !== option);
    onChange?.(chosen ? [...rest, option] : rest);
  };
  return (
    <FieldFrame {...named} group>
      {({ id }) => (
        <div className="chips">
          {options.map((option, place) => (
            <label key={option} className="chip">
              <input
                type="checkbox"
                id={place === 0 ? id : undefined}
                checked={value.includes(option)}
                onChange={(event) => toggle(option, event.target.checked)}
              />
              {wordOf(option)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
