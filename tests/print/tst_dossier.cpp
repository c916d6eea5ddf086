#include "core/desk/dossierdesk.h"
#include "tests/fakes/plainsealer.h"
#include "tests/print/oddpdfs.h"
#include "tests/print/printed.h"
#include "ui/print/dossierbook.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// Pages of the size of a postcard or of A4 that say `SCAN 1`, `SCAN 2`.
QByteArray scan(int pages, QPageSize::PageSizeId size = QPageSize::A4)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setPageSize(QPageSize{size});
        QPainter painter{&writer};
        for (int page = 1; page <= pages; ++page) {
            if (page > 1)
                writer.newPage();
            painter.drawText(600, 900, u"SCAN%1"_s.arg(page));
        }
    }
    return buffer.data();
}

QByteArray picture()
{
    QImage image{40, 30, QImage::Format_RGB32};
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
} // namespace

/// 卷宗: read back by another library.
class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theContentsNameThePagesThereAre();
    void everyPageIsNumbered_data();
    void everyPageIsNumbered();
    void whatCannotBeBoundIsToldInItsPlace_data();
    void whatCannotBeBoundIsToldInItsPlace();
    void everyPaperIsABookmark();
    void aRemovedFileIsLeftOut();
    void theLedgerAndTheJournalStandLast();
    void theEvidenceSaysWhatItProves();
    void aMaskedCaseIsRefused();
    void itCanBeCancelled();

private:
    struct Bound
    {
        DossierInput input{};
        QByteArray bytes{};
        std::unique_ptr<Poppler::Document> pdf{};
        int pages() const { return pdf->numPages(); }
        QString text(int page) const
        {
            QString all;
            for (const PrintedLine &line : linesOf(*pdf->page(page)))
                all += line.text();
            return all.remove(u' ');
        }
        /// Where \p word stands, from 0; -1 for nowhere.
        int pageWith(const QString &word, int from = 1) const
        {
            for (int page = from; page < pages(); ++page) {
                if (text(page).contains(word))
                    return page;
            }
            return -1;
        }
    };
    Case file() const { return m_office->file(m_id); }
    AttachmentId attach(const QString &name, const QString &mime, const QByteArray &bytes,
                        DossierPart part = DossierPart::Identity,
                        Readability readability = Readability::Text)
    {
        const PlainSealer sealer;
        const auto id = m_office->desk.attach(
            file(), {.part = part, .name = name, .mime = mime, .readability = readability},
            sealer.seal(bytes), {});
        if (!id)
            qFatal("%s was not taken", qPrintable(name));
        return *id;
    }
    Bound bind(DossierFront front = DossierFront::Contents)
    {
        Bound made;
        made.input = dossierInput(m_office->desk, file(), front, u"7 abcdef"_s).value();
        made.bytes = dossierPdf(made.input, m_office->desk.law(), m_office->desk.records()).value();
        made.pdf = Poppler::Document::loadFromData(made.bytes);
        if (!made.pdf)
            qFatal("no PDF");
        return made;
    }
    std::unique_ptr<LetterFixture> m_office{};
    RequestId m_id{};
};

void TestDossier::init()
{
    m_office = std::make_unique<LetterFixture>();
    m_id = m_office->drafted(u"A2"_s);
    QVERIFY(m_office->desk.issueLetter(file(), m_office->form(u"2"_s)));
}

void TestDossier::theContentsNameThePagesThereAre()
{
    attach(u"身份证.pdf"_s, u"application/pdf"_s, scan(3));
    attach(u"照片.png"_s, u"image/png"_s, picture(), DossierPart::Answer);
    const Bound bound = bind();
    const QString contents = bound.text(0);
    QVERIFY2(contents.contains(u"卷内目录"_s), qPrintable(contents));
    const int first = bound.pageWith(u"SCAN1"_s);
    QVERIFY(first > 0);
    // Faces give the dash one shape or another.
    const QRegularExpression row{
        u"身份证\\.pdf%1%2[–‒-]%3"_s.arg(m_office->clock.today().toString(Qt::ISODate))
            .arg(first + 1)
            .arg(first + 3)};
    QVERIFY2(contents.contains(row), qPrintable(contents));
    QVERIFY(bound.text(first + 2).contains(u"SCAN3"_s));
    // The application before the proof of identity, the receipt after it.
    const int receipt = bound.pageWith(u"回执"_s);
    QVERIFY2(receipt > first, qPrintable(QString::number(receipt)));
    // The last paper ends on the last page.
    QVERIFY(contents.contains(QString::number(bound.pages())));
}

void TestDossier::everyPageIsNumbered_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("upright") << scan(2);
    QTest::newRow("turned") << turnedPdf(scan(2));
    QTest::newRow("small") << scan(2, QPageSize::A6);
    QTest::newRow("without resources") << barePdf(scan(1));
}

