/** The mark: a roller seen from its end. */
export function RollerMark({ className = "size-6" }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={`shrink-0 ${className}`}>
      <circle cx="16" cy="16" r="14" fill="#ffc84a" stroke="#2c3b57" strokeWidth="3" />
      <circle cx="16" cy="16" r="7" fill="none" stroke="#9a5b00" strokeWidth="2.5" />
      <circle cx="16" cy="16" r="3.5" fill="#2c3b57" />
    </svg>
  );
}
