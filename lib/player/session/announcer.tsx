import { useEffect, useRef, useState } from "react";
import type { Notices, ScreenProps } from "@/lib/player/screens/screen-props";
import { saidAfter } from "./announcements";
import { isUnderWay, toldUntil } from "./moments";

export type AnnouncerProps = Pick<ScreenProps, "state" | "snapshot" | "copy"> &
  Pick<Notices, "wasUpdated"> & { readonly isOffline: boolean };

/** Says what changed, politely; the emergency card at once. */
export function Announcer({ state, snapshot, copy, wasUpdated, isOffline }: AnnouncerProps) {
  const before = useRef(toldUntil(state));
  const [said, setSaid] = useState("");
  const saysOffline = isOffline && isUnderWay(state);
  useEffect(() => {
    if (saysOffline) setSaid(copy.link.offlineInSession);
  }, [saysOffline, copy]);
  useEffect(() => {
    if (wasUpdated) setSaid(copy.link.changed.updated);
  }, [wasUpdated, copy]);
  useEffect(() => {
    const last = before.current;
    before.current = state;
    setSaid((said) => saidAfter(said, last, state, snapshot, copy));
  }, [state, snapshot, copy]);
  const { screen } = state;
  const isEmergency = screen.name === "card" && screen.tier === "emergency";
  return (
    <>
      <p className="sr" role="status">
        {said}
      </p>
      <p className="sr" role="alert">
        {isEmergency ? copy.player.cards.emergency.announced(snapshot.clinic.emergencyNumber) : ""}
      </p>
    </>
  );
}
