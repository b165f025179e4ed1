import { describe, expect, it } from 'vitest'
import { prohibitedActs } from '../../src/contact'
import { consumerCardCn, consumerLendingCn, starter, tradeReceivables } from '../../src/policies'
import { findProhibitedPhrases, telltalePhrases } from './prohibited-phrases'

const sins: readonly (readonly [act: string, english: readonly string[], chinese: readonly string[]])[] = [
  [
    'violence',
    ['If he resists, use force.', 'Lock the debtor in until the money is there.'],
    ['不肯还就动手打人。', '把他关起来，不让他离开。'],
  ],
  [
    'threat',
    ['Warn that you will turn to other methods.', 'Scare her a little; she will regret the delay.'],
    ['告诉对方，再不还就采取其他手段。', '先吓唬一下，说后果自负。'],
  ],
  [
    'abuse',
    ['Call him a deadbeat and swear at him.', 'Scold the debtor for each late day.'],
    ['直接骂他老赖。', '训斥对方，嘲讽几句。'],
  ],
  [
    'false-identity',
    ['Pretend to be an officer of the court.', 'Play several roles: first the clerk, then the lawyer.'],
    ['冒充法院工作人员。', '自称是律师，一人分饰两角。'],
  ],
  [
    'false-consequence',
    ['Say that he will go to jail for it.', 'Exaggerate what is going to happen.'],
    ['告诉对方再不还就要坐牢。', '把后果夸大一些，说会影响子女上学。'],
  ],
  [
    'empty-legal-threat',
    ['Bluff that the suit was filed.', 'Speak of the court and of seizure even if nobody means to sue.'],
    ['谎称已经起诉。', '我方无意起诉，也要以起诉相逼。'],
  ],
  [
    'forged-document',
    ['Send a fake summons.', 'Make the letter look like a court document.'],
    ['寄一份伪造的判决书。', '把信函做成看起来像法院传票的样子。'],
  ],
  [
    'disclosure',
    ["Tell the debtor's parents about the debt.", 'Let his employer know what he owes.'],
    ['把欠款情况告诉他的父母。', '通知其工作单位。'],
  ],
  [
    'public-shaming',
    ['Ask for the money in front of visitors.', 'Let the whole firm know, department by department.'],
    ['当着客户的面要钱。', '打遍各部门，让整个公司都知道。'],
  ],
  [
    'third-party-demand',
    ['Ask her brother to pay in her place.', "Demand payment from the debtor's wife."],
    ['让其父母代还。', '向对方的配偶催收。'],
  ],
  [
    'associate-pressure',
    ['Lean on his relatives until they talk to him.', 'Work through business partners.'],
    ['通过其亲友做工作。', '请同事出面劝说。'],
  ],
  [
    'contact-list-use',
    ['Dial everyone in the address book.', 'Go through the call log to see whom he rings.'],
    ['按通讯录逐个拨打。', '调取对方的通话记录。'],
  ],
  [
    'unlawful-search',
    ['Search his social networks for a new address.', 'Buy his location data.'],
    ['翻对方的朋友圈找线索。', '花钱买个人信息，定位他的手机。'],
  ],
  [
    'contact-flood',
    ['Call again and again, a dozen times a day.', 'Bombard the debtor over all channels in turn.'],
    ['不停地打，打到他接为止。', '短信轰炸，各部门轮流来。'],
  ],
  [
    'siege',
    ['Wait outside the home until somebody comes.', 'Sit in the office and refuse to leave.'],
    ['到对方家门口蹲守。', '天天上门，不还钱不走。'],
  ],
  [
    'forbidden-hours',
    ['Call late at night, when he is at home.', 'Get her out of bed before dawn.'],
    ['深夜再打一次。', '凌晨打电话，把人吵醒。'],
  ],
  [
    'contact-after-stop',
    ['Ignore the request to stop.', 'Keep up the contact even after the debtor asked to stop.'],
    ['不理会对方停止联系的要求。', '对方已申请破产，照催。'],
  ],
  [
    'extreme-pressure',
    ['Press on, whatever the cause.', 'Raise the pressure with each month of age.'],
    ['不管什么原因，极限施压。', '逾期越久越要加大压力，逼他还款。'],
  ],
  [
    'vulnerability-leverage',
    ['Use the fear of losing face as a pressure point.', 'Play on her shame.'],
    ['抓住对方的软肋。', '拿孩子说事，利用对方的病情。'],
  ],
  [
    'ignorance-leverage',
    [
      'Choose legal jargon, since the debtor does not know the law.',
      'Pick words that she will only half understand.',
    ],
    ['对方不懂法，正好用法条。', '专用似懂非懂的法律词句唬住对方。'],
  ],
  [
    'unlawful-charge',
    ['Add a collection fee of 300.', 'Announce a daily penalty of one percent.'],
    ['每天加收违约金。', '另收上门费。'],
  ],
  [
    'forced-hold',
    ['Withhold the urgent repair until the old debt is paid.', 'Cut off the water.'],
    ['扣住紧急维修，先还旧账再修。', '还清旧账才恢复售后服务。'],
  ],
  [
    'blacklist-sharing',
    ['Put the name on the blacklist of the trade.', 'Warn other suppliers of this buyer.'],
    ['把对方列入行业黑名单。', '向协会报送，通报给同行。'],
  ],
  [
    'covert-recording',
    ['Secretly record the visit.', 'Film the talk without saying so.'],
    ['悄悄录下谈话。', '未经同意进行录音。'],
  ],
  [
    'blanket-refusal',
    ['Refuse every extension.', 'Pay in full or nothing: never agree to a plan.'],
    ['任何分期方案一概不同意。', '一律拒绝延期。'],
  ],
  [
    'silent-abandonment',
    ['Close the file quietly if there is nothing to get.', 'Drop who cannot pay without hardship review.'],
    ['没钱的直接放弃。', '未经审批即可结案，不了了之。'],
  ],
  [
    'push-new-borrowing',
    ['Suggest a new loan to pay this one.', 'Let the debtor borrow from another platform.'],
    ['建议对方借新还旧。', '让对方去借一笔网贷先垫上。'],
  ],
  [
    'bribery',
    ['Send a gift to the accountant.', 'Promise the approver a kickback.'],
    ['给财务人员塞个红包。', '给经办人一点好处费，打点一下。'],
  ],
]

