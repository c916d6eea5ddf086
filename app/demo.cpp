#include "app/demo.h"

#include "app/house.h"
#include "app/words.h"
#include "core/base/date.h"
#include "core/base/json.h"

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

    void enlist(JsonReader &line)
    {
        const QString name = line.text(u"name");
        const QString role = line.text(u"role");
        const auto found = roleWords.meaning(role);
        if (!found)
            return line.refuse(ErrorCode::BadValue, {line.path(u"role"), role});
        const Officer officer{.id = officerIdOf(m_house, m_organ.id, name),
                              .name = name,
                              .organ = m_organ.id,
                              .role = *found};
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
        keep(line, desk->dateFeeGuide(m_organ.id, guide));
        for (const QDate day : {guide, desk->today()}) {
            keep(line, desk->lawToConfirm(m_organ.id, day)
                           .and_then([&](const std::vector<LawReference> &lines) {
                               QStringList keys;
                               for (const LawReference &each : lines)
                                   keys << each.key;
                               return desk->confirmLaw(m_organ.id, keys, source, day);
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
        intake.request = {.received = line.date(u"received"),
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
        line.objects(u"steps", [&](JsonReader &act) { step(act, *id); });
    }

private:
    void step(JsonReader &line, RequestId id)
    {
        auto desk = sit(line);
        const QString word = line.text(u"step");
        const Arrow *arrow = findArrow(word);
        if (!arrow)
            return line.refuse(ErrorCode::BadValue, {line.path(u"step"), word});
        StepInput input{.step = arrow->step, .on = line.date(u"on")};
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
    std::unique_ptr<Desk> sit(JsonReader &line)
    {
        const auto officer = findOfficer(m_file, line.text(u"as"));
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

Result<> play(House &house, const QString &path, JsonReader &script)
{
    const Organ organ{.id = organIdOf(house, script.text(u"organ")),
                      .name = script.text(u"organ"),
                      .code = script.text(u"code")};
    const QString administrator = script.text(u"administrator");
    const QString passphrase = script.text(u"passphrase");
    Surroundings around = house.surroundings();
    around.cost = {.memoryKiB = 8, .passes = 1}; // the passphrase is published: nothing to protect
    auto created =
        OfficeFile::create(path,
                           {.organ = organ,
                            .administrator = {.id = officerIdOf(house, organ.id, administrator),
                                              .name = administrator,
                                              .organ = organ.id,
                                              .role = Role::Administrator},
                            .passphrase = passphrase},
                           around);
    if (!created)
        return tl::unexpected(created.error());
    DemoPlay demo{house, *created->office, organ, passphrase};
    script.objects(u"officers", [&](JsonReader &line) { demo.enlist(line); });
    script.optionalObject(u"order", [&](JsonReader &line) { demo.order(line); });
    script.objects(u"documents", [&](JsonReader &line) { demo.document(line); });
    script.objects(u"requests", [&](JsonReader &line) { demo.request(line); });
    return script.finish();
}
} // namespace

Result<> createDemo(House &house, const QString &path)
{
    return parseJsonObject(resource(u"office.json"_s)).and_then([&](const QJsonObject &object) {
        JsonReader script{object};
        const Result<> done = play(house, path, script);
        if (!done && done.error().code != ErrorCode::FileExists)
            QFile::remove(path);
        return done;
    });
}
