// Our tokens for Ant Design's components: paper, ink and one cinnabar. The same colours stand as custom properties in paper.css.

import { type ThemeConfig, theme } from "antd";

const sans =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

const shared = {
  fontFamily: sans,
  fontSize: 14,
  borderRadius: 3,
  controlHeight: 32,
  wireframe: false,
  motionDurationMid: "0.12s",
  motionDurationSlow: "0.16s",
  boxShadow: "none",
} as const;

/** Buttons answer the pointer in ink: cinnabar is kept for the one that matters. */
const flat = (ink: string, isDark: boolean) => ({
  Button: {
    primaryShadow: "none",
    defaultShadow: "none",
    dangerShadow: "none",
    fontWeight: 500,
    defaultHoverColor: ink,
    defaultHoverBorderColor: ink,
    defaultActiveColor: ink,
    defaultActiveBorderColor: ink,
  },
  Segmented: {
    trackPadding: 2,
    trackBg: isDark ? "#262420" : "#efece5",
    itemSelectedBg: isDark ? "#45413a" : "#fffefb",
  },
});

const light = {
  colorPrimary: "#b3341f",
  colorInfo: "#3f5f7d",
  colorLink: "#1d1b18",
  colorBgBase: "#fcfbf8",
  colorBgContainer: "#fcfbf8",
  colorBgElevated: "#fffefb",
  colorTextBase: "#1d1b18",
  colorTextPlaceholder: "#77736a",
  colorBorder: "#8f8a7f",
  colorBorderSecondary: "#e4e1d9",
  colorError: "#a3261a",
  colorSuccess: "#2f6652",
  colorWarning: "#8a5a00",
} as const;

const dark = {
  ...light,
  colorPrimary: "#c4442c",
  colorInfo: "#8fb0cf",
  colorLink: "#ece9e2",
  colorBgBase: "#171614",
  colorBgContainer: "#171614",
  colorBgElevated: "#211f1c",
  colorTextBase: "#ece9e2",
  colorTextPlaceholder: "#9b968b",
  colorBorder: "#77736a",
  colorBorderSecondary: "#33302b",
  colorError: "#f08d7c",
  colorSuccess: "#8cc0a8",
  colorWarning: "#dcae5f",
} as const;

/** The tokens for light or dark paper. */
export const paper = (isDark: boolean): ThemeConfig => ({
  algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: { ...shared, ...(isDark ? dark : light) },
  components: flat((isDark ? dark : light).colorTextBase, isDark),
});
