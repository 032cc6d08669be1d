import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { countText } from "@/lib/copy/clinic/dates";

/** A new clinic, a new move or a new revision of one: what is not signed cannot be prescribed. */
export function UnsignedNotice({
  count,
  maySign,
  isInCatalogue = false,
}: {
  count: number;
  maySign: boolean;
  /** The notice stands in the catalogue itself. */
  isInCatalogue?: boolean;
}) {
  return (
    <Notice tone="info" title={`${countText(count, "move")} not signed yet`}>
      <p>
        A move, or a new revision of one, can be prescribed once it is read and signed by the licensed
        clinicians this clinic asks for.{" "}
        {isInCatalogue ? null : (
          <TextLink href="/catalogue">
            {maySign ? "Read and sign in the catalogue" : "Open the catalogue"}
          </TextLink>
        )}
      </p>
    </Notice>
  );
}
