// What draws a chart as SVG. Fetched when somebody saves one.

import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([SVGRenderer]);

export { init } from "echarts/core";
