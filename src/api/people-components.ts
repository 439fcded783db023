// The wire's schemas of people and units under the names they bear in the OpenAPI document.

import * as wire from "../wire/index.ts";
import { named } from "./components.ts";

export const Person = named(wire.PersonSchema, "Person");
export const PersonInput = named(wire.PersonInputSchema, "PersonInput");
export const PersonChange = named(wire.PersonChangeSchema, "PersonChange");
export const Me = wire.MeSchema.extend({ person: Person.nullable(), examples: wire.MeSchema.shape.examples }).openapi(
  "Me",
);
export const Unit = named(wire.UnitSchema, "Unit");
export const UnitInput = named(wire.UnitInputSchema, "UnitInput");
export const UnitChange = named(wire.UnitChangeSchema, "UnitChange");
export const MergeInput = named(wire.MergeInputSchema, "MergeInput");
export const SignInInput = named(wire.SignInInputSchema, "SignInInput");
export const PasswordChange = named(wire.PasswordChangeSchema, "PasswordChange");
export const Password = named(wire.PasswordSchema, "Password");
export const Code = named(wire.CodeSchema, "Code");
export const TwoFactorBegun = named(wire.TwoFactorBegunSchema, "TwoFactorBegun");
export const Invited = named(wire.InvitedSchema, "Invited");
export const InvitationAccepted = named(wire.InvitationAcceptedSchema, "InvitationAccepted");
export const Invitation = named(wire.InvitationSchema, "Invitation");
export const ActAs = named(wire.ActAsSchema, "ActAs");
export const PeopleList = named(wire.PeopleListSchema, "PeopleList");
export const UnitList = named(wire.UnitListSchema, "UnitList");
