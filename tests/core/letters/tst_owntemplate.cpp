#include "core/letters/owntemplate.h"
#include "core/letters/placeholder.h"
#include "core/letters/templatetext.h"
#include "tests/core/letters/letterfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// An organ's own text of a letter: checked when it is loaded, used from its day on, taken back.
class TestOwnTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedTextCanBeLoadedAgain();
    void theOwnTextIsUsedFromItsDayOn();
    void theLaterTextWinsAndWithdrawnGivesWay();
    void anotherOrganKeepsTheShippedText();
    void whatHasLeftStaysAsItLeft();
    void aTemplateWithAnUnknownFieldIsRefusedWithLineAndField_data();
    void aTemplateWithAnUnknownFieldIsRefusedWithLineAndField();
    void theRemedyParagraphCannotBeDropped();
    void noMandatoryFieldCanBeDropped_data();
    void noMandatoryFieldCanBeDropped();
    void aConditionCannotHideAMandatoryField();
    void onlyTextsCanBeChanged_data();
    void onlyTextsCanBeChanged();
    void onlyWhoSignsLoadsAndNoDayGoneBy();
    void applicantDisclosedToAThirdParty_data();
    void applicantDisclosedToAThirdParty();
    void aNameTypedIntoATemplateIsFoundWhenTheLetterIsMade();
    void anOwnArticleFromMemoryWaitsForTheLegalOfficer();

private:
    static QStringList body(const LetterTemplate &form) { return wholeBody(form); }
    static QString withBody(const LetterTemplate &form, const QStringList &lines)
    {
        return templateText(form, lines);
    }
    static QString receiptWith(const LetterFixture &f, const QString &line)
    {
        const LetterTemplate form = f.form(u"2"_s);
        return withBody(form, body(form) + QStringList{line});
    }
};

void TestOwnTemplate::everyShippedTextCanBeLoadedAgain()
{
    const LetterFixture f;
    for (const LetterTemplate &form : f.forms) {
        const auto again = ownForm(form, templateText(form), {2021, 4, 12}, f.law);
        QVERIFY2(again, again ? "" : qPrintable(form.slug + u' ' + again.error().args.join(u' ')));
        QCOMPARE(templateText(*again), templateText(form));
        QCOMPARE(again->body, form.body);
        QCOMPARE(again->table, form.table);
        QVERIFY2(!form.must.isEmpty(), qPrintable(form.slug));
    }
}

void TestOwnTemplate::theOwnTextIsUsedFromItsDayOn()
{
    LetterFixture f;
    const RequestId early = f.registered();
    const RequestId late = f.registered();
    const auto loaded = f.headDesk.loadTemplate(f.organ.id, f.form(u"2"_s),
                                                receiptWith(f, u"请保存本回执。"_s), {2021, 4, 13});
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().args.join(u' ')));
    QVERIFY(!f.text(f.desk.issueLetter(f.file(early), f.form(u"2"_s)).value())
                 .contains(u"请保存本回执。"_s)); // dated 12 April
    f.on(2021, 4, 13);
    const Letter made = f.desk.issueLetter(f.file(late), f.form(u"2"_s)).value();
    QVERIFY(made.body.last() == u"请保存本回执。"_s);
    QVERIFY(made.number.endsWith(u"-收件"_s));
}

void TestOwnTemplate::theLaterTextWinsAndWithdrawnGivesWay()
{
    LetterFixture f;
    const auto load = [&](const QString &line, QDate from) {
        return f.headDesk.loadTemplate(f.organ.id, f.form(u"2"_s), receiptWith(f, line), from)
            .has_value();
    };
    const auto last = [&](QDate day) {
        return f.desk.formOf(f.organ.id, f.form(u"2"_s), day).value().body.last();
    };
    const QString shipped = f.form(u"2"_s).body.last();
    QVERIFY(load(u"第一版。"_s, {2021, 4, 12}));
    QVERIFY(load(u"第二版。"_s, {2021, 5, 6}));
    QCOMPARE(last({2021, 4, 11}), shipped);
    QCOMPARE(last({2021, 5, 5}), u"第一版。"_s);
    QCOMPARE(last({2021, 5, 6}), u"第二版。"_s);
    f.on(2021, 5, 7);
    const auto own = ownTemplates(f.office, f.organ.id).value();
    QCOMPARE(own.size(), 2U);
    QVERIFY(f.headDesk.withdrawTemplate(own.back()));
    QCOMPARE(last({2021, 5, 6}), u"第二版。"_s); // what was dated then was worded so
    QCOMPARE(last({2021, 5, 7}), u"第一版。"_s);
    QVERIFY(f.headDesk.withdrawTemplate(own.front()));
    QCOMPARE(last({2021, 5, 7}), shipped);
    const auto again = f.headDesk.withdrawTemplate(ownTemplates(f.office, f.organ.id)->front());
    QCOMPARE(again.error().code, ErrorCode::Duplicate);
}

