#include "tests/core/store/tst_officefile.h"

#include "tests/core/store/fixture.h"

using namespace Qt::StringLiterals;

void OfficeFileTest::aNewOfficeHasItsOrganAndItsAdministrator()
{
    Desk desk;
    const auto office = desk.create();
    QCOMPARE(office->actor(), desk.officer);
    QCOMPARE(readSeen<Organ>(*office, desk.organ.value)->value.name, u"区政府办公室"_s);
    const auto officer = readSeen<Officer>(*office, desk.officer.value);
    QCOMPARE(officer->value.role, Role::Administrator);
    QCOMPARE(officer->value.organ, desk.organ);
    REFUSES(OfficeFile::create(desk.path, {}, desk.around), ErrorCode::FileExists);
    HOLDS(office->check());
}

void OfficeFileTest::everyFieldTypeComesBackAsSaved()
{
    Desk desk;
    auto office = desk.create();
    Sample sample = desk.sample();
    sample.summary = u"\uFEFF一\n二\tA\U00020BB7"_s;
    HOLDS(office->commit(Changes{}.add(sample, 1, u"来人"_s)));
    auto seen = readSeen<Sample>(*office, sample.id.value);
    HOLDS(seen);
    QCOMPARE(seen->value, sample);
    QVERIFY(!seen->sealed);
    HOLDS(office->check());

    office->lock();
    seen = readSeen<Sample>(*office, sample.id.value);
    QVERIFY(seen->sealed);
    QCOMPARE(seen->value.name, QString{});
    QCOMPARE(seen->value.summary, sample.summary);
    REFUSES(office->commit(Changes{}.add(desk.sample(), 1)), ErrorCode::Locked);

    office.reset();
    office = desk.openUnlocked();
    QCOMPARE(readSeen<Sample>(*office, sample.id.value)->value, sample);
    HOLDS(office->rebuild());
    QCOMPARE(readSeen<Sample>(*office, sample.id.value)->value, sample);
    HOLDS(office->check());
}

void OfficeFileTest::aSaveSupersedesWhatWasSeen()
{
    Desk desk;
    const auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    const auto seen = readSeen<Sample>(*office, sample.id.value);
    Sample next = seen->value;
    next.name = u"李明"_s;
    next.summary.clear();
    const auto done = office->commit(Changes{}.update(*seen, next, 2));
    HOLDS(done);
    const auto again = office->read(Noun::Request, sample.id.value);
    QCOMPARE(seenFrom<Sample>(*again).value, next);
    QCOMPARE(again->writes.at(RequestApplicantName), std::vector{done->events.front()});
    QVERIFY(again->contested.empty());
    HOLDS(office->check());
}

void OfficeFileTest::aSaveNeverSupersedesWhatCameMeanwhile()
{
    Desk desk;
    const auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    const auto seen = readSeen<Sample>(*office, sample.id.value);
    Sample first = seen->value;
    first.outcome = u"A1"_s;
    Sample second = seen->value;
    second.outcome = u"A2"_s;
    HOLDS(office->commit(Changes{}.update(*seen, first, 2)));
    HOLDS(office->commit(Changes{}.update(*seen, second, 2)));
    const auto contested = office->read(Noun::Request, sample.id.value);
    QCOMPARE(contested->contested,
             (std::vector<quint16>{RequestStatus, RequestOutcome, RequestClosed, RequestServed,
                                   RequestFirstOutcome, RequestFirstClosed}));
    QCOMPARE(contested->writes.at(RequestOutcome).size(), std::size_t{2});
    QCOMPARE(seenFrom<Sample>(*contested).value.outcome, u"A2"_s);
    HOLDS(office->check());
    HOLDS(office->rebuild());
    HOLDS(office->check());
    Sample resolved = second;
    resolved.outcome = u"A3"_s;
    HOLDS(office->commit(Changes{}.update(seenFrom<Sample>(*contested), resolved, 3)));
    const auto settled = office->read(Noun::Request, sample.id.value);
    QVERIFY(settled->contested.empty());
    QCOMPARE(seenFrom<Sample>(*settled).value.outcome, u"A3"_s);
    HOLDS(office->check());
}

void OfficeFileTest::aGroupIsWrittenWhole()
{
    Desk desk;
    const auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    const auto record = office->read(Noun::Request, sample.id.value);
    for (const quint16 member :
         {RequestStatus, RequestOutcome, RequestClosed, RequestServed, RequestFeePaid})
        QCOMPARE(record->writes.at(member).size(), std::size_t{1});
}

