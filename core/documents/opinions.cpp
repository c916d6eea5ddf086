// The course of an attribute: drafter, section, disclosure office, signer (R-DOC-4).
#include "core/base/clock.h"
#include "core/documents/guard.h"
#include "core/documents/review.h"

using namespace Qt::StringLiterals;

namespace {
Result<> checkCourse(const Document &document, const std::vector<DocumentOpinion> &before,
                     const OpinionInput &input, const DocumentSetting &setting)
{
    if (input.stage == Stage::None || input.says.attribute == Attribute::None)
        return fail(ErrorCode::MissingMember,
                    {input.stage == Stage::None ? u"stage"_s : u"attribute"_s});
    if (input.stage <= document.stage)
        return documentGuard("stage_passed", "R-DOC-4");
    if (before.empty() && input.stage != Stage::Drafter)
        return documentGuard("drafter_first", "R-DOC-4");
    if (input.stage != Stage::Drafter && before.front().officer == setting.actor.id)
        return fail(ErrorCode::FourEyes, {setting.actor.name});
    return {};
}

/// 80号 (from memory): the unit's disclosure office looks first at a policy document that is not to
/// be public.
Result<> checkOffice(const Document &document, const std::vector<DocumentOpinion> &before,
                     const OpinionInput &input)
{
    const bool heard = std::ranges::any_of(before, [](const DocumentOpinion &opinion) {
        return opinion.stage == Stage::DisclosureOffice;
    });
    if (input.stage == Stage::Signer && document.policy == Answer::Yes && !heard &&
        input.says.attribute != Attribute::Proactive)
        return documentGuard("office_opinion_missing", "R-DOC-4");
    return {};
}

Result<DocumentOpinion> opinionOf(const Document &document,
                                  const std::vector<DocumentOpinion> &before,
                                  const OpinionInput &input, const DocumentSetting &setting)
{
    DocumentOpinion opinion{.id = {newEntityId(setting.clock, setting.random)},
                            .document = document.id,
                            .stage = input.stage,
                            .officer = setting.actor.id,
                            .attribute = input.says.attribute,
                            .ground = input.says.ground,
                            .reason = input.says.basis.trimmed(),
                            .on = setting.clock.today()};
    opinion.dissents = !before.empty() && (before.back().attribute != opinion.attribute ||
                                           before.back().ground != opinion.ground);
    if (opinion.dissents && opinion.reason.isEmpty())
        return documentGuard("dissent_without_reason", "R-DOC-4");
    return opinion;
}
} // namespace

Result<Changes> giveOpinion(const Seen<Document> &seen, const std::vector<DocumentOpinion> &before,
                            const OpinionInput &input, const DocumentSetting &setting)
{
    const auto opinion =
        checkCourse(seen.value, before, input, setting)
            .and_then([&] { return checkOffice(seen.value, before, input); })
            .and_then([&] { return opinionOf(seen.value, before, input, setting); });
    if (!opinion)
        return tl::unexpected(opinion.error());
    const bool decides = input.stage == Stage::Signer;
    if (!decides && input.says.attribute != Attribute::Proactive) {
        Determination said =
            input.says; // the duty and the secrecy review are the signer's to answer
        said.dutyDenied = said.secrecyChecked = true;
        if (const auto sound = checkDetermination(said, setting.law, opinion->on); !sound)
            return tl::unexpected(sound.error());
    }
    Seen<Document> staged = seen;
    Document next = seen.value;
    next.stage = input.stage;
    Changes changes;
    if (decides) {
        staged.value.stage = Stage::Signer; // the course is over: the decision may be written
        const auto decided = determine(staged, input.says, setting);
        if (!decided)
            return decided;
        changes.append(*decided);
    }
    changes.update(seen, next, quint16(DocumentEvent::OpinionGiven));
    return changes.add(*opinion, quint16(DocumentEvent::OpinionGiven));
}