void TestDossier::everyPageIsNumbered()
{
    QFETCH(QByteArray, pdf);
    attach(u"scan.pdf"_s, u"application/pdf"_s, pdf);
    const Bound bound = bind();
    for (int page = 0; page < bound.pages(); ++page) {
        const auto printed = bound.pdf->page(page);
        const auto lines = linesOf(*printed);
        QVERIFY(!lines.empty());
        const PrintedLine &last = lines.back();
        QVERIFY2(last.text().remove(u' ').endsWith(u"%1/%2"_s.arg(page + 1).arg(bound.pages())),
                 qPrintable(last.text()));
        const QSizeF size = printed->pageSizeF();
        QVERIFY(last.right() > size.width() - 110 && last.right() < size.width());
        QVERIFY(last.base() > size.height() - 40 && last.base() < size.height());
        QVERIFY(last.glyphs.front().place.height() > 8); // to be read
    }
}

void TestDossier::whatCannotBeBoundIsToldInItsPlace_data()
{
    QTest::addColumn<QString>("mime");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("under a passphrase, known")
        << u"application/pdf"_s << lockedPdf(scan(1)) << true;
    QTest::newRow("under a passphrase, unknown")
        << u"application/pdf"_s << lockedPdf(scan(1)) << false;
    QTest::newRow("cut off") << u"application/pdf"_s << scan(1).left(300) << false;
    QTest::newRow("nothing in it") << u"application/pdf"_s << QByteArray{"%PDF-1.4\n"} << false;
    QTest::newRow("picture cut off") << u"image/png"_s << picture().left(20) << false;
    QTest::newRow("another kind") << u"text/plain"_s << QByteArray{"SCAN"} << false;
}

void TestDossier::whatCannotBeBoundIsToldInItsPlace()
{
    QFETCH(QString, mime);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isLocked);
    attach(u"odd.bin"_s, mime, bytes, DossierPart::Identity,
           isLocked ? Readability::Locked : Readability::Text);
    const Bound bound = bind();
    const int page = bound.pageWith(u"odd.bin"_s);
    QVERIFY(page > 0);
    const QString said =
        m_office->desk.law().convention(u"dossier.unread"_s, m_office->clock.today()).value();
    QVERIFY2(bound.text(page).contains(said.left(10)), qPrintable(bound.text(page)));
    QVERIFY(bound.pageWith(u"SCAN"_s) < 0);
}

void TestDossier::everyPaperIsABookmark()
{
    attach(u"身份证.pdf"_s, u"application/pdf"_s, scan(3));
    const Bound bound = bind();
    const auto marks = bound.pdf->outline();
    const auto named = std::ranges::find_if(
        marks, [](const auto &mark) { return mark.name() == u"身份证.pdf"_s; });
    QVERIFY(named != marks.end());
    QCOMPARE(named->destination()->pageNumber(), bound.pageWith(u"SCAN1"_s) + 1);
    QCOMPARE(marks.front().destination()->pageNumber(), 1);
}

void TestDossier::aRemovedFileIsLeftOut()
{
    const auto id = attach(u"误传.pdf"_s, u"application/pdf"_s, scan(1));
    QVERIFY(m_office->desk.detach(file(), id, u"误传"_s));
    QVERIFY(bind().pageWith(u"SCAN1"_s, 0) < 0);
}

void TestDossier::theLedgerAndTheJournalStandLast()
{
    const Bound bound = bind();
    const int page = bound.pageWith(u"逐日说明如下"_s);
    QVERIFY(page > 0);
    QString all;
    for (int at = page; at < bound.pages(); ++at)
        all += bound.text(at);
    QVERIFY2(all.contains(bound.input.ledger.deadline.date.toString(Qt::ISODate)), qPrintable(all));
    for (const LedgerDay &day : bound.input.ledger.days)
        QVERIFY(all.contains(day.date.toString(Qt::ISODate)));
    QVERIFY2(all.contains(u"abcdef"_s), qPrintable(all.right(200)));
}

void TestDossier::theEvidenceSaysWhatItProves()
{
    attach(u"身份证.pdf"_s, u"application/pdf"_s, scan(1));
    const Bound bound = bind(DossierFront::Evidence);
    const QString list = bound.text(0);
    QVERIFY2(list.contains(u"答辩证据目录"_s) && list.contains(u"申请人的身份"_s) &&
                 list.contains(u"答复在法定期限内作出"_s),
             qPrintable(list));
}

void TestDossier::aMaskedCaseIsRefused()
{
    Case masked = file();
    masked.masked = true;
    const auto input = dossierInput(m_office->desk, masked, DossierFront::Contents, {});
    QVERIFY(!input);
    QCOMPARE(input.error().code, ErrorCode::NotPermitted);
}

void TestDossier::itCanBeCancelled()
{
    attach(u"身份证.pdf"_s, u"application/pdf"_s, scan(1));
    const auto input = dossierInput(m_office->desk, file(), DossierFront::Contents, {}).value();
    const auto made = dossierPdf(input, m_office->desk.law(), m_office->desk.records(),
                                 [](qint64, qint64) { return false; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(TestDossier)
#include "tst_dossier.moc"
