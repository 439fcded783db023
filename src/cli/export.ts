// `duixian export`: a table of what was read, as a file. Of files that are named, without a store and a server; else of all that is
// held.

import { existsSync } from "node:fs";
import { heldGiven, rulebook } from "../api/index.ts";
import { version } from "../intake/index.ts";
import {
  type Format,
  formats,
  type Given,
  type LeftOut,
  type Table,
  type TableName,
  tables,
  write,
} from "../out/index.ts";
import { DEFAULT_DATA, holderOf, openStore, placeFromEnvironment, type StorePlace } from "../store/index.ts";
import { Problem, ProblemSchema } from "../wire/index.ts";
import { givenOf } from "./export-files.ts";
import { listed } from "./listed.ts";
import { tell } from "./output.ts";
import { mustBeFree, save } from "./save.ts";

/** What the command line may say. */
export interface ExportOptions {
  /** That of the name after --out where it is not said, else csv. */
  readonly format?: Format;
  /** Where to write; TABLE with the format's ending where it is not said, standard output for `-`. */
  readonly out?: string;
  /** Writes over files that are there. */
  readonly force?: true;
  /** The data folder, instead of that of the environment. */
  readonly data?: string;
}

/**
 * Writes a table of the files named, or of all that is held where none is.
 *
 * @throws Problem `conflict` where the file is there already; `not-found` where nothing is named and nothing held; `busy` where
 *   another process has the data folder and serves nobody
 */
export async function exportTable(name: TableName, paths: readonly string[], options: ExportOptions): Promise<void> {
  const table = tables[name];
  const format = options.format ?? formatOf(options.out) ?? "csv";
  const target = options.out ?? `${name}.${formats[format].ending}`;
  const leftOut: LeftOut[] = [];
  if (options.force !== true) await mustBeFree(target, !formats[format].explainsItself);
  const make = async (given: AsyncIterable<Given>): Promise<void> => {
    const { bytes, manifest } = await write(table, format, given, {
      version: version(),
      rulebook: rulebook.version,
      leftOut,
    });
    await save(target, bytes, formats[format].explainsItself ? null : async () => said(manifest()));
    const { reports, rows } = manifest();
    tell(`${target}：${reports.length} 份报告，${rows} 行 · ${reports.length} reports, ${rows} rows`);
  };
  if (paths.length > 0) return make(givenOf(table, await listed(paths), leftOut));
  await ofHeld(options.data, table, format, target, make);
}

const said = (manifest: object): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** The format that a file's name ends with. */
function formatOf(name: string | undefined): Format | undefined {
  const endings = Object.entries(formats) as [Format, { readonly ending: string }][];
  return endings.find(([, { ending }]) => name?.toLowerCase().endsWith(`.${ending}`))?.[0];
}

/** Makes the table of the store, or has the server make it that holds the data folder. */
async function ofHeld(
  data: string | undefined,
  table: Table,
  format: Format,
  target: string,
  make: (given: AsyncIterable<Given>) => Promise<void>,
): Promise<void> {
  const environment = placeFromEnvironment(process.env);
  const place = data === undefined ? environment : { data };
  const server = await serverOf(place);
  if (server !== null) return fromServer(server, table, format, target);
  const store = await openStore(place, rulebook);
  try {
    if ((await store.reports()).length === 0) throw nothingHeld();
    await make(heldGiven(store, table, { reports: null, base: "" }));
  } finally {
    await store.close();
  }
}

/** Where the data folder is served; null where it is free. */
async function serverOf({ data = DEFAULT_DATA, databaseUrl }: StorePlace): Promise<string | null> {
  if (databaseUrl !== undefined) return null;
  if (!existsSync(data)) throw nothingHeld();
  return (await holderOf(data))?.url ?? null;
}

async function fromServer(server: string, { name }: Table, format: Format, target: string): Promise<void> {
  tell(`数据文件夹正由 ${server} 的服务使用，由它导出 · the server at ${server} has the data folder and exports it`);
  const address = `${server}/api/v1/exports/${name}`;
  const { body } = await asked(`${address}.${formats[format].ending}`);
  const manifest = async () => (await asked(`${address}/meta`)).text();
  if (body !== null) await save(target, body, formats[format].explainsItself ? null : manifest);
  tell(target);
}

async function asked(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  const { code, detail, detailEn } = ProblemSchema.parse(await response.json());
  throw new Problem(code, detail, detailEn);
}

const nothingHeld = () =>
  new Problem(
    "not-found",
    "没有写明文件，数据文件夹里也没有报告；请在表名后写出报告或文件夹，或先用 duixian add 收进报告。",
    "No file is named and no report is held; name reports or folders after the table, or keep some with duixian add first.",
  );
