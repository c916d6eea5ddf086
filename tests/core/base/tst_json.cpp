#include "core/base/json.h"
#include "core/base/number.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOnlyStrictObjects_data();
    void parsesOnlyStrictObjects();
    void readsMembersByType_data();
    void readsMembersByType();
    void keepsTheFirstRefusal();
    void readsNestedParts();
    void readsWholeNumbers_data();
    void readsWholeNumbers();
};

void TestJson::parsesOnlyStrictObjects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code = "") {
        QTest::addRow("%s", name) << bytes << QString::fromLatin1(code);
    };
    row("an empty object", "{}");
    row("members of every kind", R"({"a":1,"b":"x","c":[1,{"d":null}],"e":true})");
    row("white space and a byte order mark", "\xEF\xBB\xBF { \"a\" : -1 } \r\n");
    row("nothing", "", "bad_json");
    row("half an object", R"({"a":)", "bad_json");
    row("two objects", "{}{}", "bad_json");
    row("a trailing comma", R"({"a":1,})", "bad_json");
    row("an array", "[]", "wrong_type");
    row("a bare number", "20", "bad_json");
    row("invalid UTF-8", "{\"a\":\"\xFF\xFE\"}", "bad_encoding");
    row("UTF-8 cut in a character", "{\"a\":\"\xE6\x98\"}", "bad_encoding");
    row("a member given twice", R"({"a":1,"b":{"c":1,"c":2}})", "duplicate");
    row("a member given twice, once escaped", R"({"a":1,"\u0061":2})", "duplicate");
    row("the same name in two objects", R"({"a":{"c":1},"b":{"c":2}})");
    row("a fraction", R"({"a":20.5})", "wrong_type");
    row("a fraction that is whole", R"({"a":20.0})", "wrong_type");
    row("an exponent", R"({"a":1e3})", "wrong_type");
    row("an exponent without end", R"({"a":1e400})", "out_of_range");
    row("a number that breaks off", R"({"a":-})", "bad_json");
    row("an exponent that breaks off", R"({"a":1e})", "bad_json");
    row("digits without end", R"({"a":99999999999999999999999999})", "out_of_range");
    row("just beyond exactness", R"({"a":9007199254740993})", "out_of_range");
    row("numbers inside text", R"({"a":"1e3 \" 2.5"})");
    row("a bomb of brackets", QByteArray(100000, '['), "too_long");
    row("nesting beyond use", QByteArray(40, '[').prepend("{\"a\":") + QByteArray(40, ']') + '}',
        "too_long");
    row("more than the limit", QByteArray(2 << 20, ' '), "too_long");
}

void TestJson::parsesOnlyStrictObjects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto parsed = parseJsonObject(bytes);
    QCOMPARE(parsed ? QString{} : QString{codeName(parsed.error().code)}, code);
}

void TestJson::readsMembersByType_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &error = {}) {
        QTest::addRow("%s", name) << bytes << error;
    };
    row("all there", R"({"day":"2021-04-09","count":20,"name":"x","on":true,"list":["a"]})");
    row("missing", R"({"count":20,"name":"x","on":true,"list":[]})", u"missing_member day"_s);
    row("null is not missing", R"({"day":null})", u"wrong_type day date"_s);
    row("a day that is none", R"({"day":"2021-02-30"})", u"bad_date day"_s);
    row("digits of another script", "{\"day\":\"２０２１-04-09\"}", u"bad_date day"_s);
    row("a text for a number", R"({"day":"2021-04-09","count":"20"})",
        u"wrong_type count integer"_s);
    row("too many", R"({"day":"2021-04-09","count":101})", u"out_of_range count 1 100"_s);
    row("a null character", R"({"day":"2021-04-09","count":1,"name":"a\u0000b"})",
        u"bad_text name"_s);
    row("half a surrogate", R"({"day":"2021-04-09","count":1,"name":"\ud800"})",
        u"bad_text name"_s);
    row("one for yes", R"({"day":"2021-04-09","count":1,"name":"","on":1})",
        u"wrong_type on boolean"_s);
    row("numbers among texts", R"({"day":"2021-04-09","count":1,"name":"","on":true,"list":[1]})",
        u"wrong_type list text"_s);
    row("one more", R"({"day":"2021-04-09","count":1,"name":"","on":true,"list":[],"dya":1})",
        u"unknown_member dya"_s);
}

void TestJson::readsMembersByType()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    JsonReader reader{*parseJsonObject(bytes)};
    reader.date(u"day");
    reader.integer(u"count", 1, 100);
    reader.text(u"name");
    reader.flag(u"on");
    reader.texts(u"list");
    const auto done = reader.finish();
    QString told;
    if (!done)
        told = QString{codeName(done.error().code)} + u' ' + done.error().args.join(u' ');
    QCOMPARE(told, error);
}

void TestJson::keepsTheFirstRefusal()
{
    JsonReader reader{*parseJsonObject(R"({"a":1,"b":2})")};
    QCOMPARE(reader.text(u"a"), QString{});
    QCOMPARE(reader.date(u"missing"), QDate{});
    reader.refuse(ErrorCode::BadValue, {u"late"_s});
    QCOMPARE(reader.finish().error(), (Error{ErrorCode::WrongType, {u"a"_s, u"text"_s}}));
}

void TestJson::readsNestedParts()
{
    JsonReader reader{*parseJsonObject(R"({"list":[{"n":1},{"n":2,"x":3}],"part":{"n":4}})")};
    qint64 sum = 0;
    const auto add = [&](JsonReader &part) { sum += part.integer(u"n", 0, 9); };
    reader.object(u"part", add);
    QVERIFY(!reader.optionalObject(u"other", add));
    reader.objects(u"list", add);
    QCOMPARE(sum, 7);
    QCOMPARE(reader.finish().error(), (Error{ErrorCode::UnknownMember, {u"list[1].x"_s}}));
}

void TestJson::readsWholeNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &text, qint64 value,
                        const QString &code = {}) {
        QTest::addRow("%s", name) << text << value << code;
    };
    row("zero", u"0"_s, 0);
    row("below zero", u"-12"_s, -12);
    row("eighteen digits", u"999999999999999999"_s, 999999999999999999);
    row("nineteen digits", u"9999999999999999999"_s, 0, u"out_of_range"_s);
    row("nothing", u""_s, 0, u"bad_number"_s);
    row("only a minus", u"-"_s, 0, u"bad_number"_s);
    row("a plus", u"+5"_s, 0, u"bad_number"_s);
    row("a space", u" 5"_s, 0, u"bad_number"_s);
    row("an exponent", u"1e3"_s, 0, u"bad_number"_s);
    row("full-width digits", u"２０"_s, 0, u"bad_number"_s);
}

void TestJson::readsWholeNumbers()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    QFETCH(QString, code);
    const auto number = parseWhole(text);
    QCOMPARE(number ? QString{} : QString{codeName(number.error().code)}, code);
    QCOMPARE(number.value_or(0), value);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
