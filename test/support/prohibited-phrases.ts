import { joinPath } from '../../src/foundations'

/** A text of a policy that calls for a prohibited act: where it is, which act, by which words. */
export interface ProhibitedPhrase {
  readonly path: string
  readonly act: string
  readonly phrase: string
  readonly text: string
}

/** What is named under these keys is what nobody is to do. */
const prohibiting: readonly string[] = ['avoid', 'prohibits', 'prohibitedActs']

/** People around a debtor, who owe nothing. Staff and management of a firm that owes are the firm itself. */
const people = {
  en: 'family|parents?|mother|father|wife|husband|spouse|partner|brother|sister|children|son|daughter|relatives?|friends?|colleagues?|co-?workers?|neighbou?rs?|employer|boss|business partners?|staff|secretary',
  'zh-CN':
    '家人|家属|父母|父亲|母亲|配偶|丈夫|妻子|老公|老婆|兄弟|姐妹|子女|孩子|亲戚|亲属|亲友|朋友|同事|邻居|街坊|工作单位|领导|老板|合作伙伴|员工|前台|村委会',
}

/** Who the debtor is called. */
const debtor = { en: 'him|her|them|the debtor', 'zh-CN': '他|她|其|对方|债务人|欠款人|客户' }

/**
 * By which words is a prohibited act told, in a text that calls for it? Written by hand from what the list of the
 * acts says that each covers.
 *
 * Phrases are parted by a bar; `…` stands for a few words within the sentence, `<people>` for somebody around the
 * debtor, `<debtor>` for the debtor.
 */
