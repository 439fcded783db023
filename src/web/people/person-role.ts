// The roles by name, in the language of the interface.

import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { PersonRole } from "../../wire/index.ts";

/** What a role is called. */
export function usePersonRoleName(): (role: PersonRole) => string {
  const { t } = useTranslation();
  return useCallback((role) => t(`people.role.${role}`), [t]);
}
