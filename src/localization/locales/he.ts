import { defineLocale } from '../define-locale';

/** Hebrew, in the plural, which addresses everyone. */
export const he = defineLocale({
  locale: 'he',
  direction: 'rtl',

  theSite: 'האתר',
  signIn: 'התחברות',
  continue: 'המשך',
  next: 'הבא',
  done: 'סיום',
  cancel: 'ביטול',
  close: 'סגירה',
  tryAgain: 'ניסיון נוסף',
  startAgain: 'להתחיל מחדש',
  optional: 'לא חובה',
  or: 'או',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'רגע, מתכוננים',
  loadingText: 'עוד רגע.',

  idleTitle: 'חיבור אל {site}',
  idleText: 'התחברו אל {site} כדי שהאפליקציה הזו תוכל לפעול שם בשבילכם.',
  idleAgainTitle: 'התחברו שוב אל {site}',
  idleAgainText: 'כבר הייתם מחוברים, אבל האתר {site} מבקש להתחבר שוב.',
  idleStart: 'התחברות אל {site}',
  startingLogin: 'מתחילים…',

  consentTitle: 'חיבור אל {site}',
  consentText: 'זה מה שיקרה עכשיו.',
  consentHow:
    'אתם מתחברים כאן. מה שתקלידו נשלח דרך השרת של האפליקציה הזו אל Kernel, שמזינה אותו באתר {site} בדפדפן בענן.',
  consentCheck: 'אם האתר {site} יבקש קוד או אישור, גם את זה תעשו כאן.',
  consentSaved: 'פרטי ההתחברות שלכם נשמרים כדי שתוכלו להישאר מחוברים. קודים חד-פעמיים לא נשמרים.',
  consentUse: 'אחרי זה האפליקציה הזו תוכל להשתמש באתר {site} בשמכם.',
  consentAccept: 'המשך',

  discoveringTitle: 'התחברות אל {site}',
  discoveringText: 'פותחים את דף ההתחברות…',
  reauthTitle: 'מחברים אתכם אל {site}',
  reauthText: 'משתמשים בפרטים השמורים שלכם. אולי לא תצטרכו לעשות כלום.',
  longerThanUsual: 'זה לוקח יותר זמן מהרגיל. אפשר להמשיך לחכות.',

  signInTitle: 'התחברות אל {site}',
  signInText: 'השתמשו בחשבון שלכם באתר {site}.',
  codeTitle: 'הזינו את הקוד',
  codeText: 'האתר {site} רוצה לוודא שאלה אתם.',
  passwordTitle: 'הזינו את הסיסמה',
  detailsTitle: 'כמה פרטים עבור {site}',
  detailsText: 'האתר {site} מבקש אותם כדי לחבר אתכם.',
  mfaTitle: 'אשרו שאלה אתם',
  mfaText: 'בחרו איך האתר {site} יבדוק.',
  chooseTitle: 'בחרו איך להמשיך',
  chooseText: 'האתר {site} מציע יותר מדרך אחת.',

  submitting: 'בודקים…',
  submittingTitle: 'בודקים מול {site}',
  submittingText: 'בדרך כלל זה לוקח כמה שניות.',

  externalTitle: 'אשרו את ההתחברות',
  externalText: 'האתר {site} מחכה לכם במכשיר אחר או בדף אחר.',
  externalFallbackMessage: 'השלימו את השלב שהאתר {site} מבקש. הדף הזה ימשיך מעצמו.',
  waitingFor: 'זמן המתנה: {time}',
  doneIt: 'עשיתי את זה',
  looking: 'בודקים…',
  nothingYet: 'עדיין כלום. הדף הזה ימשיך מעצמו.',
  otherWaysTitle: 'או לעשות משהו אחר',

  interventionTitle: 'האתר {site} צריך אתכם בשלב הזה',
  interventionText: 'את השלב הזה צריך לעשות בדף אחר. כשהוא יושלם, הדף הזה ימשיך מעצמו.',
  openLiveView: 'פתיחת הדפדפן',
  openHosted: 'המשך בדף של Kernel',

  unsupportedTitle: 'אי אפשר להציג את השלב הזה כאן',
  unsupportedText: 'האתר {site} מבקש משהו שהדף הזה לא מכיר: {step}.',
  unsupportedWait: 'אולי זה יעבור מעצמו. אם לא, אפשר להמשיך בדרך אחרת.',

  succeededTitle: 'החיבור הצליח',
  succeededText: 'ההתחברות אל {site} הושלמה.',
  alreadyTitle: 'החיבור כבר קיים',
  alreadyText: 'ההתחברות אל {site} בתוקף. אין מה לעשות.',

  expiredTitle: 'הזמן נגמר',
  expiredText: 'ההתחברות לא הושלמה בזמן. שום דבר לא השתנה באתר {site}.',
  canceledTitle: 'ההתחברות נעצרה',
  canceledText: 'אפשר להמשיך מהמקום שבו הפסקתם.',
  canceledByServerTitle: 'ההתחברות בוטלה',
  canceledByServerText: 'ההתחברות הזו הסתיימה לפני שהושלמה.',
  resume: 'המשך ההתחברות',

  unauthorizedTitle: 'צריך להתחבר שוב לאפליקציה הזו',
  unauthorizedText: 'האפליקציה הזו כבר לא מזהה אתכם. התחברו אליה ואז פתחו את זה שוב.',
  forbiddenTitle: 'אין לכם גישה לזה',
  forbiddenText: 'החשבון שלכם באפליקציה הזו לא רשאי להשתמש בחיבור הזה. פנו למי שמנהל את האפליקציה.',
  notFoundTitle: 'החיבור הזה כבר לא קיים',
  notFoundText: 'ייתכן שהוא הוסר. חזרו לאפליקציה והתחברו מחדש.',
  unreachableTitle: 'אין קשר עם השרת',
  unreachableText: 'בדקו את החיבור לאינטרנט.',
  retrying: 'מנסים שוב אוטומטית.',
  retryingIn: 'מנסים שוב בעוד {time}…',
  tryNow: 'לנסות עכשיו',

  siteSays: 'הודעה מהאתר {site}',
  troubleTitle: 'אין קשר עם השרת',
  troubleText: 'מה שהקלדתם נשמר.',
  notTakenText: 'עדיין לא השתנה כלום. בדקו את מה שהזנתם ושלחו שוב.',
  movedText: 'הדף כבר התקדם. זה מה שהוא מבקש עכשיו.',
  sendFailedText: 'השליחה נכשלה. בדקו את החיבור ונסו שוב.',
  sendBusyText: 'השרת עמוס. חכו רגע ונסו שוב.',
  refusedText: 'זה לא התקבל. בדקו את מה שהזנתם ונסו שוב.',
  startFailedText: 'לא ניתן היה להתחיל התחברות חדשה. נסו שוב בעוד רגע.',
  waitBeforeRestart: 'אפשר לנסות שוב בעוד {time}.',

  requiredError: 'מלאו את השדה ״{label}״.',
  fieldRejected: 'זה לא התקבל. הזינו שוב.',
  errorSummary: { one: 'שדה אחד דורש בדיקה.', two: 'שני שדות דורשים בדיקה.', other: '{count} שדות דורשים בדיקה.' },
  show: 'הצגה: {label}',
  capsLock: 'מקש Caps Lock פעיל.',
  straySpace: 'יש רווח בהתחלה או בסוף.',

  continueWith: 'המשך באמצעות {provider}',
  anotherProvider: 'ספק אחר',
  filterChoices: 'חיפוש',
  filteredCount: { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '{count} תוצאות' },
  ambiguousChoice: 'האתר {site} מחליט באיזו מהן להשתמש.',
  methodSms: 'הודעת SMS',
  methodCall: 'שיחת טלפון',
  methodEmail: 'דוא״ל',
  methodTotp: 'אפליקציית אימות',
  methodPush: 'התראה במכשיר שלכם',
  methodPassword: 'סיסמה',
  methodSecurityKey: 'מפתח אבטחה',
  methodPasskey: 'מפתח גישה',
  methodSwitch: 'שימוש בדרך אחרת',
  methodOther: 'דרך אחרת',

  securityNote: 'נשלח דרך השרת של האפליקציה הזו אל Kernel, שמתחברת אל {site} בשבילכם.',
  expiresIn: 'זמן שנותר: {time}',
  cancelTitle: 'להפסיק את ההתחברות?',
  cancelText: 'מה שהקלדתם יאבד.',
  cancelConfirm: 'להפסיק',
  cancelKeep: 'להמשיך',

  failedTitle: 'זה לא הצליח',
  failedText: 'לא ניתן היה להשלים את ההתחברות אל {site}.',
  errors: {
    login_form_not_found: {
      title: 'לא נמצא דף התחברות',
      text: 'לא מצאנו איפה מתחברים באתר {site}. נסו שוב, או בקשו ממי שמנהל את האפליקציה להגדיר את הכתובת של דף ההתחברות.',
    },
    navigation_confused: {
      title: 'הלכנו לאיבוד באתר {site}',
      text: 'ההתחברות התקדמה בדרך לא צפויה. לעיתים קרובות עוזר לנסות שוב.',
    },
    domain_not_allowed: {
      title: 'ההתחברות יצאה מהאתר {site}',
      text: 'היא הובילה לאתר שאינו מורשה בחיבור הזה. בקשו ממי שמנהל את האפליקציה לאשר אותו.',
    },
    stuck_in_loop: {
      title: 'מסתובבים במעגל',
      text: 'האתר {site} הציג שוב ושוב את אותו דף. חכו רגע ונסו שוב.',
    },
    max_attempts_reached: {
      title: 'יותר מדי ניסיונות',
      text: 'האתר {site} לא קיבל את הפרטים אחרי כמה ניסיונות. בדקו אותם והתחילו מחדש.',
    },
    website_error: {
      title: 'יש בעיה באתר {site}',
      text: 'האתר דיווח על שגיאה. נסו שוב קצת יותר מאוחר.',
    },
    network_error: {
      title: 'אין קשר עם {site}',
      text: 'החיבור לאתר נכשל. נסו שוב בעוד רגע.',
    },
    element_not_found: {
      title: 'משהו חסר באתר {site}',
      text: 'חלק מדף ההתחברות לא היה במקום הצפוי. נסו שוב.',
    },
    credentials_invalid: {
      title: 'הפרטים לא נכונים',
      text: 'האתר {site} לא קיבל אותם. בדקו את שם המשתמש והסיסמה ונסו שוב.',
    },
    mfa_required: {
      title: 'נדרש שלב שני',
      text: 'האתר {site} דורש בדיקה נוספת שלא הושלמה. נסו שוב כשהטלפון בהישג יד.',
    },
    external_action_required: {
      title: 'שלב אחד לא הושלם',
      text: 'האתר {site} חיכה למשהו מחוץ לדף הזה. נסו שוב והשלימו אותו כשתתבקשו.',
    },
    unsupported_auth_method: {
      title: 'דרך ההתחברות הזו לא נתמכת',
      text: 'האתר {site} מבקש משהו שעדיין אי אפשר לעשות כאן. אם אפשר, בחרו דרך התחברות אחרת בהגדרות שלכם באתר {site}.',
    },
    bot_detected: {
      title: 'האתר {site} לא הכניס אותנו',
      text: 'האתר חשב שהדפדפן בענן הוא רובוט. נסו שוב קצת יותר מאוחר.',
    },
    captcha_blocked: {
      title: 'חידה עמדה בדרך',
      text: 'האתר {site} ביקש לפתור CAPTCHA וזה לא הצליח. נסו שוב קצת יותר מאוחר.',
    },
    session_expired: {
      title: 'האתר {site} סיים את ההתחברות',
      text: 'זה לקח יותר מדי זמן מבחינת האתר. התחילו מחדש כשתהיו מוכנים.',
    },
    no_active_flow: {
      title: 'אין במה להמשיך',
      text: 'ההתחברות הזו כבר לא פעילה. התחילו חדשה.',
    },
    flow_failed: {
      title: 'זה לא הצליח',
      text: 'לא ניתן היה להשלים את ההתחברות אל {site}. נסו שוב.',
    },
    awaiting_input_timeout: {
      title: 'הזמן נגמר',
      text: 'במשך זמן מה לא הוזן דבר, ולכן ההתחברות נעצרה. התחילו מחדש כשתהיו מוכנים.',
    },
    external_action_timeout: {
      title: 'לא התקבל אישור',
      text: 'האתר {site} חיכה שתאשרו את ההתחברות. נסו שוב ואשרו כשתתבקשו.',
    },
    max_steps_exceeded: {
      title: 'יותר מדי שלבים',
      text: 'ההתחברות אל {site} דרשה יותר שלבים מהצפוי. נסו שוב.',
    },
    browser_error: {
      title: 'הדפדפן בענן נעצר',
      text: 'זו לא אשמתכם. נסו שוב.',
    },
    internal_error: {
      title: 'משהו השתבש אצלנו',
      text: 'זו לא אשמתכם. נסו שוב בעוד רגע.',
    },
    totp_required: {
      title: 'נדרש קוד מאפליקציית אימות',
      text: 'פתחו את אפליקציית האימות ונסו שוב.',
    },
    sms_code_required: {
      title: 'נדרש קוד מהודעת SMS',
      text: 'נסו שוב כשהטלפון בהישג יד.',
    },
    email_code_required: {
      title: 'נדרש קוד מהדוא״ל',
      text: 'פתחו את תיבת הדואר ונסו שוב.',
    },
    totp_code_rejected: {
      title: 'הקוד לא התקבל',
      text: 'קודים מתחלפים כל חצי דקה. נסו שוב עם קוד חדש.',
    },
    account_choice_required: {
      title: 'צריך לבחור חשבון',
      text: 'האתר {site} מכיר יותר מחשבון אחד. נסו שוב ובחרו אחד.',
    },
    customer_input_required: {
      title: 'משהו נשאר בלי תשובה',
      text: 'האתר {site} צריך תשובה מכם. נסו שוב ומלאו את מה שהוא מבקש.',
    },
    account_locked: {
      title: 'החשבון שלכם נעול',
      text: 'האתר {site} נעל אותו בינתיים. ניסיון נוסף מוקדם מדי עלול להאריך את הנעילה. שחררו אותו באתר {site}, או חכו.',
    },
    rate_limited: {
      title: 'יותר מדי ניסיונות כרגע',
      text: 'האתר {site} מבקש להאט. חכו מעט לפני הניסיון הבא.',
    },
  },
});
