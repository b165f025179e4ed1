import type { Label } from '../foundations'
import type { Channel } from './contact-record'

/** How is each channel called (联系渠道)? */
export const channelLabels: Readonly<Record<Channel, Label>> = {
  phone: { en: 'phone', 'zh-CN': '电话' },
  'voice-robot': { en: 'voice robot', 'zh-CN': '语音机器人' },
  sms: { en: 'SMS', 'zh-CN': '短信' },
  email: { en: 'e-mail', 'zh-CN': '邮件' },
  letter: { en: 'letter', 'zh-CN': '信函' },
  app: { en: 'app', 'zh-CN': '应用内消息' },
  messenger: { en: 'messenger', 'zh-CN': '即时通信' },
  visit: { en: 'visit', 'zh-CN': '上门' },
  'public-post': { en: 'public post', 'zh-CN': '公开发布' },
}
