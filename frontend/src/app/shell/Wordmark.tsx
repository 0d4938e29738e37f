/** The mark: a road with three stations, the last one still ahead. Decorative; the link around it has the name. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
        <path d="M5 25C5 16 25 20 25 8" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        <circle cx="5" cy="25" r="3.5" fill="currentColor" />
        <circle cx="15" cy="16.7" r="3.5" fill="currentColor" />
        <circle className="wordmark-ahead" cx="25" cy="6.5" r="3.25" strokeWidth="2.5" stroke="currentColor" />
      </svg>
      <span>Veikart</span>
    </span>
  );
}
