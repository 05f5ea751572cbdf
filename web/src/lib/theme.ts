import { createTheme, type MantineColorsTuple, rem } from "@mantine/core";

// Fir: shade 7 (#1E5B4F) carries white text at 7.9:1, shade 6 in dark mode at 5.4:1.
const fir: MantineColorsTuple = [
  "#eff5f3",
  "#dbe8e3",
  "#b9d3cb",
  "#93beb1",
  "#6ba593",
  "#4a8c79",
  "#327565",
  "#1e5b4f",
  "#184b41",
  "#113830",
];
// Warm paper greys, from the ground of a page to ink.
const paper: MantineColorsTuple = [
  "#faf8f4",
  "#f4f1ea",
  "#e8e4da",
  "#d9d4c8",
  "#8f8a7e",
  "#7d786d",
  "#5c594f",
  "#45423a",
  "#2d2b26",
  "#1b1a17",
];
// Mantine's dark mode reads `dark`: 0 is text, 7 the page, 6 what is raised, 4 the lines.
const night: MantineColorsTuple = [
  "#eceae4",
  "#d0cdc4",
  "#a9a598",
  "#8b877b",
  "#767168",
  "#32352f",
  "#212420",
  "#151715",
  "#10120f",
  "#0a0b0a",
];
const amber: MantineColorsTuple = [
  "#fdf5e3",
  "#f9e7c0",
  "#f1cf87",
  "#e3a93b",
  "#d0901c",
  "#b97a0c",
  "#a26800",
  "#8f5600",
  "#734500",
  "#573400",
];
const red: MantineColorsTuple = [
  "#fdf0ee",
  "#f9dbd7",
  "#f4b4ad",
  "#f28b80",
  "#e2635a",
  "#cf433b",
  "#bf3028",
  "#b3261e",
  "#8f1c16",
  "#6b1410",
];

/**
 * Vigie on Mantine: four sizes (sm, md, lg, xl), two weights (400, 600), small radius, hairlines, no shadow.
 * `xs` repeats `sm` so that no part of the library can set a fifth size.
 */
export const theme = createTheme({
  colors: { fir, gray: paper, dark: night, amber, red },
  primaryColor: "fir",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  black: "#1b1a17",
  white: "#ffffff",
  fontFamily: "var(--font)",
  fontFamilyMonospace: "var(--font)",
  fontSizes: { xs: rem(14), sm: rem(14), md: rem(16), lg: rem(20), xl: rem(32) },
  lineHeights: { xs: "1.43", sm: "1.43", md: "1.5", lg: "1.4", xl: "1.2" },
  headings: {
    fontFamily: "var(--font)",
    fontWeight: "600",
    sizes: {
      h1: { fontSize: rem(32), lineHeight: "1.2" },
      h2: { fontSize: rem(20), lineHeight: "1.4" },
      h3: { fontSize: rem(16), lineHeight: "1.5" },
      h4: { fontSize: rem(16), lineHeight: "1.5" },
      h5: { fontSize: rem(14), lineHeight: "1.43" },
      h6: { fontSize: rem(14), lineHeight: "1.43" },
    },
  },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(48) },
  radius: { xs: rem(2), sm: rem(2), md: rem(2), lg: rem(4), xl: rem(4) },
  defaultRadius: "sm",
  shadows: { xs: "none", sm: "none", md: "none", lg: "none", xl: "none" },
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: "always" } },
    Button: { defaultProps: { size: "md" } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "description", "error", "input"] } },
    TextInput: { defaultProps: { size: "md" } },
    NumberInput: { defaultProps: { size: "md" } },
    Select: { defaultProps: { size: "md" } },
    Textarea: { defaultProps: { size: "md", autosize: true, minRows: 3 } },
    Checkbox: { defaultProps: { size: "md" } },
    Radio: { defaultProps: { size: "md" } },
  },
});
