// 人员与权限: which role may ask which route, record which event, and see what. Data and small functions; who somebody is is found
// out elsewhere.

export { acts, furtherActs, mayFurther, mayKeep, mayRecord, type Reach, registerActs } from "./acts.ts";
export { hasMover, MOVER, type Owned, type Relation, relationOf } from "./relation.ts";
export { mayAsk, type Route, rights } from "./rights.ts";
export { isPublic, maySee, seen, seenBoard, seesAll } from "./seen.ts";
