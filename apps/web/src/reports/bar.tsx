interface Props {
  text: string;
  /** 0 to 1, for the eye only: the figure stands beside it. */
  share: number;
}

export function Bar({ text, share }: Props) {
  return (
    <span className="bar-cell">
      <span className="bar-figure">{text}</span>
      <span className="bar-track" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </span>
  );
}
