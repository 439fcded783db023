// What a government page puts around a report: font size, print, share, previous and next, editors, counters, breadcrumbs,
// the record's index card, the footer. Patterns as data, and the questions they answer about a line.

/** Phrases of the page. A line is furniture when no letter is left of it without them. */
const phrases: readonly RegExp[] = [
  // 字号：[大 中 小]
  /[【[（(]?\s*(字体|字號|字号|字體|文字)\s*(大小)?\s*[:：]?\s*[[【（(]?\s*((特大|超大|加大|缩小|放大|默认|标准|[大中小])[\s|｜/、·\]】［］-]*)+[】\]）)]?/gu,
  /(?<!\p{L})[【[]?\s*(打印|列印)(本页|本頁|此页|页面|文章|内容|正文|稿)?\s*[】\]]?(?!\p{L})/gu,
  /(?<!\p{L})[【[]?\s*关闭(本页|窗口|此页|页面)?\s*[】\]]?(?!\p{L})/gu,
  // 分享到：微信 微博
  /(?<!\p{L})(一键)?(分享|转发)\s*(到|至)?\s*[:：]?\s*((微信|新浪微博|腾讯微博|微博|QQ空间|QQ好友|QQ|朋友圈|人人网|豆瓣|复制链接|更多)[\s、|]*)*(?!\p{L})/gu,
  /(?<!\p{L})[（(【]?(微信)?扫一扫[^。，；]{0,24}$|扫描?(上方|下方|右侧|左侧)?二维码[^。，；]{0,24}$|(?<!\p{L})手机(查看|浏览|阅读|扫[^。，；]{0,12})$/gu,
  // 上一篇：…
  /(?<!\p{L})[上下]一(篇|条|页|則|则|章)\s*[:：]?.{0,60}$/gu,
  /(?<!\p{L})(返回|回到)(顶部|首页|列表|上一页|上页|目录)/gu,
  // 责任编辑：…
  /(?<!\p{L})[（(【[]?\s*(责任编辑|責任編輯|值班编辑|责编|编辑|編輯|审核人?|校对|初审|复审|终审|录入|作者|撰稿|发布人|供稿|审签)\s*[:：]\s*[\p{L}·\s]{0,16}[）)】\]]?/gu,
  /(?<!\p{L})(信息|文章|稿件|内容)?(来源|來源|稿源)\s*[:：]\s*[^\s。，、|]{0,30}/gu,
  // 发布时间：2023-01-20 10:20. A deadline (完成时间：2024年12月31日) is written another way.
  /(?<!\p{L})(发布|發布|公开|更新|成文|生成|录入|发文|印发|撰写)(时间|日期|時間)?\s*[:：]?\s*(19|20)\d\d\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(\s*\d{1,2}[:：]\d{2}([:：]\d{2})?)?/gu,
  /(?<!\p{L})((时间|日期|時間)\s*[:：]\s*)?(19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(\s*\d{1,2}[:：]\d{2}([:：]\d{2})?)?/gu,
  /(?<!\p{L})(发布|發布|公开|更新)(时间|日期|時間)\s*[:：]\s*/gu,
  /(?<!\p{L})(浏览|阅读|点击|访问|閱讀|瀏覽)(次数|次數|量|数|率|人次)?\s*[:：]?\s*[[【(（]?\s*\d*\s*[】\]）)]?\s*次?(?!\p{L})/gu,
  /(?<!\p{L})(我要纠错|纠错|收藏本?页?|语音播报|语音朗读|朗读|无障碍(浏览|阅读)?|长者(模式|版)|适老化|设为首页|加入收藏|网站地图|联系我们|简体版?|繁体版?|繁體版?|移动版|手机版|电脑版)(?!\p{L})/gu,
  // 您现在的位置：首页 > 政务公开
  /(?<!\p{L})(您|你|您的|你的)?(现在|当前|當前|目前|所在|的)+位置\s*[:：].{0,120}$/gu,
  /^\s*(网站)?首\s*[页頁](\s*[>»›＞/→-]+\s*[^\s>»›＞]{1,20})+/gu,
  // rights and registrations
  /版权所有.{0,80}$|\p{Script=Han}?ICP备\S{0,24}|\p{Script=Han}{0,2}公网安备\s*\d*\s*号?|(政府)?网站标识码\s*[:：]?\s*\w*|政府网站找错|党政机关$/gu,
  /^\s*相关(链接|文章|新闻|阅读|附件|稿件|推荐|解读|信息|文件)\s*[:：]?\s*$/gu,
  // the record's index card: 索 引 号 …
  /^\s*(索\s*引\s*号|信息分类|主题分类|发布机构|发文机关|发文字号|发布文号|主\s*题\s*词|公开方式|公开时限|公开范围|有\s*效\s*性|成文日期|体\s*裁|生效日期|废止日期|关\s*键\s*词|信息名称)\s*[:：\t].{0,80}$/gu,
];

/** Phrases of the footer. Inside a report, who organises what (主办单位：…) is part of it, and so they count at its end only. */
const footer: readonly RegExp[] = [
  /(?<!\p{L})(主办|承办|协办)(单位)?\s*[:：]\s*[^\s、，；。]{0,40}/gu,
  /(?<!\p{L})(联系)?(电话|地址|邮编|邮箱|传真)\s*[:：]\s*[^，；。]{0,40}/gu,
  /(?<!\p{L})技术支持\s*[:：]\s*\S{0,40}/gu,
];

const longest = 200;

/** Whether a line of a page is nothing but furniture. */
export function isFurniture(line: string): boolean {
  return consistsOf(line, phrases);
}

/** Whether a line is nothing but furniture and what stands at the foot of a page. */
export function isFooter(line: string): boolean {
  return consistsOf(line, [...phrases, ...footer]);
}

function consistsOf(line: string, patterns: readonly RegExp[]): boolean {
  if (line.length > longest) return false;
  const rest = patterns.reduce((text, pattern) => text.replace(pattern, " "), line);
  if (rest === line) return /^[\s|｜·>»›\-—_=*【】[\]]+$/u.test(line);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether a sentence is about the site and not of the report: rights, browsers, duties of those who quote. */
export function isNotice(line: string): boolean {
  return /版权|版權|转载|轉載|本网站?|本網站?|本站|免责|浏览器|分辨率|隐私|Copyright|javascript|登录|注册/iu.test(line);
}
