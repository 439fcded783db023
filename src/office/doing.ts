// What is done with matters: births, events, amendments, talk, evidence. Each act is held against who may, then against the rules of the
// register, then written; what one refuses leaves nothing behind.

import { mayKeep, maySee } from "../people/index.ts";
import { bringingWith } from "./bringing.ts";
import { actsDecided, birthsDecided } from "./decided.ts";
import { checkDay, type Deciding, decidingOn, handOf, toldOf } from "./deciding.ts";
import type { Hands } from "./hands.ts";
import { matterOf } from "./held.ts";
import type { Office } from "./office.ts";
import { noFile, notYours } from "./refusals.ts";
import { rulingWith } from "./ruling.ts";

type Acting = Pick<Office, "create" | "record" | "recordAll" | "amend">;
type Talking = Pick<Office, "comment" | "file" | "evidence">;
type ByItself = Pick<Office, "put" | "write" | "hide">;

/** The doing part of the port. */
export function doingWith(hands: Hands) {
  const deciding = decidingOn(hands.shelf, hands.minute);
  return {
    ...actingWith(hands, deciding),
    ...bringingWith({ ...hands, ...deciding, checkDay: (actor, on) => checkDay(actor, null, on, hands.minute()) }),
    ...talkingWith(hands, deciding),
    ...rulingWith(hands),
    ...byItself(hands),
  };
}

function actingWith({ shelf, writer, looking, newId, minute }: Hands, { actOf, amendment }: Deciding): Acting {
  return {
    async create(actor, register, drafts, on) {
      if (!mayKeep(actor).create) throw notYours("立项", "enter matters");
      if (on !== undefined) checkDay(actor, null, on, minute());
      const births = { register, drafts, at: on ?? minute(), example: false, newId, ...handOf(actor) };
      return (await writer.write(() => birthsDecided(shelf, births))).map(({ subjectId }) => subjectId);
    },
    async record(actor, id, input) {
      await writer.write(() => actsDecided(shelf, [actOf(actor, id, input)]));
      return looking.matter(actor, id);
    },
    async recordAll(actor, acts) {
      const all = () => acts.map(({ matter, input }) => actOf(actor, matter, input));
      await writer.write(() => actsDecided(shelf, all()));
      return looking.rows(actor, [...new Set(acts.map(({ matter }) => matter))]);
    },
    async amend(actor, id, input) {
      await writer.write(() => [amendment(actor, id, input)]);
      return looking.matter(actor, id);
    },
  };
}

function talkingWith({ shelf, writer, store, looking, minute }: Hands, { may }: Deciding): Talking {
  return {
    async comment(actor, id, words, files = []) {
      await writer.write(() => {
        may(actor, id, "comment");
        return [toldOf("commented", handOf(actor), id, { at: minute(), note: words, files: [...files] })];
      });
      return looking.matter(actor, id);
    },
    async file(actor, id, file) {
      await writer.catchUp();
      may(actor, id, "file");
      const kept = await store.keepEvidence({ ...file, matter: id, ...handOf(actor) });
      await writer.catchUp();
      return kept;
    },
    async evidence(actor, fileId) {
      const found = await store.evidence(fileId);
      await writer.catchUp();
      const held = found === null ? undefined : shelf.matters.get(found.matter);
      const readable = held !== undefined && actor.role !== "public" && maySee(actor, held.register, matterOf(held));
      if (found === null || !readable) throw noFile(fileId);
      return { shown: found.shown, bytes: found.bytes };
    },
  };
}

/** What the program writes down by itself. */
function byItself({ shelf, writer, newId, minute }: Hands): ByItself {
  return {
    async put(register, drafts, who, on, example) {
      const births = { register, drafts, who, person: null, at: on, example, newId };
      return (await writer.write(() => birthsDecided(shelf, births))).map(({ subjectId }) => subjectId);
    },
    async write(events) {
      const acts = events.map(({ matter, who, at, event, note }) => ({
        ...{ matter, who, at, happening: event, note: note ?? null },
        ...{ person: null, files: [], version: null },
      }));
      await writer.write(() => actsDecided(shelf, acts));
    },
    async hide(ids, who, why) {
      await writer.write(() => ids.map((id) => toldOf("hidden", { who, person: null }, id, { at: minute(), why })));
    },
  };
}
