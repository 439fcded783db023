// The colours and faces that charts are drawn in: those of the page as it is now, or black on white for paper.

/** What a chart is drawn with. */
export interface Inks {
  readonly paper: string;
  readonly text: string;
  readonly second: string;
  readonly soft: string;
  readonly hair: string;
  readonly rule: string;
  readonly result: string;
  readonly target: string;
  readonly font: string;
}

/** The tokens of paper.css that stand behind the inks. */
export const tokens: Readonly<Record<keyof Inks, string>> = {
  paper: "--paper",
  text: "--ink",
  second: "--ink-2",
  soft: "--ink-3",
  hair: "--hair",
  rule: "--rule",
  result: "--actual",
  target: "--target",
  font: "--sans",
};

/** The inks of the page as it is now, light or dark. */
export function inksNow(): Inks {
  const style = getComputedStyle(document.documentElement);
  const inks = Object.entries(tokens).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  return Object.fromEntries(inks) as unknown as Inks;
}

/** The inks of a picture that is taken away: light paper, whatever the page is shown on. The colours of paper.css. */
export const light: Omit<Inks, "font"> = {
  paper: "#fcfbf8",
  text: "#1d1b18",
  second: "#55514a",
  soft: "#6f6b62",
  hair: "#e4e1d9",
  rule: "#b9b4a8",
  result: "#275c49",
  target: "#2c5580",
};

/** The inks of a printed page: everything is told apart by shape. */
export const printed = (now: Inks): Inks => ({
  ...now,
  paper: "#fff",
  text: "#000",
  second: "#222",
  soft: "#444",
  hair: "#ccc",
  rule: "#777",
  result: "#000",
  target: "#000",
});
