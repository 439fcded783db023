// How far a result may stay behind its target and still count as reached. The one table; `docs/follow.md` shows it. Data only.

/** One line of the table: in points for rates, as a share of the target for amounts. */
export interface Tolerance {
  readonly words: string;
  readonly growth: number;
  readonly level: number;
}

/** 左右 leaves a rate 0.3 points and an amount 3 %; every other wording leaves nothing. */
export const about: Tolerance = { words: "左右", growth: 0.3, level: 0.03 };

/** 同步: how many points a growth may stay behind the one that it is to keep up with. */
export const abreast: Tolerance = { words: "同步", growth: 0.3, level: 0 };

/** 基本同步 leaves more. */
export const roughlyAbreast: Tolerance = { words: "基本同步", growth: 0.5, level: 0 };

/** 以上, 以内, 超过 and plain numbers. */
export const none: Tolerance = { words: "其余", growth: 0, level: 0 };
