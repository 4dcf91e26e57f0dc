/** The pool, its water line and two small lives in it. */
export function Brand() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" className="flex-none text-accent">
      <circle cx="13" cy="13" r="12" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M3.5 15c3-2.2 6-2.2 9 0s6.5 2.2 10 0" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="9" cy="19" r="1.6" className="fill-growth" />
      <circle cx="15.5" cy="9" r="1.6" fill="currentColor" />
    </svg>
  )
}
