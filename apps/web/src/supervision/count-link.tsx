import { Link } from 'react-router';

/** A number that opens its list; zero opens nothing. */
export function CountLink({ count, to, late }: { count: number; to: string; late?: boolean }) {
  if (count === 0) return <span className="quiet">0</span>;
  return (
    <Link to={to} className={late ? 'late' : undefined}>
      {count}
    </Link>
  );
}