void TestOwnTemplate::anotherOrganKeepsTheShippedText()
{
    LetterFixture f;
    const OrganId other{QUuid{u"00000000-0000-8000-8000-000000000002"}};
    QVERIFY(f.headDesk.loadTemplate(f.organ.id, f.form(u"2"_s), receiptWith(f, u"本机关。"_s),
                                    f.clock.today()));
    QCOMPARE(f.desk.formOf(other, f.form(u"2"_s), f.clock.today()).value().body,
             f.form(u"2"_s).body);
}

void TestOwnTemplate::whatHasLeftStaysAsItLeft()
{
    LetterFixture f;
    const RequestId id = f.registered();
    const Letter first = f.desk.issueLetter(f.file(id), f.form(u"2"_s)).value();
    QVERIFY(f.headDesk.loadTemplate(f.organ.id, f.form(u"2"_s), receiptWith(f, u"新版。"_s),
                                    f.clock.today()));
    QCOMPARE(f.desk.issueLetter(f.file(id), f.form(u"2"_s)).value(), first);
}

void TestOwnTemplate::aTemplateWithAnUnknownFieldIsRefusedWithLineAndField_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    QTest::addRow("unknown") << u"于{colour}"_s << u"colour"_s;
    QTest::addRow("unknown condition") << u"{?colour}好。"_s << u"colour"_s;
    QTest::addRow("an article that is none")
        << u"{cite.regulation.99}"_s << u"cite.regulation.99"_s;
    QTest::addRow("a ground that is none") << u"{?has.E99}有。"_s << u"has.E99"_s;
    QTest::addRow("a remedy in a notice") << u"{remedy}"_s << u"remedy"_s;
    QTest::addRow("a brace without its fellow") << u"于{received"_s << u"于{received"_s;
}

void TestOwnTemplate::aTemplateWithAnUnknownFieldIsRefusedWithLineAndField()
{
    QFETCH(QString, line);
    QFETCH(QString, field);
    LetterFixture f;
    const LetterTemplate form = f.form(u"2"_s);
    QStringList lines = body(form);
    lines.insert(2, line); // the third paragraph
    const auto refused =
        f.headDesk.loadTemplate(f.organ.id, form, withBody(form, lines), f.clock.today());
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::TemplateInvalid, {u"receipt"_s, u"3"_s, field}}));
    QVERIFY(ownTemplates(f.office, f.organ.id)->empty());
}

void TestOwnTemplate::theRemedyParagraphCannotBeDropped()
{
    const LetterFixture f;
    int checked = 0;
    for (const LetterTemplate &form : f.forms) {
        if (!form.remedy)
            continue;
        const QStringList whole = body(form);
        QStringList misplaced = whole;
        misplaced.move(misplaced.size() - 1, 0);
        for (const QStringList &lines :
             {form.body, misplaced, QStringList{whole + whole.last(1)}}) {
            const auto refused = ownForm(form, withBody(form, lines), {2021, 4, 12}, f.law);
            QVERIFY2(!refused, qPrintable(form.slug));
            QCOMPARE(refused.error(), (Error{ErrorCode::TemplateLacks, {form.slug, u"remedy"_s}}));
        }
        ++checked;
    }
    QCOMPARE(checked, 18); // 9, 12…27 and 31
}

void TestOwnTemplate::noMandatoryFieldCanBeDropped_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    for (const LetterTemplate &form : LetterFixture::shipped()) {
        for (const QString &field : form.must)
            QTest::addRow("%s %s", qPrintable(form.slug), qPrintable(field)) << form.slug << field;
    }
}

void TestOwnTemplate::noMandatoryFieldCanBeDropped()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    const LetterFixture f;
    const LetterTemplate form = f.form(kind);
    // Every line that tells it keeps its other words.
    const QString whole = QString{templateText(form)}.replace(u'{' + field + u'}', u"某"_s);
    const auto refused = ownForm(form, whole, {2021, 4, 12}, f.law);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::TemplateLacks, {form.slug, field}}));
}

void TestOwnTemplate::aConditionCannotHideAMandatoryField()
{
    const LetterFixture f;
    const LetterTemplate form = f.form(u"15"_s);
    const QString shipped = templateText(form);
    const QString hidden =
        QString{shipped}.replace(u"\"根据{basis}"_s, u"\"{?objection}根据{basis}"_s);
    QVERIFY(hidden != shipped);
    QCOMPARE(ownForm(form, hidden, {2021, 4, 12}, f.law).error(),
             (Error{ErrorCode::TemplateLacks, {u"answer-b"_s, u"basis"_s}}));
    const QString reworded = QString{shipped}.replace(u"决定不予公开"_s, u"不予公开"_s);
    QVERIFY(ownForm(form, reworded, {2021, 4, 12}, f.law));
}

