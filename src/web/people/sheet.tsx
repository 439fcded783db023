// A form over the page: it comes from the right, on a phone over all of it, and gives the keyboard back when it is closed.

import { Drawer } from "antd";
import type { ReactNode } from "react";

interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}

export function Sheet({ title, open, close, children }: SheetProps) {
  return (
    <Drawer
      title={title}
      open={open}
      onClose={close}
      size="min(100vw, 480px)"
      destroyOnHidden
      className="people-sheet"
      getContainer={() => document.getElementById("floating") ?? document.body}
    >
      {children}
    </Drawer>
  );
}
