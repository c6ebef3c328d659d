/** Beginnings of the words for tapping, choosing, entering and matching, and for a number, in the languages of sites. */
const CUE = [
  'tap|choos|pick|enter|typ|click|match|number|code',
  'tipp|wähl|drück|gib|geben|zahl|nummer|appuy|touch|sélec|chois|saisi|entre|nombre|num[eé]ro',
  'to[cq]|puls|pres|selec|eli[gj]|introd|ingres|escrib|número|escolh|digit|insira|prem|selez|scegl|inser',
  'tik|druk|kies|voer|getal|dotkn|naci[sś]|klikn|wybi|wpis|wprow|numer|liczb|tryck|välj|ange|skriv|siffr',
  'dokun|seç|bas|gir|yaz|sayı|numar|торкн|натис|вибер|обер|введ|числ|номер|klepn|ťukn|stiskn|vyber|zvol|zad|čísl',
  'タップ|選|押|入力|数字|番号|탭|누르|선택|입력|숫자|번호|点|點|觸|按|选|输入|輸入|數字|号码|號碼',
  'टैप|चुन|दबा|दर्ज|नंबर|संख्या|اضغط|انقر|اختر|حدد|أدخل|رقم|הקש|הקיש|בחר|לחצ|הזינ|מספר',
].join('|');

/** Words, or beginnings of words, that make a number a time, a length or a count. */
const UNIT = [
  '(s|h|x|mal|krát)(?!\\p{L})|se[cgk]|san|min|hour|heur|hor|or[ae]|uur|st[ue]|god|hod|tim|saat|da[gy]|tag|jour|d[ií]a|gün',
  'digit|d[ií]gi|chiff|ci[fj]|cyfr|siffr|hane|míst|číslic|att|tr[iy]|vers|ess|tent|int|pog|prób|förs|dene|pok|fois|ve[cz]|volt|keer|raz|gång|kez',
  'сек|хв|год|цифр|раз|秒|초|分|분|時|时|시|日|天|일|桁|자리|位|回|회|次|번(?!\\p{L})',
  'सेक|मिन|घंट|दिन|अंक|बार|ثا|ثو|دق|ساع|أرق|مر|שני|דק|שע|ספר|פעמ',
].join('|');

/** "Your iPhone 15", "step 2", "the number ending in 42". */
const OTHER_BEFORE =
  /(iphone|ipad|pixel|galaxy|windows|android|ios|watch|step|version|firmware|(end|termin|eindig|kończ|slut|закінч|konč|尾|끝|نته|סתיי)\p{L}*(\s\p{L}+){0,2})\s?$/iu;
const OTHER_AFTER = /^\p{L}*\s?\p{L}*\s?(bit|끝|समाप्त|終)/iu;

const CUE_BEFORE = new RegExp(`(${CUE})[^.!?。।]{0,16}$`, 'iu');
const CUE_AFTER = new RegExp(`^[^.!?。।]{0,16}(${CUE})`, 'iu');
const UNIT_AFTER = new RegExp(`^[\\s-]*(${UNIT})`, 'iu');

/** Parts of words, masked and telephone numbers, prices, versions. Scripts without spaces write right up to a number. */
const GLUED_BEFORE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Sc}+#/]$|\p{Nd}[.,:-]?$/u;
const GLUED_AFTER = /^([\p{Script=Latin}\p{Script=Cyrillic}%/]|[.,:-]?\p{Nd})/u;

/** How far around a number to look for what it is: a long word and a few short ones. Site text can have any length. */
const STRETCH_CHARS = 64;

/**
 * The number that a person has to find on another device, when the message asks for exactly one: "Tap 42 on your
 * phone". Null if in doubt, as for a phone number or a time; the message says it in any case.
 */
export function matchNumberOf(message: string): string | null {
  const numbers = [...message.matchAll(/\p{Nd}+/gu)]
    .map(({ 0: digits, index }) => ({
      digits,
      before: message.slice(Math.max(0, index - STRETCH_CHARS), index),
      after: message.slice(index + digits.length, index + digits.length + STRETCH_CHARS),
    }))
    .filter(({ before, after }) => !UNIT_AFTER.test(after) && !/[•*]-?$/u.test(before));
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || number.digits.length > 3) return null;
  const { digits, before, after } = number;
  if (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)) return null;
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return null;
  return CUE_BEFORE.test(before) || CUE_AFTER.test(after) ? digits : null;
}
