#include "app/demo.h"

#include "app/generate.h"
#include "app/house.h"
#include "app/words.h"
#include "core/base/date.h"
#include "core/base/json.h"
#include "core/base/number.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {
QByteArray resource(const QString &name)
{
    QFile file{u":/demo/"_s + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Plays the acts of the demo file, each by its officer.
class DemoPlay
{
public:
    DemoPlay(House &house, OfficeFile &file, Organ organ, QString passphrase)
        : m_house{house}
        , m_file{file}
        , m_organ{std::move(organ)}
        , m_passphrase{std::move(passphrase)}
    {
    }

    void organ(JsonReader &line)
    {
        const QString name = line.text(u"name");
        const Organ organ{.id = organIdOf(m_house, name), .name = name, .code = line.text(u"code")};
        if (organ.id == m_organ.id)
            return; // the office was wished to be this one
        keep(line, m_file.commit(Changes{}.add(organ, quint16(PeopleEvent::OrganSaved)))
                       .map([](const Committed &) {}));
    }

    void enlist(JsonReader &line)
    {
        const QString name = line.text(u"name");
        const QString role = line.text(u"role");
        const auto found = roleWords.meaning(role);
        if (!found)
            return line.refuse(ErrorCode::BadValue, {line.path(u"role"), role});
        const OrganId organ =
            line.has(u"organ") ? organIdOf(m_house, line.text(u"organ")) : m_organ.id;
        const Officer officer{
            .id = officerIdOf(m_house, organ, name), .name = name, .organ = organ, .role = *found};
        keep(line, m_file.commit(Changes{}.add(officer, quint16(PeopleEvent::OfficerSaved)))
                       .and_then([&](const Committed &) {
                           return m_file.addOfficer(officer.id, m_passphrase);
                       }));
    }

    /// The legal officer has gone through the law, and the guide tells of fees.
    void order(JsonReader &line)
    {
        auto desk = sit(line);
        const QDate guide = line.date(u"fee_guide");
        const QString source = line.text(u"source");
        if (!desk || !line.ok())
            return;
        const OrganId organ = desk->actor().organ;
        keep(line, desk->dateFeeGuide(organ, guide));
        for (const QDate day : {guide, desk->today()}) {
            keep(line, desk->lawToConfirm(organ, day)
                           .and_then([&](const std::vector<LawReference> &lines) {
                               QStringList keys;
                               for (const LawReference &each : lines)
                                   keys << each.key;
                               return desk->confirmLaw(organ, keys, source, day);
                           }));
        }
    }

    void document(JsonReader &line)
    {
        auto desk = sit(line);
        const Document document{.number = line.text(u"number"),
                                .title = line.text(u"title"),
                                .kind = line.text(u"kind"),
                                .formed = line.date(u"formed"),
                                .body = QString::fromUtf8(resource(line.text(u"body_file")))};
        if (desk && line.ok())
            keep(line, desk->enterDocument(document).map([](DocumentId) {}));
    }

    void request(JsonReader &line)
    {
        auto desk = sit(line);
        Intake intake;
        intake.request = {.received = dayOf(line, u"received"),
                          .applicantName = line.text(u"applicant"),
                          .identityNumber = line.text(u"identity"),
                          .contact = line.text(u"contact"),
                          .subject = line.text(u"subject")};
        if (!intake.request.identityNumber.isEmpty())
            intake.request.identityKind = IdentityKind::ResidentId;
        if (!desk || !line.ok())
            return;
        const auto id = desk->registerRequest(intake);
        if (!id)
            return line.refuse(id.error().code, id.error().args);
        if (auto handling = line.has(u"handler") ? sit(line, u"handler") : nullptr)
            keep(line, handling->assign(*id, handling->actor().id));
        line.objects(u"steps", [&](JsonReader &act) {
            if (act.has(u"letter"))
                letter(act, *id);
            else
                step(act, *id);
        });
    }

    /// The office's ordinary year up to today, around the cases that were told one by one.
    void year(JsonReader &line)
    {
        const GenerateOrder order{.requests = int(line.integer(u"requests", 0, 1000)),
                                  .documents = int(line.integer(u"documents", 0, 1000)),
                                  .seed = quint32(line.integer(u"seed", 0, 1000)),
                                  .until = m_house.clock().today()};
        if (line.ok())
            keep(line, generate(m_house, m_file, order).map([](const Generated &) {}));
    }

private:
    /// `2021-04-12`, or `-3`: three working days before today.
    QDate dayOf(JsonReader &line, QStringView name)
    {
        const QString said = line.text(name);
        if (!said.startsWith(u'-'))
            return parseDate(said).value_or(QDate{});
        return parseWhole(said.sliced(1))
            .and_then([&](qint64 days) {
                return m_house.calendar().subtract(m_house.clock().today(), int(days));
            })
            .map([](const Landing &day) { return day.date; })
            .value_or(QDate{});
    }

    void letter(JsonReader &line, RequestId id)
    {
        auto desk = sit(line);
        const auto form = findTemplate(m_house.letterTemplates(), line.text(u"letter"));
        if (!form)
            return line.refuse(form.error().code, form.error().args);
        if (desk && line.ok())
            keep(line,
                 desk->request(id)
                     .and_then([&](const Case &seen) { return desk->issueLetter(seen, *form); })
                     .map([](const Letter &) {}));
    }

    void step(JsonReader &line, RequestId id)
    {
        auto desk = sit(line);
        const QString word = line.text(u"step");
        const Arrow *arrow = findArrow(word);
        if (!arrow)
            return line.refuse(ErrorCode::BadValue, {line.path(u"step"), word});
        StepInput input{.step = arrow->step, .on = dayOf(line, u"on")};
        line.optionalObject(u"set", [&](JsonReader &set) {
            for (const StepParameter &parameter : arrow->parameters) {
                if (set.has(QString{parameter.key}))
                    input.set[parameter.key] = set.text(QString{parameter.key});
            }
        });
        if (desk && line.ok())
            keep(line, desk->request(id).and_then(
                           [&](const Case &seen) { return desk->advance(seen, input); }));
    }

    /// The desk of the officer who acts in this line.
    std::unique_ptr<Desk> sit(JsonReader &line, QStringView who = u"as")
    {
        const auto officer = findOfficer(m_file, line.text(who));
        if (!officer) {
            line.refuse(officer.error().code, officer.error().args);
            return {};
        }
        if (m_file.actor() != officer->id)
            keep(line, m_file.unlock(officer->id, m_passphrase));
        return std::make_unique<Desk>(m_file, m_file, m_house.law(), m_house.calendar(),
                                      m_house.clock(), m_house.random(), *officer);
    }

    static void keep(JsonReader &line, const Result<> &done)
    {
        if (!done)
            line.refuse(done.error().code, done.error().args);
    }

    House &m_house;
    OfficeFile &m_file;
    Organ m_organ;
    QString m_passphrase;
};

QString wished(const QString &wish, JsonReader &script, QStringView member)
{
    const QString own = script.text(member);
    return wish.isEmpty() ? own : wish;
}

/// The published passphrase protects nothing and is derived at no cost; another one is somebody's.
Result<OfficeFile::Created> rekeyed(House &house, OfficeFile::Created made, const QString &path,
                                    const QString &published, const QString &passphrase)
{
    made.office.reset();
    auto file = OfficeFile::open(path, house.surroundings(), OfficeFile::Access::Write);
    if (!file)
        return tl::unexpected(file.error());
    Result<> done = (*file)->unlock(made.administrator, published);
    const auto officers = officersOf(**file);
    if (!officers)
        return tl::unexpected(officers.error());
    for (const Officer &officer : *officers)
        done = done.and_then([&] { return (*file)->addOfficer(officer.id, passphrase); });
    made.office = std::move(*file);
    return done.map([&] { return std::move(made); });
}

Result<OfficeFile::Created> play(House &house, const QString &path, JsonReader &script,
                                 const DemoWishes &wishes)
{
    const QString name = wished(wishes.organ, script, u"organ");
    const Organ organ{
        .id = organIdOf(house, name), .name = name, .code = wished(wishes.code, script, u"code")};
    const QString administrator = wished(wishes.administrator, script, u"administrator");
    const QString published = script.text(u"passphrase");
    Surroundings around = house.surroundings();
    around.cost = {.memoryKiB = 8, .passes = 1};
    auto created =
        OfficeFile::create(path,
                           {.organ = organ,
                            .administrator = {.id = officerIdOf(house, organ.id, administrator),
                                              .name = administrator,
                                              .organ = organ.id,
                                              .role = Role::Administrator},
                            .passphrase = published},
                           around);
    if (!created)
        return created;
    DemoPlay demo{house, *created->office, organ, published};
    script.objects(u"organs", [&](JsonReader &line) { demo.organ(line); });
    script.objects(u"officers", [&](JsonReader &line) { demo.enlist(line); });
    script.objects(u"orders", [&](JsonReader &line) { demo.order(line); });
    script.objects(u"documents", [&](JsonReader &line) { demo.document(line); });
    script.objects(u"requests", [&](JsonReader &line) { demo.request(line); });
    script.optionalObject(u"year", [&](JsonReader &line) { demo.year(line); });
    return script.finish().and_then([&]() -> Result<OfficeFile::Created> {
        if (wishes.passphrase.isEmpty())
            return std::move(*created);
        return rekeyed(house, std::move(*created), path, published, wishes.passphrase);
    });
}
} // namespace

Result<OfficeFile::Created> createDemo(House &house, const QString &path, const DemoWishes &wishes)
{
    return parseJsonObject(resource(u"office.json"_s)).and_then([&](const QJsonObject &object) {
        JsonReader script{object};
        auto made = play(house, path, script, wishes);
        if (!made && made.error().code != ErrorCode::FileExists)
            QFile::remove(path);
        return made;
    });
}
