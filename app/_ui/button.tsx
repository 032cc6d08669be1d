"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

type Look = "filled" | "plain" | "bare" | "stop";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-3 py-1 text-center text-14 lg:min-h-8 " +
  "cursor-pointer data-disabled:cursor-default";

const looks: Record<Look, string> = {
  filled: "bg-teal font-semibold text-on-teal data-disabled:bg-surface-2 data-disabled:text-ink-2",
  plain: "border border-line bg-surface text-ink data-disabled:text-ink-2",
  bare: "text-teal-deep data-disabled:text-ink-2",
  stop: "border border-stop bg-surface text-stop data-disabled:border-line data-disabled:text-ink-2",
};

const hoveredButton: Record<Look, string> = {
  filled: "data-hovered:bg-teal-deep",
  plain: "data-hovered:bg-hover",
  bare: "data-hovered:bg-hover",
  stop: "data-hovered:bg-stop-soft",
};

const hoveredLink: Record<Look, string> = {
  filled: "hover:bg-teal-deep",
  plain: "hover:bg-hover",
  bare: "hover:bg-hover",
  stop: "hover:bg-stop-soft",
};

export type ButtonProps = Omit<AriaButtonProps, "className" | "children"> & {
  look?: Look;
  className?: string;
  children: ReactNode;
};

/**
 * A button. While `isPending` it keeps the focus, is announced as disabled and does nothing: React Aria's own
 * pending state leaves behind an announcement whose name is gone once the button has left the page.
 */
export function Button({
  look = "plain",
  className = "",
  isPending = false,
  onPress,
  type,
  ...props
}: ButtonProps) {
  const doing = isPending
    ? ({ "aria-disabled": true, type: "button" } as const)
    : { ...(onPress ? { onPress } : {}), ...(type ? { type } : {}) };
  return (
    <AriaButton
      {...props}
      {...doing}
      className={`${base} ${looks[look]} ${isPending ? "opacity-70" : hoveredButton[look]} ${className}`}
    />
  );
}

/** A square button that shows one icon. Its name is for those who cannot see the icon. */
export function IconButton({
  label,
  className = "",
  ...props
}: Omit<ButtonProps, "look"> & { label: string }) {
  return (
    <AriaButton
      {...props}
      aria-label={label}
      className={`grid size-11 shrink-0 cursor-pointer place-items-center rounded-control text-ink-2 lg:size-8 data-hovered:bg-hover data-disabled:cursor-default data-disabled:text-edge ${className}`}
    />
  );
}

/**
 * A link that looks like a button. Nothing is fetched before it is pressed: every page is somebody's record. With
 * `asks`, one out of a page with unsaved work: the browser asks before it leaves.
 */
export function ButtonLink({
  look = "plain",
  className = "",
  href,
  target,
  asks = false,
  children,
}: {
  look?: Look;
  className?: string;
  href: string;
  target?: string;
  asks?: boolean;
  children: ReactNode;
}) {
  const classes = `${base} ${looks[look]} ${hoveredLink[look]} ${className}`;
  if (asks) {
    return (
      <a href={href} className={classes}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} {...(target ? { target } : {})} className={classes}>
      {children}
    </Link>
  );
}
