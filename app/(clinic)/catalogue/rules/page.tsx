import type { Metadata } from "next";
import { requireClinician } from "@/app/_session/require-clinician";
import { PageHead, Section } from "@/app/_ui/page";
import { TextLink } from "@/app/_ui/text-link";
import { openRuleQuestions } from "@/lib/copy/clinic/evidence";
import { levelName } from "@/lib/copy/clinic/names";
import { findingLevels } from "@/lib/safety/finding";
import { FilterLinks } from "../filter-links";
import { RuleArticle } from "./rule-article";
import { type RuleGroup, ruleGroups } from "./rule-groups";

export const metadata: Metadata = { title: "Rules and conditions" };

export default async function RulesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await requireClinician();
  const { level: asked } = await searchParams;
  const level = findingLevels.find((known) => known === asked) ?? null;
  const groups = ruleGroups(level);

  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6">
      <PageHead
        title="Rules and conditions"
        lead={
          <>
            <TextLink href="/catalogue">Catalogue</TextLink>. What every program and every move is checked
            against, who keeps it, what it says and what it rests on.
          </>
        }
      />
      <nav aria-label="Show only" className="mt-6">
        <FilterLinks
          name="Level"
          links={[null, ...findingLevels].map((each) => ({
            label: each === null ? "All" : levelName[each],
            href: each === null ? "/catalogue/rules" : `/catalogue/rules?level=${each}`,
            isHere: level === each,
          }))}
        />
      </nav>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <JumpList groups={groups} />
        <div className="flex flex-col gap-8">
          {groups.map(({ kind, title, entries }) => (
            <Section key={kind} bare id={kind} title={title} aside={String(entries.length)}>
              <div className="flex flex-col gap-4">
                {entries.map((entry) => (
                  <RuleArticle key={entry.id} entry={entry} />
                ))}
              </div>
            </Section>
          ))}
          <Section bare id="open-questions" title="Open for whoever takes these rules for a clinic">
            <ul className="list-disc pl-6">
              {openRuleQuestions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </main>
  );
}

/** Leads to every group and entry that is shown. */
function JumpList({ groups }: { groups: readonly RuleGroup[] }) {
  return (
    <nav
      aria-label="On this page"
      className="flex flex-col gap-4 lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:overflow-auto"
    >
      {groups.map(({ kind, title, entries }) => (
        <div key={kind}>
          <p className="font-semibold">
            <TextLink href={`#${kind}`} className="inline-flex min-h-11 items-center lg:min-h-6">
              {title}
            </TextLink>
          </p>
          <ul className="flex flex-wrap gap-x-3">
            {entries.map(({ id, label }) => (
              <li key={id}>
                <TextLink href={`#${id}`} className="inline-flex min-h-11 items-center text-13 lg:min-h-6">
                  {label}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
