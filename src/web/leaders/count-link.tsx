// A figure that opens what it counts.

import type { ReactNode } from "react";
import { Link } from "react-router";
import type { FigureQuery } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { placeOf } from "./address.ts";

interface CountLinkProps {
  readonly query: FigureQuery;
  readonly children: ReactNode;
  /** What whoever does not see the column is told. */
  readonly label?: string;
}

export function CountLink({ query, children, label }: CountLinkProps) {
  const [params] = useAddress();
  const place = placeOf(query);
  return (
    <Link className="count-link figures" to={along(params, place.path, place.params)} aria-label={label}>
      {children}
    </Link>
  );
}
