// The parts of ECharts that charts are made of. Fetched when the first chart is drawn.

import { CustomChart } from "echarts/charts";
import { GridComponent, TitleComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

echarts.use([CustomChart, GridComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

export { init } from "echarts/core";
