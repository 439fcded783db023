// The pages of a PDF with their lines. pdfjs runs apart, in a worker thread that is ended when it takes too long: a kilobyte
// of PDF can ask for hours of work. Chinese fonts that name their characters by a predefined CMap (GBK-EUC-H, UniGB-UCS2-H …)
// need the CMaps that come with pdfjs: without them such a file gives no text at all.

import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { linesOfPage, type TextPiece } from "./pdf-lines.ts";
import type { Page } from "./pdf-paragraphs.ts";
import { refuse } from "./refusals.ts";
import type { Limits } from "./taken.ts";

/** What the pages of a PDF hold. */
export interface PdfPages {
  readonly pages: readonly Page[];
  /** Raised numbers that refer to notes, left out of the lines. */
  readonly marks: readonly string[];
  /** Whether pdfjs met errors and read on. */
  readonly flawed: boolean;
}

/**
 * Reads every page. A file with errors is read once more, past them.
 *
 * @throws Problem `encrypted`, `damaged` if it is cut off or a page cannot be read at all, `too-large`
 */
export async function pdfPages(bytes: Uint8Array, file: string, limits: Limits): Promise<PdfPages> {
  if (isCutOff(bytes)) throw refuse("damaged", file);
  const found = await readInWorker(bytes, limits);
  switch (found.kind) {
    case "locked":
      throw refuse("encryptedPdf", file);
    case "broken":
      throw refuse("damaged", file);
    case "endless":
      throw refuse("endless", file, { seconds: limits.seconds });
    case "many":
      throw refuse("tooManyPages", file, { pages: found.pages, limit: limits.pages });
    case "long":
      throw refuse("tooLong", file, { size: found.characters });
    case "pages": {
      const pages = found.pages.map(({ height, pieces }) => ({ height, ...linesOfPage(pieces) }));
      return { pages, marks: pages.flatMap(({ marks }) => marks), flawed: found.flawed };
    }
  }
}

/** A whole file ends with the place of its cross-reference table, behind its last object (ISO 32000-1, 7.5.5). */
function isCutOff(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return all.lastIndexOf("startxref") < all.lastIndexOf("endobj");
}

type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

interface Task {
  /** URL of pdfjs, and the folders of what it needs. */
  readonly pdfjs: string;
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  readonly bytes: Uint8Array;
  readonly mostPages: number;
  readonly mostCharacters: number;
}

type Found =
  | { readonly kind: "locked" | "broken" | "endless" }
  | { readonly kind: "many"; readonly pages: number }
  | { readonly kind: "long"; readonly characters: number }
  | { readonly kind: "pages"; readonly flawed: boolean; readonly pages: readonly RawPage[] };

interface RawPage {
  readonly height: number;
  readonly pieces: readonly TextPiece[];
}

function readInWorker(bytes: Uint8Array, limits: Limits): Promise<Found> {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve("pdfjs-dist/package.json"));
  const task: Task = {
    pdfjs: pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")).href,
    cMapUrl: join(home, "cmaps") + sep,
    standardFontDataUrl: join(home, "standard_fonts") + sep,
    bytes,
    mostPages: limits.pages,
    mostCharacters: limits.characters,
  };
  const code = `const { parentPort, workerData } = require("node:worker_threads");
    (${readApart})(workerData, (url) => import(url)).then((found) => parentPort.postMessage(found));`;
  return new Promise((done) => {
    // What pdfjs writes to the console is not for the user.
    const worker = new Worker(code, { eval: true, workerData: task, stdout: true, stderr: true, execArgv: [] });
    const timer = setTimeout(() => end({ kind: "endless" }), limits.seconds * 1000);
    const end = (found: Found) => {
      clearTimeout(timer);
      void worker.terminate();
      done(found);
    };
    worker.once("message", end);
    worker.once("error", () => end({ kind: "broken" }));
    worker.once("exit", () => end({ kind: "broken" }));
  });
}

/** Runs in the worker from its own source text: it may use nothing but its arguments. */
async function readApart(task: Task, load: (url: string) => Promise<PdfJs>): Promise<Found> {
  const { getDocument, VerbosityLevel } = await load(task.pdfjs);
  for (const stopAtErrors of [true, false]) {
    const loading = getDocument({
      // pdfjs takes the bytes for itself, and they may be wanted twice.
      data: Uint8Array.from(task.bytes),
      cMapUrl: task.cMapUrl,
      cMapPacked: true,
      standardFontDataUrl: task.standardFontDataUrl,
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      stopAtErrors,
    });
    try {
      const pdf = await loading.promise;
      if (pdf.numPages > task.mostPages) return { kind: "many", pages: pdf.numPages };
      const pages: RawPage[] = [];
      let characters = 0;
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const pieces = (await page.getTextContent()).items.flatMap((item) => ("str" in item ? [item] : []));
        for (const { str } of pieces) characters += str.length;
        if (characters > task.mostCharacters) return { kind: "long", characters };
        const [, bottom = 0, , top = 842] = page.view;
        pages.push({
          height: top - bottom,
          pieces: pieces.map(({ str, transform, width }) => ({ str, transform, width })),
        });
      }
      return { kind: "pages", flawed: !stopAtErrors, pages };
    } catch (error) {
      if ((error as Error)?.name === "PasswordException") return { kind: "locked" };
    }
  }
  // A report with a page missing is not the report.
  return { kind: "broken" };
}