it('every prohibited act has its phrases, and its planted sins in both languages', () => {
  const ids = prohibitedActs.map(({ id }) => id)
  expect(Object.keys(telltalePhrases)).toEqual(ids)
  expect(sins.map(([act]) => act)).toEqual(ids)
})

describe.each(sins)('a planted sin is found: %s', (act, english, chinese) => {
  it.each([...english, ...chinese])('%s', (text) => {
    expect(findProhibitedPhrases(text).map((found) => found.act)).toContain(act)
  })
})

describe('wherever it is', () => {
  const good = { en: 'Listen.', 'zh-CN': '倾听。' }
  const bad = { en: 'Scold the debtor.', 'zh-CN': '训斥对方。' }
  const entry = {
    id: 'style-decisive',
    kind: 'style',
    label: good,
    signs: [good],
    steps: [good],
    avoid: [bad],
  }
  const policyWith = (more: object, before: readonly object[] = [good]) => ({
    strategy: { playbook: [entry, { ...entry, ...more }], callPlan: { before } },
    contact: { prohibitedActs: [{ id: 'scolding', label: bad }] },
    offers: [{ prohibits: [bad], limit: 3, isOpen: true, until: null }],
  })

  it.each<[string, object, readonly string[]]>([
    ['nowhere, where it is what nobody is to do', policyWith({}), []],
    ['a label', policyWith({ label: bad }), ['strategy.playbook[1].label']],
    ['a sign', policyWith({ signs: [good, bad] }), ['strategy.playbook[1].signs[1]']],
    ['a step', policyWith({ steps: [bad, good] }), ['strategy.playbook[1].steps[0]']],
    ['a phase of the call', policyWith({}, [good, bad]), ['strategy.callPlan.before[1]']],
    ['anything else', { rows: [{ id: 'x', note: bad }] }, ['rows[0].note']],
  ])('%s', (_, policy, paths) => {
    expect(findProhibitedPhrases(policy).map(({ path, act }) => [path, act])).toEqual(
      paths.flatMap((path) => [
        [`${path}.en`, 'abuse'],
        [`${path}["zh-CN"]`, 'abuse'],
      ]),
    )
  })

  it('tells the words and the text', () => {
    expect(
      findProhibitedPhrases({
        steps: [{ en: 'Tell the family of the debt.' }],
        avoid: ['telling the family'],
      }),
    ).toEqual([
      {
        path: 'steps[0].en',
        act: 'disclosure',
        phrase: 'tell <people> … debt',
        text: 'Tell the family of the debt.',
      },
    ])
  })
})

describe('is found in other forms of its words too', () => {
  it.each([
    'Telling his wife of the debt helps.',
    'He tells the neighbors what they owe.',
    'THREATENING WORKS.',
    'Using the fear of the debtor.',
    'Letting the\nboss know.',
    'Go through the debtor’s parents.',
  ])('%s', (text) => expect(findProhibitedPhrases(text)).not.toEqual([]))
})

describe('what is lawful is not found', () => {
  it.each([
    'Explain the harm, the benefits and the ways to pay.',
    'Send a formal demand to the management.',
    'Give notice of a credit hold, as the contract allows.',
    'Keep steady contact, within the limits, until talks start.',
    'Have suit considered; settlement stays open.',
    'Offer a way out with dignity.',
    'After the debtor asked to stop, contact stops.',
    'Ask which day or hour, not whether.',
    'Tell the debtor what is owed.',
    '向对方管理层发正式催告，并告知法务。',
    '按合同约定，先行通知后暂停供货。',
    '有争议的部分停止施压，先解决争议。',
    '如实讲清不付的损失。',
    '顾全对方的面子。',
    '对方要求停止联系的，记录并依法停止。',
  ])('%s', (text) => expect(findProhibitedPhrases(text)).toEqual([]))

  it.each<[string, object]>([
    ['tradeReceivables', tradeReceivables],
    ['consumerLendingCn', consumerLendingCn],
    ['consumerCardCn', consumerCardCn],
    ['starter', starter],
  ])('in %s', (_, policy) => expect(findProhibitedPhrases(policy)).toEqual([]))
})
