"use client";
import { LogOut, Settings } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import { requestSignOut } from "@/app/_session/auth-requests";
import { RollerMark } from "@/app/_ui/roller-mark";
import { initialsOf } from "@/lib/copy/clinic/initials";

const places = [
  { href: "/", name: "Today" },
  { href: "/patients", name: "Patients" },
  { href: "/catalogue", name: "Catalogue" },
] as const;
const settings = { href: "/settings", name: "Settings" } as const;

/** The bar over every page of the clinic: whose it is, where to go, who is signed in. */
export function ClinicBar({
  clinicName,
  clinicianName,
  mayManage,
}: {
  clinicName: string;
  clinicianName: string;
  /** Whether the person changes the clinic's settings. */
  mayManage: boolean;
}) {
  const path = usePathname();
  const isHere = (href: string) => (href === "/" ? path === "/" : path.startsWith(href));
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:bg-surface focus:px-4 focus:py-2"
      >
        Skip to the page
      </a>
      <header className="flex flex-wrap items-center gap-x-4 border-b border-line bg-paper px-4 sm:h-14 sm:flex-nowrap sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="flex h-14 min-w-0 flex-1 items-center gap-3 text-16 font-semibold sm:flex-none"
        >
          <RollerMark />
          <span className="truncate">{clinicName}</span>
        </Link>
        <nav
          aria-label="Clinic"
          className="order-last -mx-2 flex basis-full flex-wrap gap-1 pb-2 sm:order-none sm:mx-0 sm:flex-1 sm:basis-auto sm:pb-0"
        >
          {[...places, ...(mayManage ? [settings] : [])].map(({ href, name }) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              aria-current={isHere(href) ? "page" : undefined}
              className="flex min-h-11 items-center rounded-control px-2.5 text-ink-2 sm:px-3 hover:bg-hover aria-[current=page]:bg-teal-soft aria-[current=page]:font-semibold aria-[current=page]:text-teal-deep lg:min-h-8"
            >
              {name}
            </Link>
          ))}
        </nav>
        <PersonMenu name={clinicianName} mayManage={mayManage} />
      </header>
    </>
  );
}

const menuItem =
  "flex min-h-11 cursor-pointer items-center gap-2 rounded-control px-3 data-focused:bg-hover lg:min-h-9";

function PersonMenu({ name, mayManage }: { name: string; mayManage: boolean }) {
  const router = useRouter();
  const [hasFailed, setFailed] = useState(false);

  async function signOut() {
    const done = await requestSignOut();
    setFailed(!done);
    // A whole new page: nothing that was read under this sign-in stays in memory.
    if (done) window.location.assign("/sign-in");
  }

  return (
    <>
      <span role="status" className={hasFailed ? "text-13 text-stop" : "sr-only"}>
        {hasFailed ? "Not signed out. Try again." : ""}
      </span>
      <MenuTrigger>
        <Button
          aria-label={`${name}: account`}
          className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-full lg:size-9"
        >
          <span
            aria-hidden
            className="grid size-8 place-items-center rounded-full bg-teal-soft text-13 font-semibold text-teal-deep"
          >
            {initialsOf(name)}
          </span>
        </Button>
        <Popover
          placement="bottom end"
          className="min-w-48 rounded-control border border-edge bg-surface p-1 shadow-lg"
        >
          <Menu
            className="outline-none"
            onAction={(key) => (key === "settings" ? router.push(settings.href) : void signOut())}
          >
            <MenuSection>
              <Header className="max-w-64 truncate px-3 py-2 text-13 text-ink-2">{name}</Header>
              {mayManage ? (
                <MenuItem id="settings" className={menuItem}>
                  <Settings aria-hidden className="size-4 text-ink-2" />
                  {settings.name}
                </MenuItem>
              ) : null}
              <MenuItem id="sign-out" className={menuItem}>
                <LogOut aria-hidden className="size-4 text-ink-2" />
                Sign out
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}
