#pragma once
#include "core/base/money.h"

#include <QDate>
#include <QStringList>

#include <vector>

/// How sure we are of a rule (rules.md §0): only Memory must be confirmed before a letter may print
/// it.
enum class Confidence { Verified, VerifiedPart, Secondary, Memory, Design };

/// From when to when a line of the law is in force; an empty `to` is open.
struct InForce
{
    QDate from{};
    QDate to{};
    bool covers(QDate day) const { return day >= from && (!to.isValid() || day <= to); }
};

/// An article as it is cited in a letter or ledger:
/// `《中华人民共和国政府信息公开条例》第三十三条第二款`.
struct Citation
{
    QString key{};   ///< `regulation.33.2`
    QString text{};  ///< full form, for letters
    QString brief{}; ///< `第三十三条第二款`, for the ledger and lists
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// The periods that the law names (resources/law/periods.json).
enum class PeriodKind {
    Answer,           ///< 答复期限 (art. 33(2))
    Extension,        ///< the most by which it may be extended
    SupplementNotice, ///< 补正告知
    SupplementReply,  ///< 补正期限, proposed
    Consultation,     ///< 征求意见, from the other's receipt
    Payment,          ///< 缴费, from receipt of the notice
    Publication,      ///< 主动公开 (art. 26)
    DocumentFiling,   ///< 公文备案
    NormFiling,       ///< 规范性文件备案
    AdoptionFeedback, ///< 意见采纳情况公开
    InquiryReply,     ///< 网上咨询, complex
    InquiryReplySimple,
    Registration,       ///< internal: register and confirm
    Redo,               ///< 责令重作 without a period of its own
    Reconsideration,    ///< 行政复议, calendar days
    Lawsuit,            ///< 行政诉讼, months
    LawsuitAfterReview, ///< calendar days
    RedoByJudgment,     ///< 责令重作 by a court
    ReasonReply,        ///< 说明理由 (art. 35), proposed; its effect: 延迟答复
    Contact,            ///< tries to reach the sender of a plain letter (R-REQ-5a)
    Correction,         ///< 更正 (art. 41): the law sets no days, the house does
    Petition,           ///< 信访类, calendar days (R-RSP-2)
    PublicConsultation, ///< 公开征求意见, at least; calendar days (R-DEC-3)
};
enum class PeriodUnit { WorkingDay, Day, Month };

struct Period
{
    PeriodKind kind{};
    int length = 0;
    PeriodUnit unit = PeriodUnit::WorkingDay;
    QString citation{}; ///< key of the Citation it rests on
    QString effect{};   ///< key of the article that says what it does to the answer's clock
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// One slice of a progressive tariff: quantities from…to (to = 0: without end) at `rate` a unit. In
/// a stepped slice each further band of `band` units costs `step` more a unit.
struct TariffSlice
{
    qint64 from = 0;
    qint64 to = 0;
    Money rate{};
    qint64 band = 0;
    Money step{};
};
enum class FeeBasis { Items, Pages }; ///< 按件, 按量
struct Tariff
{
    FeeBasis basis{};
    std::vector<TariffSlice> slices{};
    QString citation{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// What must be reviewed before it can be sued (复议前置).
enum class ReviewFirst { None, All, WithheldPart };

/// A kind of answer (rules §2.1): A1 … O4.
struct Outcome
{
    QString code{};
    QString name{}; ///< term of law, `予以公开`
    QStringList citations{};
    int reportRow = 0; ///< 3…23 of table 3 (R-REP-4)
    int letter = 0;    ///< the document of rules §8 that answers with it, 12…27; 0: none
    bool needsGround = false;
    bool needsSearchRecord = false;
    bool needsConversionReview = false;
    bool group = false;           ///< C1 stands for C1a…C1c
    bool severs = false;          ///< 区分处理: says what it withholds and why (art. 37)
    bool needsSupplement = false; ///< only after a 补正 came in
    bool ofCorrection = false;    ///< answers a 更正 (art. 41): no row of table 3
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// A ground for not disclosing (rules R-REQ-2, R-DOC-2).
struct Ground
{
    QString code{}; ///< `E16a`
    QString name{};
    QString citation{};
    bool mustWithhold = false; ///< 不予公开 without discretion
    bool asksDisclosureDuty =
        false; ///< "do laws, regulations or rules demand disclosure?" must be answered no
    bool onRequestOnly = false;  ///< a ground for 依申请公开 instead of 不予公开
    bool asksThirdParty = false; ///< needs the third party's opinion, or the reason for not asking
    bool needsApproval = false;  ///< the head decides that it applies
    QStringList particulars{};   ///< what a case must say beside its reason: `密级` (R-REQ-2)
    QStringList outcomes{};      ///< outcomes it may carry: `B5`, `A3`
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// Which remedy paragraph an answer carries, keyed by the signing date (R-REM-1).
struct Remedy
{
    QStringList outcomes{};
    ReviewFirst reviewFirst = ReviewFirst::None;
    QString paragraph{}; ///< `P1`, `P2`: a text of resources/law/paragraphs
    bool askLegalOfficer = false;
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// When the desk speaks up (rules §9): working days before or after, never a rule of the law.
enum class AlarmKind {
    AnswerNear, ///< the answer's last day is that many days off or fewer
    AnswerClose,
    SupplementNotice,  ///< day of the 补正 period from which to remind
    ExtensionDecision, ///< an extension is decided at least that many days before the last day
    ConsultationEnd,
    PaymentEnd,
    ReplyEnd,
    DeliveryMissing, ///< no proof of delivery that many days after dispatch
    GuardOverride,   ///< internal guards may be overridden from that many days before the last day
};
struct Alarm
{
    AlarmKind kind{};
    int days = 0;
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Design;
};

/// Paragraph text with placeholders `{reviewOrgan}`, `{court}`.
struct Paragraph
{
    QString key{};
    QString text{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// From when the period runs on a channel (收到申请之日, art. 31).
struct ChannelRule
{
    QString channel{}; ///< word of cli.md: `mail_signed`
    bool needsConfirmation = false;
    QString citation{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// Where an organ's answers are reviewed and sued; the entry without organs holds for all others
/// (R-REM-1).
struct Venue
{
    QStringList organs{};
    QString reviewOrgan{};
    QString court{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// A topic of what must be published (主动公开, art. 20 and 21): the library's "一类事" (R-DOC-10).
struct Topic
{
    QString key{};  ///< `20.7`
    QString name{}; ///< `财政预算、决算信息`
    QString citation{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// One version of a 行政法规 as documents quote it (R-DOC-10). A name whose last version ended is
/// repealed.
struct Statute
{
    QString name{};      ///< without its 《》
    QStringList also{};  ///< other names by which it is quoted
    QString number{};    ///< `国务院令第711号`, as its version is told apart
    int articles = 0;    ///< 0: not known here
    QString successor{}; ///< what took its place
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// A design value or a worded term that offices may change: number patterns, least lengths, names
/// of channels.
struct Convention
{
    QString key{};
    QString text{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Design;
};

/// What a 发文申请单 must not lack (R-DOC-3): the field that is empty or too short, and when it is
/// asked for: conditions `attribute=on_request|withheld`, all of which hold.
struct DefectRule
{
    QString code{}; ///< `D09`
    QString name{}; ///< what the notice of return says is missing
    QString field{};
    QStringList when{};
    int least = 1; ///< characters
    QString citation{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Design;
};

/// What an indicator compares with its target.
enum class IndicatorMeasure {
    Rate,  ///< percent of its rows
    Count, ///< rows, at least
    Each,  ///< rows of every unit that owes it, at least
};
/// An indicator of the yearly key points (rules §6, §11): what it counts of what, and how much is
/// asked. Which rows count is core/reports/indicators; how many of them are enough is said here.
struct IndicatorRule
{
    QString key{};   ///< `diverse`; an obligation of the plan names it
    QString name{};  ///< `多元化解读率`
    QString part{};  ///< 分子, in words
    QString whole{}; ///< 分母
    IndicatorMeasure measure{};
    int target = 0;  ///< percent, or rows
    QString until{}; ///< `03-31`: the day of the year, where there is one
    int month = 0;   ///< only rows of that month; 0: of the whole year
    int months = 0;  ///< of a window that begins when the rule does; 0: the year
    QString of{};    ///< which of two denominators, where offices differ
    QString rule{};  ///< `R-INT-2`
    QString citation{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};

/// What a row of the annual report's table on requests counts.
enum class ReportCount {
    Outcomes,   ///< closed in the year with one of the row's outcomes
    Received,   ///< 本年新收
    CarriedIn,  ///< 上年结转
    Closed,     ///< all that was closed in the year
    CarriedOut, ///< 结转下年度
};
struct ReportRow
{
    QString section{}; ///< heading that begins with this row
    QString name{};
    ReportCount counts = ReportCount::Outcomes;
    QStringList outcomes{};
    bool severed = false;                       ///< 区分处理: counted here and in no other row
    bool rest = false;                          ///< takes what has no row of its own
    Confidence confidence = Confidence::Memory; ///< of which outcomes belong here
};
struct ReportColumn
{
    QString name{};
    QStringList applicants{}; ///< words of cli.md: `natural`; empty: the sum of the others
};

/// A row of table 2 (主动公开政府信息情况, R-REP-3) and which of its columns it has.
struct UnitRow
{
    QString key{};   ///< `norms`; kept in the entries of units
    QString block{}; ///< heading above it: `第二十条第（一）项`
    QString name{};
    bool counted = false; ///< 制发、废止、现行有效; the other rows have one figure
    bool isMoney = false; ///< 万元, else a number of decisions
};
/// One of the six parts of the report's text (R-REP-2); `{received}` stands for a figure.
struct ReportPart
{
    QString key{}; ///< `general`
    QString title{};
    QStringList paragraphs{};
};
/// A sentence whose number must be that of table 3 (I6).
struct TextFigure
{
    QString pattern{}; ///< a regular expression whose first group is the number
    int row = 0;       ///< of table 3, from 1; its sum column
};

/// The tables and the text of the annual report (年度报告, R-REP-2 … R-REP-4), by report year.
struct ReportForm
{
    static constexpr int rowCount = 25;
    static constexpr int columnCount = 7;
    std::vector<ReportRow> rows{};
    std::vector<ReportColumn> columns{};
    std::vector<UnitRow> unitRows{};
    std::vector<ReportPart> parts{};
    std::vector<TextFigure> textFigures{};
    InForce inForce{};
    QString source{};
    Confidence confidence = Confidence::Memory;
};