void OfficeFileTest::numbersAreDrawnInsideTheSave()
{
    Desk desk;
    const auto office = desk.create();
    const auto wish = [&](EntityId id) {
        return NumberWish{id,          RequestSerial, RequestNumber,
                          u"杨府办"_s, 2021,          u"杨府办信公开〔{year}〕第{n3}号"_s};
    };
    for (const auto &number :
         {u"杨府办信公开〔2021〕第001号"_s, u"杨府办信公开〔2021〕第002号"_s}) {
        Sample sample = desk.sample();
        sample.number.clear();
        sample.serial = 0;
        const auto done = office->commit(Changes{}.add(sample, 1).number(wish(sample.id.value)));
        HOLDS(done);
        QCOMPARE(done->numbers.at(sample.id.value), number);
        QCOMPARE(readSeen<Sample>(*office, sample.id.value)->value.number, number);
    }
    Sample bad = desk.sample();
    bad.summary = QString{QChar{0xD800}};
    REFUSES(office->commit(Changes{}.add(bad, 1).number(wish(bad.id.value))), ErrorCode::BadText);
    const Sample good = desk.sample();
    QCOMPARE(office->commit(Changes{}.add(good, 1).number(wish(good.id.value)))
                 ->numbers.at(good.id.value),
             u"杨府办信公开〔2021〕第003号"_s);
    HOLDS(office->check());
}

void OfficeFileTest::aNumberThatExistsIsPassedOver()
{
    Desk desk;
    const auto office = desk.create();
    // what an import brought, with a gap at 5; neither another year nor another series is in the
    // way
    for (const QString &known : {u"杨府办信公开〔2021〕第1号"_s, u"杨府办信公开〔2021〕第2号"_s,
                                 u"杨府办信公开〔2021〕第3号"_s, u"杨府办信公开〔2021〕第4号"_s,
                                 u"杨府办信公开〔2021〕第6号"_s, u"杨府办信公开〔2020〕第5号"_s,
                                 u"杨府办信公开〔2021〕第5号-补"_s, u"区府信公开〔2021〕第5号"_s}) {
        Sample sample = desk.sample();
        sample.number = known;
        HOLDS(office->commit(Changes{}.add(sample, 1)));
    }
    for (const QString &free : {u"杨府办信公开〔2021〕第5号"_s, u"杨府办信公开〔2021〕第7号"_s,
                                u"杨府办信公开〔2021〕第8号"_s}) {
        const Sample next = desk.sample();
        const NumberWish wish{next.id.value, RequestSerial, RequestNumber,
                              u"杨府办"_s,   2021,          u"杨府办信公开〔{year}〕第{n}号"_s};
        QCOMPARE(office->commit(Changes{}.add(next, 1).number(wish))->numbers.at(next.id.value),
                 free);
    }
}

void OfficeFileTest::historyTellsEachStepAndItsNote()
{
    Desk desk;
    const auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 7, u"当面提交"_s)));
    const auto seen = readSeen<Sample>(*office, sample.id.value);
    Sample next = seen->value;
    next.name = u"赵六"_s;
    HOLDS(office->commit(Changes{}.update(*seen, next, 8)));
    const auto history = office->history(sample.id.value);
    HOLDS(history);
    QCOMPARE(history->size(), std::size_t{2});
    QCOMPARE(history->at(0).kind, quint16{7});
    QCOMPARE(history->at(0).note, u"当面提交"_s);
    QCOMPARE(history->at(0).actor, desk.officer.value);
    QCOMPARE(history->at(0).at, desk.clock.now());
    QCOMPARE(history->at(1).writes.size(), std::size_t{1});
    QCOMPARE(history->at(1).writes.front().value.text(), u"赵六"_s);
    office->lock();
    QCOMPARE(office->history(sample.id.value)->at(0).note, QString{});
}

void OfficeFileTest::whereFindsByWhatIsIndexed()
{
    Desk desk;
    const auto office = desk.create();
    std::vector<EntityId> made;
    for (int i = 0; i < 3; ++i) {
        Sample sample = desk.sample();
        sample.received = {2021, 4, i < 2 ? 12 : 13};
        made.push_back(sample.id.value);
        HOLDS(office->commit(Changes{}.add(sample, 1)));
    }
    QCOMPARE(*office->where(Noun::Request, RequestReceived, Value{QDate{2021, 4, 12}}),
             (std::vector{made[0], made[1]}));
    QCOMPARE(*office->where(Noun::Request, RequestStatus, Value{2}), made);
    QCOMPARE(*office->all(Noun::Request), made);
    REFUSES(office->where(Noun::Request, RequestSubject, Value{u"规划"_s}), ErrorCode::BadValue);
    REFUSES(office->where(Noun::Request, OrganName, Value{u"规划"_s}), ErrorCode::BadValue);
    REFUSES(office->where(Noun::Request, RequestOrgan, Value{desk.organ.value}),
            ErrorCode::BadValue); // narrow, but nobody's question
    REFUSES(office->where(Noun::Request, RequestReceived, Value{u"x"_s}), ErrorCode::WrongType);
    REFUSES(office->where(Noun::Request, RequestReceived, Value{}), ErrorCode::WrongType);
    REFUSES(office->read(Noun::Request, desk.officer.value), ErrorCode::NotFound);
}

