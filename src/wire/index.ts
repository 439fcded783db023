// What crosses to the outside: schemas, their types, and the one Problem.

export * from "./address.ts";
export * from "./births.ts";
export * from "./bulletin.ts";
export * from "./citation.ts";
export * from "./compare.ts";
export * from "./findings.ts";
export * from "./following.ts";
export * from "./line.ts";
export * from "./log.ts";
export * from "./matters.ts";
export * from "./names.ts";
export * from "./notices.ts";
export * from "./people.ts";
export * from "./problem.ts";
export * from "./reading.ts";
export * from "./registers.ts";
export * from "./rule-names.ts";
export * from "./search.ts";
export * from "./service.ts";
export * from "./sheets.ts";
export * from "./shelf.ts";
export * from "./subject.ts";
export * from "./told.ts";
