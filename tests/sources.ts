// What the house test and the documentation tests know about the source: every file, its imports and its functions, read
// with TypeScript's own parser. Says nothing of what is allowed.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The root of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

export interface Import {
  /** As written: `./x.ts`, `zod`, `node:fs`. */
  readonly specifier: string;
  /** Path from the root of the project; null for a package or a module of Node. */
  readonly file: string | null;
  /** Whether only types are taken, so that nothing of it remains at run time. */
  readonly typesOnly: boolean;
}

export interface FunctionSize {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

export interface SourceFile {
  /** Path from the root of the project. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly FunctionSize[];
}

/** Every file under a folder of the project, by its path from the root, sorted. */
export function filesUnder(folder: string, skip: ReadonlySet<string> = new Set()): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const paths = entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (skip.has(path)) return [];
    if (entry.isDirectory()) return filesUnder(path, skip);
    return entry.isFile() ? [path] : [];
  });
  return paths.sort();
}

/** The TypeScript files under a folder, read. */
export const sourcesUnder = (folder: string): SourceFile[] =>
  filesUnder(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);

function readSource(path: string): SourceFile {
  const content = readFileSync(join(root, path), "utf8");
  const tree = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const functions: FunctionSize[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== null) imports.push({ ...found, file: resolve(path, found.specifier) });
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) functions.push(measure(node, tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, lines: content.trimEnd().split("\n").length, imports, functions };
}

/** What a node imports: a declaration, a re-export, `import("x")` as an expression or as a type. */
function importOf(node: ts.Node): Omit<Import, "file"> | null {
  if (ts.isImportDeclaration(node)) {
    return { specifier: (node.moduleSpecifier as ts.StringLiteral).text, typesOnly: onlyTypes(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    const names = node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause : null;
    const typesOnly = node.isTypeOnly || (names !== null && allTypes(names.elements));
    return { specifier: (node.moduleSpecifier as ts.StringLiteral).text, typesOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typesOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument !== undefined && ts.isStringLiteral(argument)
      ? { specifier: argument.text, typesOnly: false }
      : null;
  }
  return null;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names) && allTypes(names.elements);
}

const allTypes = (names: readonly { readonly isTypeOnly: boolean }[]): boolean =>
  names.length > 0 && names.every((name) => name.isTypeOnly);

const resolve = (from: string, specifier: string): string | null =>
  specifier.startsWith(".") ? relative(root, join(root, dirname(from), specifier)) : null;

function measure(node: ts.SignatureDeclaration, tree: ts.SourceFile): FunctionSize {
  const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
  const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
  return { name: nameOf(node), line: line + 1, lines: last - line + 1 };
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : "(unnamed)";
}

/** The package of a specifier: `hono` of `hono/cors`, `@scope/name` of `@scope/name/x`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