export const telltalePhrases: Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>> = {
  violence: {
    en: 'use force | by force | beat <debtor> | rough <debtor> up | hurt <debtor> | lock <debtor> | keep <debtor> from leaving | push past | force the door | enter without leave | violence',
    'zh-CN':
      '动手打 | 动粗 | 殴打 | 揍 | 打一顿 | 教训<debtor> | 暴力 | 限制…自由 | 关起来 | 不让<debtor>离开 | 强行闯入 | 强行进门 | 破门',
  },
  threat: {
    en: 'other methods | or else | will regret | threaten | intimidat | scare | frighten | make <debtor> afraid | arouse … fear | instill fear | watch … back | veiled | know where … live',
    'zh-CN':
      '其他手段 | 其他办法 | 别的办法 | 别的手段 | 特殊手段 | 后果自负 | 走着瞧 | 等着瞧 | 威胁 | 恐吓 | 吓唬 | 吓一吓 | 让<debtor>害怕 | 制造恐慌 | 颜色看 | 知道<debtor>住',
  },
  abuse: {
    en: 'insult <debtor> | insult back | swear at | curse at | scold | shout at | yell at | mock | ridicule | belittle | humiliate | deadbeat | liar | scum | slander',
    'zh-CN':
      '老赖 | 无耻 | 不要脸 | 骗子 | 骂<debtor> | 痛骂 | 回骂 | 训斥 | 呵斥 | 羞辱 | 嘲讽 | 挖苦 | 嘲笑 | 丢人现眼 | 人渣 | 废物 | 诽谤 | 歧视',
  },
  'false-identity': {
    en: 'pose as | posing as | pretend to be | impersonate | present yourself as | say you are … lawyer | say you are … police | say you are … court | in the name of the court | in the name of the police | play several roles | play the part of | under a false name',
    'zh-CN':
      '冒充 | 假扮 | 假装是 | 假装成 | 自称…律师 | 自称…警察 | 自称…法院 | 自称…公安 | 以法院名义 | 以公安名义 | 以律师名义 | 以律师身份 | 以警方名义 | 扮演 | 分饰 | 假名',
  },
  'false-consequence': {
    en: 'jail | prison | arrest | criminal record | exaggerate | inflate | invent a | invented | cannot leave the country | blacklisted | children … school | make it sound worse | misquote',
    'zh-CN':
      '坐牢 | 判刑 | 拘留 | 抓走 | 被抓 | 影响子女 | 影响孩子 | 影响下一代 | 不能出境 | 列入黑名单 | 上黑名单 | 夸大 | 虚构…后果 | 虚构罪 | 虚构事实 | 编造 | 危言耸听',
  },
  'empty-legal-threat': {
    en: 'bluff | say … suit is filed | say … already sued | claim … seizure | announce … suit … no intention | announce … suit … not intended | speak of … court … even if | speak of … seizure … even if | name … suit … not intended | name … step … unavailable | pretend … suit | pretend … court | pretend to sue',
    'zh-CN':
      '谎称…起诉 | 谎称…立案 | 声称…已立案 | 声称…已起诉 | 假称…查封 | 假装…起诉 | 佯称 | 以起诉相 | 以诉讼相 | 以查封相 | 以报案相 | 无意起诉…也 | 不打算起诉…也 | 抬出法院 | 虚张声势',
  },
  'forged-document': {
    en: 'forge | forging | fake … letter | fake … seal | fake … summons | fake … stamp | fake … document | look like … court | looks like … court | looks like … summons | look-alike | imitate the seal',
    'zh-CN':
      '伪造 | 假公章 | 假印章 | 假传票 | 假文书 | 假律师函 | 仿制 | 仿照法院 | 仿照传票 | 仿造 | 私刻 | 形似法院 | 看起来像法院 | 看起来像传票',
  },
  disclosure: {
    en: 'tell <people> … debt | tell <people> … owe | tell <people> … arrears | inform <people> | notify <people> | let <people> know | mention … debt … to <people> | disclose … to <people> | copy <people> | send … to <people> | publish … name | publish … debt | post … debt | leak',
    'zh-CN':
      '告诉<people> | 告知<people> | 通知<people> | 向<people>透露 | 向<people>说明欠 | 向<people>公开 | 让<people>知道 | 透露给<people> | 转告<people>…欠 | 发给<people> | 抄送<people> | 公布…欠款 | 公布…姓名 | 曝光 | 泄露',
  },
  'public-shaming': {
    en: 'in front of … customers | in front of … visitors | in front of <people> | in front of everyone | before visitors | before customers | in public | publicly | shame <debtor> | put <debtor> to shame | name and shame | whole firm know | whole company know | whole village know | loud enough',
    'zh-CN':
      '当众 | 当着…的面 | 公开点名 | 公开羞辱 | 让全公司…知道 | 让整个公司…知道 | 让全村…知道 | 拉横幅 | 大字报 | 大声嚷 | 大声说欠 | 群里通报 | 难堪',
  },
  'third-party-demand': {
    en: 'ask <people> to pay | ask <people> for the money | have <people> pay | let <people> pay | get <people> to pay | make <people> pay | demand payment from <people> | demand … from <people> | collect from <people> | call <people> for the money | payment by <people>',
    'zh-CN':
      '让<people>还 | 让<people>付 | 让<people>代 | 让<people>替 | 叫<people>还 | 叫<people>付 | 请<people>代 | 要求<people>还 | 要求<people>付 | 要求<people>代 | 劝<people>代 | 向<people>催 | 向<people>要 | 向<people>追 | 找<people>要钱 | 找<people>还 | 父债子',
  },
  'associate-pressure': {
    en: 'through <people> | via <people> | lean on <people> | work on <people> | press <people> | pressure <people> | pressure on <people> | pressure from <people> | have <people> press | have <people> talk | ask <people> to talk | ask <people> to urge | involve <people> | turn <people> against',
    'zh-CN':
      '通过<people> | 借助<people> | 发动<people> | 动员<people> | 利用<people> | 借<people> | 联系<people>施压 | 对<people>施压 | 给<people>施压 | 让<people>劝 | 请<people>劝 | 让<people>出面 | 请<people>出面 | 让<people>督促 | 找<people>做工作',
  },
  'contact-list-use': {
    en: 'address book | contact list | list of contacts | phone contacts | contacts from … phone | harvested | go through … call log | use … call log | itemized phone bill | itemised phone bill | numbers … dialed most',
    'zh-CN':
      '通讯录 | 通话清单 | 通话详单 | 话费详单 | 话单 | 手机联系人 | 调取…通话记录 | 查…通话记录 | 翻…通话记录 | 常用联系人逐个',
  },
  'unlawful-search': {
    en: 'search … social network | search … social media | trace … social | through social networks | stalk | private detective | track … phone | track … location | locate … phone | buy … data | buy … information | bought data | hack',
    'zh-CN':
      '人肉 | 购买…信息 | 买…信息 | 购买…数据 | 定位<debtor> | 定位…手机 | 跟踪<debtor> | 追踪<debtor> | 搜…社交 | 查…社交 | 翻…朋友圈 | 从社交网络…找 | 私家侦探 | 黑客',
  },
  'contact-flood': {
    en: 'call again and again | calls again and again | call non-stop | keep calling | call every hour | call every few minutes | call all day | call until | dozens of calls | many calls | times a day | flood | bombard | redial | round of departments | department after department | wear <debtor> down | annoy',
    'zh-CN':
      '轰炸 | 呼死 | 连环电话 | 连环拨 | 不停地打 | 不停打 | 不停拨 | 反复拨打 | 狂打 | 每小时打 | 每隔几分钟 | 一天打…次 | 一天几十 | 打到<debtor>接 | 打到接 | 骚扰 | 疲劳战 | 车轮战 | 轮番打 | 各部门轮流',
  },
  siege: {
    en: 'wait outside … home | wait outside … office | wait at … door | sit in … office | sit in … reception | stay until <debtor> | stay at … home | camp | return daily | return every day | come back every day | go there every day | refuse to leave | make noise | loudspeaker | block … door | block … gate',
    'zh-CN':
      '蹲守 | 蹲点 | 堵门 | 堵在 | 守在 | 守着 | 赖着不走 | 不还钱不走 | 不付款不走 | 天天上门 | 每天上门 | 天天去 | 每天去…公司 | 每天去…家 | 静坐 | 坐等 | 喇叭 | 敲锣 | 滋扰',
  },
  'forbidden-hours': {
    en: 'late at night | at night | midnight | in the small hours | before dawn | at dawn | out of bed | wake <debtor> | asleep | outside the permitted hours | in the closed window | in closed hours',
    'zh-CN':
      '半夜 | 深夜 | 午夜 | 凌晨 | 夜里 | 夜间打 | 夜间拨 | 夜间联系 | 清早 | 天不亮 | 睡觉时 | 睡下 | 吵醒 | 禁止时段',
  },
  'contact-after-stop': {
    en: 'ignore … stop | ignore … cease | ignore … lawyer | ignore … bankrupt | despite … request to stop | despite … cease | although … asked to stop | even after … asked to stop | even after … stop | around … lawyer | regardless of … bankruptcy | keep … contact … after … stop',
    'zh-CN':
      '不理会…停止 | 无视…停止 | 不管…停止 | 不顾…停止 | 无视…破产 | 不顾…破产 | 绕开…律师 | 绕过…律师 | 要求停止…继续 | 要求停止…照 | 停催后…继续 | 停催后…照 | 破产…照催 | 破产…继续催',
  },
  'extreme-pressure': {
    en: 'whatever the cause | whatever the reason | no matter why | no matter the cause | regardless of the cause | as if money were there | as if there were money | raise the pressure | more pressure | increase … pressure | step up … pressure | maximum pressure | keep up the pressure | put pressure | put <debtor> under pressure | squeeze | corner <debtor> | no way out',
    'zh-CN':
      '极限施压 | 加大施压 | 加大压力 | 持续施压 | 不断施压 | 步步紧逼 | 施加压力 | 给<debtor>压力 | 增加压力 | 不问原因 | 不问缘由 | 不管什么原因 | 不管原因 | 不管有没有钱 | 当作<debtor>有钱 | 逼<debtor> | 逼迫 | 逼到 | 催逼 | 压垮',
  },
  'vulnerability-leverage': {
    en: 'pressure point | sore spot | use … fear | use … illness | use … old age | use … shame | play on … fear | play on … shame | play on … guilt | play on … pride | play on … face | appeal to … children | appeal to … face | exploit | take advantage of | lose face | loss of face | make <debtor> ashamed | feed the fear | sick mother',
    'zh-CN':
      '软肋 | 弱点 | 痛处 | 利用…恐惧 | 利用…恐慌 | 利用…害怕 | 利用…病 | 利用…羞 | 利用…面子 | 利用…年 | 拿…面子 | 拿…孩子 | 拿…子女 | 拿…病 | 拿…身份 | 丢面子 | 没面子 | 心理防线 | 抓住…怕',
  },
  'ignorance-leverage': {
    en: 'half understand | does not know the law | does not understand the law | do not know the law | not knowing the law | ignorance | legal jargon | legal wording … impress | legal wording … confuse | legal terms … confuse | legal terms … impress | sounds legal',
    'zh-CN':
      '不懂法 | 法盲 | 似懂非懂 | 不了解法律 | 不熟悉法律 | 用法律术语唬 | 用法律词句唬 | 用法条唬 | 唬住',
  },
  'unlawful-charge': {
    en: 'daily penalty | weekly penalty | penalty for each day | penalty per day | fee for each call | fee for each visit | fee per call | add … collection fee | charge … collection fee | add … visit fee | charge … visit fee | add … fee of your own | extra fee | extra charge | beyond the contract | beyond contract',
    'zh-CN':
      '按日加罚 | 按天加罚 | 每天加收 | 每日加收 | 每天罚 | 每日罚 | 每周罚 | 按周罚 | 加收催收费 | 收取催收费 | 加收上门费 | 收取上门费 | 跑腿费 | 另收 | 多收 | 超出合同 | 合同之外的费用 | 砍头息',
  },
  'forced-hold': {
    en: 'withhold … repair | withhold … service | refuse … repair … until | refuse … urgent | stop … repair … until | stop … service … until | hold back … repair | cut off … until | cut … power | cut … water | hostage',
    'zh-CN':
      '扣住…维修 | 扣住…服务 | 扣押…服务 | 拒绝…抢修 | 拒绝…维修 | 停掉…维修 | 停止…维修 | 停止…售后 | 拖着不修 | 不给修 | 断水 | 断电 | 先还旧账再修 | 还清旧账才',
  },
  'blacklist-sharing': {
    en: 'blacklist | black list | list of bad payers | list of debtors … to | give … name to … association | pass … name to … | report … to the association | share … name with … creditors | share … name with … lenders | warn other creditors | warn other suppliers',
    'zh-CN':
      '黑名单 | 名单…发给同行 | 名单…给同行 | 名单…发到协会 | 通报…协会 | 报给协会 | 通报…同行 | 通报…同业 | 告诉其他债权人 | 告知其他债权人 | 提醒其他供应商 | 业内通报',
  },
  'covert-recording': {
    en: 'secretly | covertly | record … without | film … without | hidden camera | hidden microphone | hidden recorder | do not mention … recording | keep … recorder … running',
    'zh-CN':
      '偷录 | 偷拍 | 偷偷录 | 偷偷拍 | 暗中录 | 暗中拍 | 悄悄录 | 悄悄拍 | 私下录音 | 未经同意…录音 | 未经同意…录像 | 未经同意就录 | 不告知…录音 | 隐蔽录 | 针孔 | 暗访',
  },
  'blanket-refusal': {
    en: 'refuse every | refuse any | refuse all | reject every | reject any | reject all | no extension for anyone | no plan for anyone | no extensions | no plans | never grant | never agree | pay in full or nothing | turn down every | not negotiable',
    'zh-CN':
      '一概拒绝 | 一概不准 | 一概不予 | 一概不同意 | 一概不接受 | 一律拒绝 | 一律不予 | 一律不接受 | 一律不同意 | 任何延期…不 | 任何分期…不 | 任何方案…不 | 绝不延期 | 绝不分期 | 绝不让步 | 绝不同意 | 免谈 | 没有商量',
  },
  'silent-abandonment': {
    en: 'without review | without hardship review | without approval | without any review | drop the case quietly | quietly drop | silently drop | close … file quietly | let the case lapse | just give up | forget the case | stop working the case',
    'zh-CN':
      '未经审查 | 未经困难审查 | 未经审批 | 不经审批 | 不经审查 | 不上报…放弃 | 不上报…结案 | 悄悄放弃 | 悄悄结案 | 直接放弃 | 默默放弃 | 放弃算了 | 搁置不管 | 不了了之',
  },
  'push-new-borrowing': {
    en: 'new loan | another loan | payday loan | online loan | take out a loan | take a loan | borrow from | borrow elsewhere | borrow the money | borrow more | borrow anew | new borrowing | cash advance | another card | credit card to pay',
    'zh-CN':
      '借新还旧 | 以贷养贷 | 以贷还贷 | 新贷 | 再借 | 另借 | 去借 | 找人借 | 找朋友借 | 借钱 | 借一笔 | 贷一笔 | 网贷 | 套现 | 小额贷 | 刷信用卡 | 新债',
  },
  bribery: {
    en: 'bribe | kickback | under the table | gift for | gift to | red envelope | personal advantage | personal reward | for your own pocket | into your own account | pay the clerk | pay the approver | treat the approver | treat the clerk',
    'zh-CN':
      '红包 | 回扣 | 好处费 | 贿 | 送礼 | 礼品卡 | 宴请 | 塞钱 | 私下给 | 私下收 | 个人好处 | 个人账户 | 茶水费 | 打点',
  },
}

