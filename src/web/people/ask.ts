// What these pages ask the service: who is asking, signing in and out, accounts, people and units.

import createClient from "openapi-fetch";
import type {
  Invitation,
  Invited,
  Me,
  MergeInput,
  Person,
  PersonChange,
  PersonInput,
  SignInInput,
  TwoFactorBegun,
  Unit,
  UnitChange,
  UnitInput,
} from "../../wire/index.ts";
import { type Answers, type At, answer, BASE } from "../app/client.ts";

interface Body<T> {
  requestBody: { content: { "application/json": T } };
}

interface Paths {
  "/me": { get: Answers<Me> };
  "/sign-in": { post: Body<SignInInput> & Answers<Me> };
  "/sign-out": { post: Answers<never, 204> };
  "/act-as": { post: Body<{ person: string }> & Answers<Me> };
  "/me/password": { post: Body<{ from: string; to: string }> & Answers<never, 204> };
  "/me/two-factor/begin": { post: Body<{ password: string }> & Answers<TwoFactorBegun> };
  "/me/two-factor/confirm": { post: Body<{ code: string }> & Answers<Me> };
  "/me/two-factor": { delete: Body<{ password: string }> & Answers<Me> };
  "/invitations/{token}": {
    get: At<"token"> & Answers<Invited>;
    post: At<"token"> & Body<{ password: string }> & Answers<never, 204>;
  };
  "/people": { get: Answers<{ people: Person[] }>; post: Body<PersonInput> & Answers<Person, 201> };
  "/people/{id}": { patch: At<"id"> & Body<PersonChange> & Answers<Person> };
  "/people/{id}/invitation": { post: At<"id"> & Answers<Invitation> };
  "/units": { get: Answers<{ units: Unit[] }>; post: Body<UnitInput> & Answers<Unit, 201> };
  "/units/{id}": { patch: At<"id"> & Body<UnitChange> & Answers<Unit> };
  "/units/{id}/merge": { post: At<"id"> & Body<MergeInput> & Answers<Unit> };
}

const client = createClient<Paths>({ baseUrl: BASE });
const at = <T extends Record<string, string>>(path: T) => ({ params: { path } });

export const askMe = (): Promise<Me> => answer(client.GET("/me"));
export const signIn = (body: SignInInput): Promise<Me> => answer(client.POST("/sign-in", { body }));
export const signOut = (): Promise<unknown> => answer(client.POST("/sign-out"));
export const actAs = (person: string): Promise<Me> => answer(client.POST("/act-as", { body: { person } }));

export const changePassword = (from: string, to: string): Promise<unknown> =>
  answer(client.POST("/me/password", { body: { from, to } }));
export const beginSecondFactor = (password: string): Promise<TwoFactorBegun> =>
  answer(client.POST("/me/two-factor/begin", { body: { password } }));
export const confirmSecondFactor = (code: string): Promise<unknown> =>
  answer(client.POST("/me/two-factor/confirm", { body: { code } }));
export const removeSecondFactor = (password: string): Promise<unknown> =>
  answer(client.DELETE("/me/two-factor", { body: { password } }));

export const askInvitation = (token: string): Promise<Invited> =>
  answer(client.GET("/invitations/{token}", at({ token })));
/** Sets the password, and signs in with it. */
export async function takeUp(token: string, username: string, password: string): Promise<Me> {
  await answer(client.POST("/invitations/{token}", { ...at({ token }), body: { password } }));
  return signIn({ username, password });
}

export const askPeople = async (): Promise<Person[]> => (await answer(client.GET("/people"))).people;
export const addPerson = (body: PersonInput): Promise<Person> => answer(client.POST("/people", { body }));
export const changePerson = (id: string, body: PersonChange): Promise<Person> =>
  answer(client.PATCH("/people/{id}", { ...at({ id }), body }));
export const invite = (id: string): Promise<Invitation> => answer(client.POST("/people/{id}/invitation", at({ id })));

export const askUnits = async (): Promise<Unit[]> => (await answer(client.GET("/units"))).units;
export const addUnit = (body: UnitInput): Promise<Unit> => answer(client.POST("/units", { body }));
export const changeUnit = (id: string, body: UnitChange): Promise<Unit> =>
  answer(client.PATCH("/units/{id}", { ...at({ id }), body }));
export const mergeUnit = (id: string, body: MergeInput): Promise<unknown> =>
  answer(client.POST("/units/{id}/merge", { ...at({ id }), body }));
