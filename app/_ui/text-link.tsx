import Link from "next/link";
import type { ReactNode } from "react";

/** A link in running text. */
export function TextLink({
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
      className={`text-teal-deep underline underline-offset-2 hover:no-underline ${className}`}
    >
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
