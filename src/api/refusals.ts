// From whatever was thrown to the one answer: a Problem with its status, and a log line for what nobody foresaw.

import type { Context, ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";
import { Problem, statusOf } from "../wire/index.ts";

/** The answer to a refusal. */
export function refuse(c: Context, problem: Problem): Response {
  return c.json(problem.toJSON(), statusOf[problem.code]);
}

/** Answers for everything a route throws; what is no Problem is a bug, logged whole on standard error and shown as `internal`. */
export const onError: ErrorHandler = (error, c) => {
  if (error instanceof Problem) return refuse(c, error);
  if (error instanceof HTTPException && error.status < 500) return refuse(c, fromFramework(error));
  console.error(`${c.req.method} ${c.req.path}`, error);
  return refuse(c, internal());
};

/** Answers where no route is. */
export const onNotFound: NotFoundHandler = (c) =>
  refuse(
    c,
    new Problem(
      "not-found",
      `没有这个地址：${c.req.method} ${c.req.path}。接口清单见 /api/v1/openapi.json。`,
      `There is nothing at ${c.req.method} ${c.req.path}; /api/v1/openapi.json lists what there is.`,
    ),
  );

/** Refuses a request that does not fit the schema of its route, naming the first place that does not. */
export function onInvalid(
  result: { readonly success: true } | { readonly success: false; readonly error: z.core.$ZodError },
): void {
  if (result.success) return;
  const issue = result.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? "" : issue.path.join(".");
  throw new Problem(
    "bad-request",
    `请求里的“${place}”不合要求（${issue?.message ?? ""}）；应填什么见 /api/v1/openapi.json。`,
    `“${place}” of the request does not fit (${issue?.message ?? ""}); /api/v1/openapi.json says what it should be.`,
  );
}

/** What is shown of a bug: nothing of its inside. */
export function internal(): Problem {
  return new Problem(
    "internal",
    "程序出了错，这次操作没有完成；详情已写入服务的日志，请把日志交给维护人员。",
    "The program failed and the operation was not done; the server's log holds the details for whoever maintains it.",
  );
}

/** The framework refuses by itself what it cannot take apart: a body of another kind, broken JSON or multipart. */
function fromFramework(error: HTTPException): Problem {
  return new Problem(
    "bad-request",
    `请求读不懂（${error.message}）；内容格式见 /api/v1/openapi.json。`,
    `The request could not be read (${error.message}); /api/v1/openapi.json says what its content should be.`,
  );
}
