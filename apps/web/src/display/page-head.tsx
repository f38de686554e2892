import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  lead?: ReactNode;
  /** Above the title: where the page belongs. */
  trail?: ReactNode;
  children?: ReactNode;
}

export function PageHead({ title, lead, trail, children }: Props) {
  return (
    <div className="page-head">
      <div>
        {trail && <p className="trail">{trail}</p>}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children && <div className="page-actions">{children}</div>}
    </div>
  );
}
