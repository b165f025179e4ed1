import { tellStory } from './story'

// In Chinese with `zh-CN` as the first argument.
console.log(tellStory(process.argv[2] === 'zh-CN' ? 'zh-CN' : 'en').join('\n'))
