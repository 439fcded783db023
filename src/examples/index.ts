// The invented 漪湖县 as a county that has worked a whole year, told from today: for whoever opens the program for the first time.

export { exampleMatters, plantYear, removeYear } from "./plant.ts";
