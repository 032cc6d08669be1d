/** 500 names and notes as people of many languages write them, some of which no sheet can print. */

const first = {
  latin: [
    "Ann",
    "Łucja",
    "Zoë",
    "Nguyễn",
    "Þórður",
    "Doğan",
    "Željko",
    "Ivo",
    "Renée",
    "Ștefan",
    "Ngọc",
    "Aña",
  ],
  greek: ["Ελένη", "Γιώργος", "Ἀλέξανδρος", "Ϊάσων"],
  cyrillic: ["Юрій", "Ґалаґан", "Ђорђе", "Анастасия", "Өмүр"],
  arabic: ["مريم", "أحمد", "فاطمة", "یوسف"],
  devanagari: ["नेहा", "कृष्ण", "श्री", "क्षितिज"],
  hebrew: ["שלום", "רבקה"],
  han: ["王小明", "山田太郎"],
  hangul: ["김민수"],
  thai: ["สมชาย"],
} as const;

const last = {
  latin: [
    "O'Brien",
    "D’Angelo",
    "García-López",
    "Šimůnek",
    "Ødegård",
    "Straße",
    "van der Berg",
    "Ŵyn",
    "Thị Hồng",
  ],
  greek: ["Παπαδοπούλου", "Οικονόμου"],
  cyrillic: ["Шевченко", "Щербакова"],
  arabic: ["علي", "الحسيني"],
  devanagari: ["शर्मा", "त्रिपाठी"],
  hebrew: ["לוי"],
  han: ["李"],
  hangul: ["박"],
  thai: ["ใจดี"],
} as const;

type Script = keyof typeof first;
const scripts = Object.keys(first) as Script[];

const odd: readonly string[] = [
  "J.",
  "M. K.",
  "A",
  "Ann (Annie) Lee",
  "Lee, Ann",
  "ANN LEE",
  "ann lee",
  "Ann  Lee",
  "Ann\tLee",
  "Ann\u00a0Lee",
  "Ann\u2011Marie",
  "Ann\u00adMarie",
  "Zoe\u0308",
  "A\u030angstro\u0308m",
  "ffi fl office",
  "x̌x̌",
  "1234567890",
  "½ hour, 3 × 10, 20 °C",
  "“Quoted”, ‘single’, «angle», – and —",
  "50 % of $20 or €20 or £20",
  "a/b & c @ d #e ~f `g`",
  "<b>not bold</b> {x} [y] \\z",
  "Ann 🙂 Lee",
  "👩‍⚕️",
  "Ann\u202eeeL",
  "\u2066Ann\u2069",
  "Ann\u0007Lee",
  "Ann\u200bLee",
  "Ann\u200dLee",
  "\ud800",
  "≤ 4 of 10",
  "2 ✓",
  "∑",
  "𝔄nn",
];

const notes: readonly string[] = [
  "Use the soft roller.\nStop after one try.",
  "Go easy on your left knee. Call us if it swells.",
  "Haga esto despacio. Llámenos si le duele más, ¿sí?",
  "Langsam rollen, größere Pausen, täglich üben.",
  "Roulez lentement, sans à-coups, où ça va bien.",
  "Rolujte pomalu, dýchejte zhluboka, příště ještě pomaleji.",
  "Lăn chậm, thở đều, nghỉ khi thấy đau.",
  "Κάντε το αργά και ξεκουραστείτε.",
  "Катайтесь медленно, дышите ровно.",
  "تدحرج ببطء وتنفس بعمق.",
  "धीरे करें और गहरी साँस लें।",
  "慢慢来，深呼吸。",
];

const LENGTH = 200;

/** One letter or word over and over, to the longest a note may be printed on one line after another. */
const longOnes = [..."aÅWłщΩ"]
  .map((letter) => letter.repeat(LENGTH))
  .concat(
    ["Ann-", "Łódź ", "مريم ", "नेहा ", "O'"].map((word) => word.repeat(LENGTH).slice(0, LENGTH).trim()),
  );

function mixed(): string[] {
  return scripts.flatMap((script) =>
    first[script].flatMap((given) =>
      scripts.flatMap((other) => last[other].map((family) => `${given} ${family}`)),
    ),
  );
}

const inAll = [...odd, ...notes, ...notes.map((note) => `Ann: ${note} 3 times.`), ...longOnes];
const names = mixed();
const WANTED = 500 - inAll.length;

export const namesAndNotes: readonly string[] = [
  ...inAll,
  ...Array.from({ length: WANTED }, (_, index) => names[Math.floor((index * names.length) / WANTED)] ?? ""),
];
