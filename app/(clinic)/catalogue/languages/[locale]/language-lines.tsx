import { languageWords } from "@/lib/copy/clinic/languages";
import { placeText } from "@/lib/copy/clinic/line-place";
import type { TranslatedLine } from "@/lib/copy/patient/language-parts";
import type { TranslatedLocale } from "@/lib/copy/patient/patient-locales";

/** The texts of a part, English and translation side by side; one under the other where there is little room. */
export function LanguageLines({
  locale,
  lines,
}: {
  locale: TranslatedLocale;
  lines: readonly TranslatedLine[];
}) {
  return (
    <div className="flex flex-col gap-4">
      {inPlaces(lines).map(({ place, lines: inPlace }, index) => (
        <div key={index}>
          {place === "" ? null : <p className="text-13 font-semibold text-ink-2">{place}</p>}
          <ul className="divide-y divide-line">
            {inPlace.map(({ en, translated }, at) => (
              <li key={at} className="grid gap-x-6 py-2 sm:grid-cols-2 [&>p]:[overflow-wrap:anywhere]">
                <p className="text-ink-2">{en ?? languageWords.notInEnglish}</p>
                {translated === null ? (
                  <p className="font-semibold text-caution">{languageWords.missing}</p>
                ) : (
                  <p lang={locale}>{translated}</p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Lines that follow each other in one place, together. */
function inPlaces(lines: readonly TranslatedLine[]) {
  const places: { place: string; lines: TranslatedLine[] }[] = [];
  for (const line of lines) {
    const place = placeText(line.path);
    const last = places.at(-1);
    if (last?.place === place) last.lines.push(line);
    else places.push({ place, lines: [line] });
  }
  return places;
}
