// What is measured, in words: progress, rates, lists, votes, scores, and what next year's report will say.

import type { AppraisalItem, RateRule } from "../../../registers/index.ts";
import { eventName, nameIn, type Rule, sentence, type Telling } from "./chapter.ts";
import { conditionWords } from "./conditions.ts";

/** The definition, and below it how it is reckoned. */
export const rateRules = (telling: Telling): readonly Rule[] =>
  telling.configuration.rates.map((rate) => ({ name: rate.name, words: rate.words, more: reckoned(telling, rate) }));

function reckoned(telling: Telling, { numerator, denominator, sums, period, over }: RateRule): string {
  const { t, configuration } = telling;
  const part = (field: string | undefined, words: string) =>
    field === undefined ? words : t("people.rules.rate.sum", { field: nameIn(configuration.fields, field), words });
  return sentence(t, [
    t("people.rules.rate.numerator", { words: part(sums?.numerator, conditionWords(telling, numerator)) }),
    t("people.rules.rate.denominator", { words: part(sums?.denominator, conditionWords(telling, denominator)) }),
    period === "created" ? null : t("people.rules.rate.period", { event: eventName(t, period) }),
    over ? t("people.rules.rate.over") : null,
  ]);
}

/** How progress is looked at. */
export function progressRules({ t, configuration: { progress, fields } }: Telling): readonly Rule[] {
  if (progress === null) return [];
  const { done = "", planned = "" } = progress.fields ?? {};
  const names = { done: nameIn(fields, done), planned: nameIn(fields, planned) };
  const from = progress.from > 1 ? t("people.rules.progress.from", { day: progress.from }) : null;
  return [
    {
      name: t("people.rules.progress.held"),
      words: sentence(t, [
        progress.fields === null ? t("people.rules.progress.reported") : t("people.rules.progress.quotient", names),
      ]),
    },
    { name: t("people.rules.progress.expected"), words: sentence(t, [t("people.rules.progress.months"), from]) },
    {
      name: t("people.rules.progress.ahead"),
      words: sentence(t, [t("people.rules.progress.margin", { count: progress.margin })]),
    },
  ];
}

/** Red and black list. */
export function boardRules({ t, configuration: { board, rates } }: Telling): readonly Rule[] {
  if (board === null) return [];
  const rate = board.rate ?? rates[0]?.code ?? "";
  const words = t("people.rules.board.words", { ...board, rate: nameIn(rates, rate) });
  return [{ name: t("people.rules.board.name"), words: sentence(t, [words]) }];
}

/** The vote on candidates. */
export const voteRules = ({ t, configuration: { votes } }: Telling): readonly Rule[] =>
  votes === null
    ? []
    : [
        {
          name: t("people.rules.votes.name"),
          words: sentence(t, [
            t("people.rules.votes.seats", { count: votes.seats }),
            t(`people.rules.votes.majority.${votes.majority}`),
            t("people.rules.votes.secret"),
          ]),
        },
      ];

/** The items of the appraisal, with their weights. */
export function appraisalRules(telling: Telling): readonly Rule[] {
  const { t, configuration } = telling;
  const rule = configuration.appraisal;
  if (rule === null) return [];
  return [
    {
      name: t("people.rules.appraisal.name"),
      words: sentence(t, [
        t(`people.rules.appraisal.period.${rule.period}`),
        t("people.rules.appraisal.digits", { count: rule.digits }),
        t(`people.rules.appraisal.empty.${rule.empty}`),
      ]),
    },
    ...rule.items.map((item) => ({
      name: t("people.rules.appraisal.weight", { name: item.name, count: item.weight }),
      words: sentence(t, [itemWords(telling, item)]),
    })),
  ];
}

function itemWords({ t }: Telling, { way, register }: AppraisalItem): string {
  if (way.kind === "rate") return t("people.rules.appraisal.rate", { register, rate: way.rate });
  // Its condition names stages and steps of another register, which this file does not know: their codes stand for them.
  const words = JSON.stringify(way.condition).replace(/[{}"[\]]/g, "");
  const key = way.points < 0 ? "people.rules.appraisal.off" : "people.rules.appraisal.on";
  return t(key, { register, words, count: Math.abs(way.points) });
}

/** The sentences that next year's report may print, with the places of their figures. */
export const annualRules = ({ t, configuration: { annual } }: Telling): readonly Rule[] =>
  (annual?.sentences ?? []).map(({ stretches }) => ({
    name: t("people.rules.annual.name"),
    more: sentence(t, [t("people.rules.annual.places")]),
    words: stretches
      .map(({ optional, pieces }) => {
        const words = pieces.map((piece) => (typeof piece === "string" ? piece : `〔${piece.figure}〕`)).join("");
        return optional ? `（${words}）` : words;
      })
      .join(""),
  }));