void TestOwnTemplate::onlyTextsCanBeChanged_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member : {R"("remedy":false)", R"("suffix":"x")", R"("outcomes":["B1"])",
                               R"("addressee":"{contact}")", R"("consultation":"organ")",
                               R"("matters":{"lines":["{matter.text}"],"remedy":"r"})",
                               R"("table":{"head":["a"],"slice":["b"],"sum":["c"]})"})
        QTest::addRow("%s", member) << QString::fromLatin1(member);
}

void TestOwnTemplate::onlyTextsCanBeChanged()
{
    QFETCH(QString, member);
    const LetterFixture f;
    const LetterTemplate form = f.form(u"13"_s);
    QString text = templateText(form).trimmed();
    text.chop(1);
    const auto refused = ownForm(form, text + u',' + member + u'}', {2021, 4, 12}, f.law);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownMember);
}

void TestOwnTemplate::onlyWhoSignsLoadsAndNoDayGoneBy()
{
    LetterFixture f;
    const LetterTemplate form = f.form(u"2"_s);
    const QString text = templateText(form);
    QCOMPARE(f.desk.loadTemplate(f.organ.id, form, text, f.clock.today()).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(f.headDesk.loadTemplate(f.organ.id, form, text, {2021, 4, 11}).error().code,
             ErrorCode::DateOutOfRange);
    QVERIFY(f.headDesk.loadTemplate(f.organ.id, form, text, f.clock.today()));
    const auto own = ownTemplates(f.office, f.organ.id).value();
    QCOMPARE(own.size(), 1U);
    QCOMPARE(own.front().value.by, f.head.id);
    QCOMPARE(f.office.history(own.front().value.id.value)->front().kind,
             quint16(TemplateEvent::Loaded));
    QCOMPARE(f.desk.withdrawTemplate(own.front()).error().code, ErrorCode::NotPermitted);
}

void TestOwnTemplate::applicantDisclosedToAThirdParty_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    for (const char *kind : {"6", "8", "9"}) {
        for (const char *field :
             {"applicant", "you", "subject", "number", "received", "submitted", "channel", "supply",
              "answer", "reason", "document", "grounds", "basis", "search", "matter.text"})
            QTest::addRow("%s %s", kind, field)
                << QString::fromLatin1(kind) << QString::fromLatin1(field);
    }
}

/// Template data without applicant fields, in the text, the notes and behind a condition.
void TestOwnTemplate::applicantDisclosedToAThirdParty()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    const LetterFixture f;
    const LetterTemplate form = f.form(kind);
    QVERIFY(findPlaceholder(field)->aboutApplicant);
    for (const QString &line :
         QStringList{QString{u'{' + field + u'}'}, QString{u"{?"_s + field + u"}有。"_s}}) {
        QStringList lines = body(form);
        lines.prepend(line);
        const auto refused = ownForm(form, withBody(form, lines), {2021, 4, 12}, f.law);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::TemplateInvalid, {form.slug, u"1"_s, field}}));
        LetterTemplate noted = form;
        noted.notes = {line};
        QVERIFY(!ownForm(form, templateText(noted), {2021, 4, 12}, f.law));
    }
}

void TestOwnTemplate::aNameTypedIntoATemplateIsFoundWhenTheLetterIsMade()
{
    LetterFixture f;
    const RequestId id = f.bearing(6, {});
    LetterTemplate form = f.form(u"6"_s);
    form.notes = {u"申请人叶疏桐。"_s};
    QVERIFY(
        f.headDesk.loadTemplate(f.organ.id, f.form(u"6"_s), templateText(form), f.clock.today()));
    const auto made = f.desk.issueLetter(f.file(id), f.form(u"6"_s));
    QVERIFY(!made);
    QCOMPARE(f.reason(made), u"names_applicant"_s);
}

void TestOwnTemplate::anOwnArticleFromMemoryWaitsForTheLegalOfficer()
{
    LetterFixture f;
    const auto keys = [&] {
        QStringList all;
        const auto lines = f.desk.lawToConfirm(f.organ.id, f.clock.today()).value();
        for (const LawReference &line : lines)
            all << line.key;
        return all;
    };
    const QString key = u"citation fees.8"_s;
    QVERIFY(!keys().contains(key));
    const LetterTemplate form = f.form(u"21"_s);
    QStringList lines = body(form);
    lines.insert(2, u"依照{cite.fees.8}办理。"_s);
    QVERIFY(f.headDesk.loadTemplate(f.organ.id, form, withBody(form, lines), f.clock.today()));
    QVERIFY(keys().contains(key));
}

QTEST_GUILESS_MAIN(TestOwnTemplate)
#include "tst_owntemplate.moc"