interface Telltale {
  readonly act: string
  readonly phrase: string
  readonly pattern: RegExp
}

const telltales: readonly Telltale[] = Object.entries(telltalePhrases).flatMap(([act, phrases]) =>
  (['en', 'zh-CN'] as const).flatMap((locale) =>
    phrases[locale].split(' | ').map((phrase) => ({ act, phrase, pattern: patternOf(phrase, locale) })),
  ),
)

/**
 * Which texts of a policy call for a prohibited act? Every text of plain data in either language, with its place,
 * but for what stands under a key that says what nobody is to do: `avoid`, `prohibits` and `prohibitedActs`.
 *
 * What is not to be done belongs there, so that a step tells what to do: "Never tell the family of the debt" is
 * found in a step too.
 *
 * @example
 * findProhibitedPhrases({ steps: [{ en: 'Tell the family of the debt.' }], avoid: ['telling the family'] })
 * // => [{ path: 'steps[0].en', act: 'disclosure', phrase: 'tell <people> … debt', text: 'Tell the family of the debt.' }]
 */
export function findProhibitedPhrases(policy: unknown, path = ''): readonly ProhibitedPhrase[] {
  if (typeof policy === 'string') {
    const text = policy.replaceAll('’', "'").replace(/\s+/g, ' ')
    return telltales
      .filter(({ pattern }) => pattern.test(text))
      .map(({ act, phrase }) => ({ path, act, phrase, text: policy }))
  }
  if (Array.isArray(policy)) {
    return policy.flatMap((entry: unknown, index) => findProhibitedPhrases(entry, joinPath(path, index)))
  }
  if (typeof policy !== 'object' || policy === null) return []
  return Object.entries(policy).flatMap(([key, value]) =>
    prohibiting.includes(key) ? [] : findProhibitedPhrases(value, joinPath(path, key)),
  )
}

