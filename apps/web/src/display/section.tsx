import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  id?: string;
  extra?: ReactNode;
  children: ReactNode;
}

export function Section({ title, id, extra, children }: Props) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
