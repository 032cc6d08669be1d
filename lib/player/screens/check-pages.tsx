/** The stop-sign check before the session, and the card that says who to call. */
import type { StopSignTier } from "@/lib/copy/patient/en/safety";
import { CallClinic, CallEmergency, ClinicHours } from "./call-link";
import { PageTitle } from "./page-title";
import type { ScreenProps } from "./screen-props";
import { StopSignList, StopSignPicker, TierIcon } from "./stop-signs";

/** "Is one of these true today?" Both answers stand below the list, never over it. */
export function CheckPage({ copy, dispatch, onStart }: ScreenProps & { onStart: () => void }) {
  const words = copy.player.check;
  const start = () => {
    onStart();
    dispatch({ type: "all-clear" });
  };
  return (
    <div className="s page check">
      <main>
        <PageTitle>{words.title}</PageTitle>
        <StopSignList copy={copy} />
      </main>
      <footer>
        <button type="button" className="go two" onClick={start}>
          {words.none}
          <small>{words.noneHint}</small>
        </button>
        <button type="button" className="alt two" onClick={() => dispatch({ type: "one-is-true" })}>
          {words.one}
          <small>{words.oneHint}</small>
        </button>
      </footer>
    </div>
  );
}

/** Which group: one more tap, and always the right card. */
export function WhichPage({ copy, dispatch }: ScreenProps) {
  const words = copy.player.which;
  return (
    <div className="s page which">
      <main>
        <PageTitle>{words.title}</PageTitle>
        <p className="lead">{words.hint}</p>
        <StopSignPicker copy={copy} onPick={(tier) => dispatch({ type: "pick-tier", tier })} />
      </main>
      <footer>
        <button type="button" className="alt" onClick={() => dispatch({ type: "go-back" })}>
          {words.goBack}
        </button>
      </footer>
    </div>
  );
}

/** What to do now, and the number to call. */
export function CardPage({ copy, snapshot, dispatch, tier }: ScreenProps & { tier: StopSignTier }) {
  const { clinic } = snapshot;
  const { cards } = copy.player;
  const card = cards[tier];
  return (
    <div className={`s page card ${tier}`}>
      <header className="band">
        <TierIcon tier={tier} />
        {copy.safety.tiers[tier].name}
      </header>
      <main>
        <PageTitle>{card.title}</PageTitle>
        <p className="lead">{card.doThis}</p>
        {tier !== "emergency" && <p className="lead">{card.show}</p>}
        {tier === "emergency" ? (
          <CallEmergency copy={copy} number={clinic.emergencyNumber} />
        ) : (
          <>
            <CallClinic copy={copy} clinic={clinic} />
            <ClinicHours copy={copy} clinic={clinic} />
          </>
        )}
        <section className="quiet">
          <h2>{cards.youSaid}</h2>
          <ul>
            {copy.safety.tiers[tier].signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          {tier === "emergency" && <p>{card.show}</p>}
        </section>
        {card.after !== null && <h2>{card.after}</h2>}
        {tier === "emergency" && <CallClinic copy={copy} clinic={clinic} quiet />}
        {tier === "today" && <CallEmergency copy={copy} number={clinic.emergencyNumber} quiet />}
      </main>
      <footer>
        <button type="button" className="text" onClick={() => dispatch({ type: "go-back" })}>
          {cards.mistake}
        </button>
      </footer>
    </div>
  );
}
