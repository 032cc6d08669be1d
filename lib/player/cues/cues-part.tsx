/** What the session's script knows of sound, voice, buzz and flash: how to get the script that has them. */
import { useEffect, useState } from "react";
import { loadScript } from "@/lib/player/player-files";
import { PageGate } from "@/lib/player/screens/page-gate";
import { whenIdle } from "@/lib/player/when-idle";
import type { CueGuidesProps } from "./cue-guides";
import type { CuesProps } from "./cues";
import type { CuesPageProps } from "./cues-page";
import { begun, followTaps } from "./tap-sound";

type CuesFile = typeof import("@/lib/player/cues");

/** The script, once it has come. */
let cuesFile: CuesFile | null = null;

/** Gets the script with its style. */
async function loadCues(): Promise<CuesFile> {
  const file = await loadScript<CuesFile>("cues");
  file.playOn(begun);
  await file.addCuesStyle();
  cuesFile = file;
  return file;
}

/** The script, from when it is here. Asked for when the browser has nothing else to do. */
function useCues(): CuesFile | null {
  const [file, setFile] = useState(cuesFile);
  useEffect(() => {
    if (cuesFile !== null) return;
    whenIdle(
      () =>
        // A session without it goes on by sight.
        void loadCues().then(
          (loaded) => setFile(loaded),
          () => {},
        ),
    );
  }, []);
  return file;
}

/** Guides the session by ear, touch and light; draws nothing but the flash. */
export function CuesPart(props: CuesProps) {
  const file = useCues();
  useEffect(followTaps, []);
  return file && <file.Cues {...props} />;
}

/** The breath and the pace to follow while a move is worked, where the patient asked for them. */
export function CueGuidesPart(props: CueGuidesProps) {
  const file = useCues();
  return file && <file.CueGuides {...props} />;
}

/** The page "Sound, voice and buzz". */
export function CuesGate(props: CuesPageProps) {
  return (
    <PageGate {...props} title={props.copy.player.names.cues} open={loadCues}>
      {({ CuesPage }) => <CuesPage {...props} />}
    </PageGate>
  );
}
