// Why something was not done, in place: above the fields it is about.

import { Refusal } from "../app/client.ts";
import { useDetail } from "../app/failure.tsx";

/** The sentence of a refusal; of anything else, its message. */
export function RefusalNote({ error }: { error: unknown }) {
  const detail = useDetail();
  return (
    <p className="refusal" role="alert">
      {error instanceof Refusal ? detail(error) : String(error)}
    </p>
  );
}
