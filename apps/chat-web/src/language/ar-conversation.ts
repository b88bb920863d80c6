import type { ConversationText } from './en-conversation.ts';

/** The texts around messages in Arabic. */
export const arConversation: ConversationText = {
  messages: 'الرسائل',
  messagesOf: (name) => `الرسائل في ${name}`,
  messageTo: (name) => `رسالة إلى ${name}`,
  says: (name, words) => `${name}: ${words}`,
  composerHint: 'Enter للإرسال، Shift Enter لسطر جديد، @ للإشارة. لا تقبل واجهة المحادثة الملفات.',
  noFiles: 'لا يمكن إرفاق ملفات عبر واجهة المحادثة؛ ضع الملف حيث تشارك ملفاتك وأرسل الرابط.',
  mention: 'إشارة',
  everybody: 'كل من هنا',
  messagesFailed: 'تعذّرت قراءة الرسائل.',
  noMessages: 'لم يُقل شيء بعد.',
  noMessagesHint: 'كن الأول.',
  loadingOlder: 'جارٍ تحميل الرسائل الأقدم…',
  olderFailed: 'تعذّرت قراءة الرسائل الأقدم. حاول مرة أخرى',
  beginning: 'هنا البداية.',
  newMessages: 'جديد',
  jumpToLatest: 'إلى الأحدث',
  jumpToNew: (count) => `إلى الأحدث (${count})`,
  messageActions: 'إجراءات الرسالة',
  moreActions: 'إجراءات أخرى',
  edited: '(معدّلة)',
  editMessage: 'تعديل الرسالة',
  editTimeOver: (seconds) => `انتهى وقت التعديل، ومدّته ${secondsInWords(seconds)}.`,
  editTimeIsOver: 'انتهى وقت التعديل.',
  secondsLeft: (seconds) => `بقي ${seconds} ث للحفظ`,
  deleteQuestion: 'حذف هذه الرسالة؟',
  deleteHint: 'ستختفي لدى الجميع.',
  copyLink: 'نسخ رابطها',
  linkCopied: 'الرابط في الحافظة.',
  linkNotCopied: 'لم يسمح المتصفح بالنسخ.',
  attachment: 'ملف مرفق',
  attachmentDeleted: 'أُزيل الملف المرفق.',

  waiting: 'بانتظار الشبكة',
  sending: 'جارٍ الإرسال…',
  notSent: 'لم تُرسل.',
  offline: 'أنت غير متصل. يُرسل ما تكتبه عند عودة الشبكة.',
  reconnecting: 'انقطع الاتصال المباشر؛ جارٍ إعادة الاتصال…',

  thread: 'سلسلة',
  replyInThread: 'الرد في سلسلة',
  replyTo: 'رد',
  replies: (count) => `الردود: ${count}`,
  closePanel: 'إغلاق اللوحة',

  reactions: 'التفاعلات',
  reactWith: (emoji) => `التفاعل بـ ${emoji}`,
  reactedWith: (names, emoji) => `${names}: تفاعل ${emoji}`,
  moreReactions: 'تفاعلات أخرى',
  reactionsOff: 'أوقفت مؤسستك التفاعلات.',
  emojiKinds: 'أنواع الرموز التعبيرية',
  emojiRecent: 'المستخدمة مؤخرًا',
  emojiGroups: [
    'وجوه ومشاعر',
    'أشخاص',
    'حيوانات ونباتات',
    'طعام وشراب',
    'سفر وأماكن',
    'أنشطة',
    'أشياء',
    'علامات',
    'أعلام',
  ],
  skinTone: 'لون البشرة',
  skinTones: ['بدون', 'فاتحة', 'فاتحة متوسطة', 'متوسطة', 'داكنة متوسطة', 'داكنة'],
  insertEmoji: 'إدراج رمز تعبيري',
  findEmoji: 'ابحث عن رمز تعبيري',

  pin: 'تثبيت',
  unpin: 'إزالة التثبيت',
  pinned: 'مثبّتة',
  pins: 'الرسائل المثبّتة',
  pinsOf: (count) => `الرسائل المثبّتة (${count})`,
  pinsUsed: (count, most) => `${count} من ${most}`,
  pinsFull: 'ثُبّتت خمس رسائل بالفعل؛ أزل واحدة أولًا.',
  noPins: 'لا شيء مثبّت.',
  pinsFailed: 'تعذّرت قراءة الرسائل المثبّتة.',
  noPinsHint: (most) => `يمكن تثبيت ما يصل إلى ${most} رسائل ليجدها الجميع.`,
  showInChat: 'إظهار في المحادثة',
};

/** The word for seconds follows the number: one, two, three to ten, more. */
function secondsInWords(seconds: number): string {
  const form = new Intl.PluralRules('ar').select(seconds);
  if (form === 'one') return 'ثانية واحدة';
  if (form === 'two') return 'ثانيتان';
  return form === 'few' ? `${seconds} ثوانٍ` : `${seconds} ثانية`;
}
