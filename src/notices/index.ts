// 提醒: what people are told of matters without asking, and how it leaves the house: as a notice on the page at once, as one mail a
// working day, to a webhook. Which steps warn of themselves is the registers' business.

export { type Notices, type NoticesOptions, openNotices, type Ran } from "./open.ts";
export { changeSettings, sendsMail, settingsInForce, settingsShown } from "./settings.ts";
export { sendTrial } from "./trial.ts";
