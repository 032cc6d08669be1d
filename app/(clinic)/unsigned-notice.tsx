import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { countText } from "@/lib/copy/clinic/dates";

/** A new clinic, or a changed move: what is not signed cannot be prescribed. */
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
        A move can be prescribed once a licensed clinician of this clinic has read and signed it.{" "}
        {isInCatalogue ? null : (
          <TextLink href="/catalogue">
            {maySign ? "Read and sign in the catalogue" : "Open the catalogue"}
          </TextLink>
        )}
      </p>
    </Notice>
  );
}
