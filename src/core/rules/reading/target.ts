/** Conditions that say no more than how the actual stands to the target: `完成任务`, `达标`, `未超预算`, `未完成`. */
import type { Comparator } from '../../model';

const OF_THE_INDICATOR = '(?:若|如|凡|该|本|此|各|项|年度|当年|项目|指标|任务|工作|实际|数量|产出|结果|情况|值)*';
const WHOLLY = '(?:能|已|均|都|可|全部|全面|全额|足额|如数|圆满|顺利|实际|按要求|按计划|超额|100%)*';
const REACHES = '(?:完成或超额完成|完成或超过|达到或超过|达到或优于|完成|达到|达成|实现|满足|达)';
const THE_TARGET =
  '(?:了|全部|所有|年度|年初|全年|当年|本年|绩效|考核|预期|预定|既定|预设|设定|计划|规定|相应|该|本|项|的|工作|建设|目标|任务|指标|要求|标准|数量|量|数|值)*';
const REACHED = new RegExp(`^${OF_THE_INDICATOR}${WHOLLY}(?:${REACHES}${THE_TARGET}|达标)(?:的|者|及以上|以上)?$`);
/** With the noun before or inside: `签约户数达标`, `完成年度征收任务`. */
const NOUN_REACHED =
  /^(?![^]*(?:按时|按期|及时|如期|未|不|没|无))(?:[\u4e00-\u9fff]{2,10}(?:达标|(?:已|均|均已)?(?:全部|全面)完成|(?:达到|完成|实现)(?:目标|任务|计划|指标)(?:值|数)?)|完成[\u4e00-\u9fff]{1,8}(?:任务|目标|计划))(?:的|者)?$/;
const MISSED = new RegExp(
  `^${OF_THE_INDICATOR}(?:未能|未|没有|没|不能|不)(?:全部|全面|足额|按要求|按计划|如数)?(?:${REACHES}${THE_TARGET}|达标)(?:的|者)?$`,
);

const OF_THE_COST =
  '(?:若|如|凡|该|本|此|各|项|年度|项目|实际|总|单位|经济|发生|支出|成本|费用|花费|投资|造价|单价|金额|开支|情况|均|的)*';
const THE_BUDGET =
  '(?:的|年度|年初|项目|批复|核定|计划|目标|预期|预定|规定|财政|预算|概算|限额|定额|成本|投资|经费|支出|控制|标准|指标|总额|金额|额|数|价|值|范围)*';
const EXCEEDS = '(?:超出|超过|超支|突破|高于|超)';
const KEPT = new RegExp(`^${OF_THE_COST}(?:未|没有|没|不|不得)${EXCEEDS}${THE_BUDGET}$`);
const EXCEEDED = new RegExp(`^${OF_THE_COST}${EXCEEDS}${THE_BUDGET}$`);

const ENGLISH_REACHED =
  /^(?:(?:if|when|where|once) )?(?:the )?(?:annual )?(?:target|plan|task|goal|indicator)(?: value)? (?:is|was|has been) (?:fully )?(?:met|achieved|reached|completed|fulfilled)$/i;

/** Longer conditions say something of their own. */
const LONGEST = 24;

/**
 * How the actual must stand to the target for such a condition to hold; `>=` and `<` speak of a target reached and
 * missed, whichever way is better. Null for every other condition.
 * @example againstTarget('全面完成年度目标任务') // '>='
 * @example againstTarget('实际支出未超预算') // '<='
 */
export function againstTarget(condition: string): Exclude<Comparator, '='> | null {
  const words = condition.slice(condition.lastIndexOf(':') + 1).replace(/[\s"、]/g, '');
  if (words === '' || words.length > LONGEST) return ENGLISH_REACHED.test(condition) ? '>=' : null;
  if (REACHED.test(words) || NOUN_REACHED.test(words) || ENGLISH_REACHED.test(condition.trim())) return '>=';
  if (MISSED.test(words)) return '<';
  if (KEPT.test(words)) return '<=';
  return EXCEEDED.test(words) ? '>' : null;
}