void OfficeFileTest::secondChangeOfOneEntitySawTheFirst()
{
    Desk desk;
    const auto office = desk.create();
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    const auto seen = readSeen<Sample>(*office, sample.id.value);
    Sample next = seen->value;
    next.outcome = u"A1"_s;
    Sample last = seen->value;
    last.outcome = u"A2"_s;
    const auto done = office->commit(Changes{}.update(*seen, next, 2).update(*seen, last, 3));
    HOLDS(done);
    QCOMPARE(done->events.size(), std::size_t{2});
    const auto record = office->read(Noun::Request, sample.id.value);
    QVERIFY(record->contested.empty());
    QCOMPARE(seenFrom<Sample>(*record).value.outcome, u"A2"_s);
}

void OfficeFileTest::refusedChangesLeaveNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::addRow("half a character") << 0 << u"bad_text"_s;
    QTest::addRow("a value over 4 MiB") << 1 << u"too_long"_s;
    QTest::addRow("year 10000") << 2 << u"date_out_of_range"_s;
    QTest::addRow("a null id") << 3 << u"bad_value"_s;
    QTest::addRow("superseding what nobody wrote") << 4 << u"bad_value"_s;
    QTest::addRow("a number for nobody") << 5 << u"bad_value"_s;
}

void OfficeFileTest::refusedChangesLeaveNothing()
{
    QFETCH(int, fault);
    QFETCH(QString, code);
    Desk desk;
    const auto office = desk.create();
    const QString digest = *office->digest();
    const WriteRef head = office->head();
    Sample sample = desk.sample();
    Seen<Sample> seen{.value = {.id = sample.id}};
    Changes changes;
    switch (fault) {
    case 0: sample.subject = u"a"_s + QChar{0xDC00}; break;
    case 1: sample.summary = QString{(4 << 20) + 1, u'a'}; break;
    case 2: sample.closed = QDate{10000, 1, 1}; break;
    case 3: sample.id = {}; break;
    case 4: seen.writes[RequestSubject] = {{{}, 3}}; break;
    default:
        changes.number({desk.officer.value, RequestSerial, RequestNumber, u"x"_s, 2021, u"{n}"_s});
    }
    const Sample good = desk.sample();
    changes.add(good, 1).update(seen, sample, 1);
    const auto refused = office->commit(changes);
    QVERIFY(!refused);
    QCOMPARE(QString{codeName(refused.error().code)}, code);
    QCOMPARE(*office->digest(), digest);
    QCOMPARE(office->head(), head);
    HOLDS(office->commit(Changes{}.add(good, 1)));
    HOLDS(office->check());
}

void OfficeFileTest::aReaderSeesWhatIsSavedBesideIt()
{
    Desk desk;
    auto office = desk.create();
    const auto reader = office->openReader();
    HOLDS(reader);
    const Sample sample = desk.sample();
    HOLDS(office->commit(Changes{}.add(sample, 1)));
    QCOMPARE(readSeen<Sample>(**reader, sample.id.value)->value, sample);
    office->lock();
    const auto locked = office->openReader();
    QVERIFY(readSeen<Sample>(**locked, sample.id.value)->sealed);

    auto beside = desk.open(OfficeFile::Access::Read);
    HOLDS(beside);
    HOLDS((*beside)->unlock(desk.officer, desk.passphrase));
    QCOMPARE(readSeen<Sample>(**beside, sample.id.value)->value, sample);
    REFUSES((*beside)->commit(Changes{}.add(sample, 1)), ErrorCode::FileReadOnly);
}

void OfficeFileTest::draftsAreKeptAndForgotten()
{
    Desk desk;
    auto office = desk.create();
    HOLDS(office->putDraft(u"request/new"_s, "张三要求公开"));
    HOLDS(office->putDraft(u"request/new"_s, "张三要求公开规划"));
    office.reset();
    office = desk.openUnlocked();
    QCOMPARE(*office->draft(u"request/new"_s), QByteArray{"张三要求公开规划"});
    QCOMPARE(*office->draftKeys(), QStringList{u"request/new"_s});
    HOLDS(office->removeDraft(u"request/new"_s));
    REFUSES(office->draft(u"request/new"_s), ErrorCode::NotFound);
    office->lock();
    REFUSES(office->draft(u"request/new"_s), ErrorCode::Locked);
}
