import Link from "next/link";
import type { ReactNode } from "react";

/** A link in running text. With `asks`, one out of a page with unsaved work: the browser asks before it leaves. */
export function TextLink({
  href,
  className = "",
  asks = false,
  children,
}: {
  href: string;
  className?: string;
  asks?: boolean;
  children: ReactNode;
}) {
  const looks = `text-teal-deep underline underline-offset-2 hover:no-underline ${className}`;
  if (asks) {
    return (
      <a href={href} className={looks}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={looks}>
      {children}
    </Link>
  );
}

/** A link whose whole row can be pressed. The row is the nearest `relative` element around it. */
export function RowLink({
  href,
  className = "",
  children,
}: {
  href: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={`font-semibold after:absolute after:inset-0 hover:underline ${className}`}
    >
      {children}
    </Link>
  );
}
