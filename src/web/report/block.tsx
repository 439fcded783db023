// One paragraph or heading with its marks, and the signs beside its lines. Drawn again only when the selection enters or leaves it.

import { Fragment, memo, type ReactNode } from "react";
import { FindingSign } from "./finding-sign.tsx";
import type { FindingSigns } from "./findings-beside.ts";
import type { Block, BlockRole, Piece } from "./pieces.ts";

interface BlockProps {
  readonly block: Block;
  /** Id of the selected statement, if a piece of it lies here. */
  readonly selected: string | null;
  readonly signs: FindingSigns;
}

const tags: { readonly [R in BlockRole]: "p" | "h2" | "h3" | "h4" } = {
  title: "h2",
  front: "p",
  salutation: "p",
  "heading-1": "h2",
  "heading-2": "h3",
  "heading-3": "h4",
  paragraph: "p",
};

export const BlockView = memo(function BlockView({ block, selected, signs }: BlockProps) {
  const Tag = tags[block.role];
  return (
    <Tag
      data-start={block.start}
      {...(block.section === null ? {} : { "data-section": block.section })}
      className={`block ${block.role}${signs.length > 0 ? " has-signs" : ""}`}
    >
      {block.pieces.map((piece) => (
        <Fragment key={piece.start}>
          <FindingSign sign={signs.find(({ start }) => start === piece.start)} />
          <PieceView piece={piece} selected={selected !== null && piece.statements.includes(selected)} />
        </Fragment>
      ))}
    </Tag>
  );
});

/** A run of characters inside one span for every line that is drawn under it. */
function PieceView({ piece, selected }: { piece: Piece; selected: boolean }): ReactNode {
  const inner = piece.repair === null ? piece.lines : [...piece.lines, "repair"];
  const marked = `${piece.lines.length > 0 ? " mark" : ""}${piece.leads ? " leads" : ""}${piece.furniture ? " furniture" : ""}${piece.unsure ? " unsure" : ""}`;
  const around = inner.slice(0, -1).reduceRight<(child: ReactNode) => ReactNode>(
    (wrap, line) => (child) => <span className={`line ${line}`}>{wrap(child)}</span>,
    (child) => child,
  );
  return around(
    <span
      data-at={piece.start}
      className={`piece${marked}${inner.length > 0 ? ` line ${inner.at(-1)}` : ""}${selected ? " selected" : ""}`}
      {...(piece.repair === null ? {} : { "data-repair": piece.repair })}
      {...(piece.marked.length === 0 ? {} : { "data-statements": piece.marked.join(" ") })}
    >
      {piece.text}
    </span>,
  );
}