/** A phrase as a pattern: within one sentence, its first word in any form, its last with any ending. */
function patternOf(phrase: string, locale: 'en' | 'zh-CN'): RegExp {
  const isEnglish = locale === 'en'
  // "the debtor's parents", "his wife"; 对方的父母.
  const owner = isEnglish
    ? "(?:(?:the|his|her|their|your|its|any) )?(?:debtor's )?"
    : `(?:${debtor['zh-CN']})?的?`
  const source = phrase
    .split('…')
    .map((part) => part.trim())
    .map((part, index) => (isEnglish && index === 0 ? inAnyForm(part) : part))
    .map((part) => (isEnglish && part !== '' ? `\\b${part}` : part))
    .join('[^.;。；]{0,40}?')
    .replaceAll('<people>', `${owner}(?:${people[locale]})`)
    .replaceAll('<debtor>', `(?:${debtor[locale]})`)
  return new RegExp(source, 'i')
}

/** The first word as it stands in an instruction or told of: press, presses, pressed, pressing; use, using; let, letting. */
function inAnyForm(words: string): string {
  return words
    .replace(/^([a-z]+)e(?= |$)/, '$1(?:e[sd]?|ing)')
    .replace(/^([a-z]*([a-z]))(?= )/, '$1(?:e?s|(?:$2)?(?:ed|ing))?')
}
