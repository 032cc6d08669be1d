import { ButtonLink } from "@/app/_ui/button";
import { Page } from "@/app/_ui/page";

/** A missing row and another clinic's row are this same page. */
export default function NotFound() {
  return (
    <Page
      title="There is nothing here"
      lead="The address may be mistyped, or what was here has been taken back."
    >
      <div className="flex flex-wrap gap-2">
        <ButtonLink look="filled" href="/patients">
          Go to the patients
        </ButtonLink>
        <ButtonLink href="/">Go to today</ButtonLink>
      </div>
    </Page>
  );
}
