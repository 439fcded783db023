// The part of the port that knows who works here: units as a tree, people with a role, invitations, and signing in. Whoever changes
// something is named to the log in the same transaction; passwords, tokens and secrets never are.

import type {
  Actor,
  Invitation,
  Invited,
  Person,
  PersonChange,
  PersonInput,
  SignInInput,
  TwoFactorBegun,
  Unit,
  UnitChange,
  UnitInput,
} from "../wire/index.ts";

/** What a request says of where it comes from. */
export interface Caller {
  /** Its Cookie header. */
  readonly cookie: string | null;
  readonly address: string | null;
  readonly agent: string | null;
}

/** What was asked for, and the Set-Cookie headers that must go with it. */
export interface WithCookies<T> {
  readonly value: T;
  readonly cookies: readonly string[];
}

/** Somebody who has signed in. */
export interface SignedIn {
  readonly person: Person;
  readonly actor: Actor;
}

/** A merge as it was marked: what goes over under which names. */
export interface MarkedMerge {
  readonly unit: Unit;
  readonly into: Unit;
  /** Every name the unit was called by. */
  readonly names: readonly string[];
}

/** @see the head of this file */
export interface PeopleStore {
  /** Whether anybody real has ever set a password: from then on whoever has not signed in may do what the public may. */
  guarded(): Promise<boolean>;

  people(): Promise<readonly Person[]>;
  /** Adds somebody, who cannot sign in before an invitation is taken up. The first real person must be an administrator. */
  addPerson(by: Actor, input: PersonInput, example?: boolean): Promise<Person>;
  /** @throws Problem `conflict` where nobody would be left who may manage people */
  changePerson(by: Actor, id: string, change: PersonChange): Promise<Person>;
  /** Makes an invitation; one that was out before is good no more. */
  invite(by: Actor, id: string): Promise<Invitation>;
  /** Whom an invitation is for. @throws Problem `not-found` where it is used, expired or none */
  invited(token: string): Promise<Invited>;
  /** Sets the password, once; sessions and a second factor of before end. */
  acceptInvitation(token: string, password: string): Promise<void>;

  units(): Promise<readonly Unit[]>;
  addUnit(by: Actor, input: UnitInput, example?: boolean): Promise<Unit>;
  /** Changes a unit; the name it had is kept among those it is also known by. */
  changeUnit(by: Actor, id: string, change: UnitChange): Promise<Unit>;
  /** Marks a unit as merged; its people and the units below it go over. What it owes is not known here. */
  mergeUnit(by: Actor, id: string, into: string, why: string): Promise<MarkedMerge>;
  /** Takes a mark back that was just made, where what it owes could not be handed over. */
  unmergeUnit(by: Actor, id: string, why: string): Promise<void>;

  /** Who asks; null where nobody is signed in, or is not active any more. */
  whoAsks(caller: Caller): Promise<WithCookies<SignedIn> | null>;
  /**
   * @throws Problem `unauthorized`, the same for every reason; `code-needed` where the code of the second factor is still to come;
   *   `too-often` after many wrong tries
   */
  signIn(caller: Caller, input: SignInInput): Promise<WithCookies<SignedIn>>;
  signOut(caller: Caller): Promise<WithCookies<null>>;
  /**
   * Signs in as one of the example people, without a password.
   *
   * @param local whether whoever asks sits at this machine
   * @throws Problem `forbidden` for others, and once real people have accounts
   */
  actAs(caller: Caller, person: string, local: boolean): Promise<WithCookies<SignedIn>>;
  /** Ends all other sessions. */
  changePassword(caller: Caller, who: SignedIn, from: string, to: string): Promise<void>;
  /** Second factor: begun, confirmed with a first code, ended. Every session but a new one ends when it is switched. */
  beginTwoFactor(caller: Caller, who: SignedIn, password: string): Promise<WithCookies<TwoFactorBegun>>;
  confirmTwoFactor(caller: Caller, who: SignedIn, code: string): Promise<WithCookies<null>>;
  endTwoFactor(caller: Caller, who: SignedIn, password: string): Promise<WithCookies<null>>;
}
