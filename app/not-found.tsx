import { ButtonLink } from "./_ui/button";

export default function NotFound() {
  return (
    <main className="mx-auto flex max-w-md flex-col gap-4 p-8">
      <h1 className="text-24 font-semibold">There is nothing here</h1>
      <p>The address may be mistyped, or what was here has been taken back.</p>
      <div>
        <ButtonLink look="filled" href="/">
          Go to today
        </ButtonLink>
      </div>
    </main>
  );
}
