import type { ReactNode } from 'react';
import { useTitle } from './use-title';

interface Props {
  /** Also the title of the window. */
  title: string;
  lead?: ReactNode;
  /** Above the title: where the page belongs. */
  trail?: ReactNode;
  children?: ReactNode;
}

/** Names the page, in its heading and in the title of the window. */
export function PageHead({ title, lead, trail, children }: Props) {
  useTitle(title);
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
