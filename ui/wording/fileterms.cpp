#include "ui/wording/fileterms.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

QString FileTerms::part(DossierPart part)
{
    switch (part) {
    case DossierPart::Application: return tr("Application");
    case DossierPart::Identity: return tr("Proof of identity");
    case DossierPart::Receipt: return tr("Receipt");
    case DossierPart::Supplement: return tr("Supplement or reasons");
    case DossierPart::Consultation: return tr("Opinions asked and given");
    case DossierPart::Search: return tr("Search record");
    case DossierPart::Approval: return tr("Approval sheet");
    case DossierPart::Fee: return tr("Fee papers");
    case DossierPart::Answer: return tr("Answer");
    case DossierPart::Service: return tr("Proof of service");
    case DossierPart::Conversion: return tr("Conversion review");
    case DossierPart::Challenge: return tr("Review and lawsuit papers");
    }
    return {};
}

QString FileTerms::enclosure(Enclosure enclosure)
{
    switch (enclosure) {
    case Enclosure::None: return tr("Stays in the house");
    case Enclosure::Answer: return tr("Goes with the answer");
    case Enclosure::ThirdParty: return tr("Goes to the third party");
    }
    return {};
}

QString FileTerms::reading(PaperReading reading)
{
    switch (reading) {
    case PaperReading::Read: return {};
    case PaperReading::NoText: return tr("A scan or picture without text");
    case PaperReading::Encrypted: return tr("Under a passphrase: can't be read");
    case PaperReading::Unknown: return tr("Of a kind that can't be read here");
    }
    return {};
}

QString FileTerms::place(PaperPlace place)
{
    switch (place) {
    case PaperPlace::Text: return tr("Text");
    case PaperPlace::Comment: return tr("Comment");
    case PaperPlace::TrackedChange: return tr("Tracked change");
    case PaperPlace::Hidden: return tr("Hidden content");
    case PaperPlace::HiddenSheet: return tr("Hidden sheet");
    case PaperPlace::Metadata: return tr("Document properties");
    }
    return {};
}

QString FileTerms::find(FindKind kind)
{
    switch (kind) {
    case FindKind::Identity: return tr("Identity number");
    case FindKind::Phone: return tr("Phone number");
    case FindKind::BankCard: return tr("Bank card");
    case FindKind::Address: return tr("Address");
    case FindKind::SecrecyMark: return tr("Secrecy mark");
    case FindKind::Applicant: return tr("The applicant");
    case FindKind::Underneath: return tr("Under the surface");
    case FindKind::Unreadable: return tr("Not checked by machine");
    }
    return {};
}

QString FileTerms::refusal(const QString &reason)
{
    const std::array reasons{
        std::pair{"empty"_L1, tr("it holds nothing (0 bytes). Fetch it again from its sender")},
        std::pair{"too_large"_L1, tr("it is larger than 50 MB. Split it, or keep it on a carrier")},
        std::pair{"executable"_L1, tr("it is a program. Ask for the document itself")},
        std::pair{"zip_bomb"_L1, tr("it unpacks beyond all measure and may be an attack. Ask for a "
                                    "PDF")}};
    for (const auto &[known, sentence] : reasons) {
        if (known == reason)
            return sentence;
    }
    return reason;
}

QString FileTerms::act(quint16 kind)
{
    switch (FileAct(kind)) {
    case FileAct::Added: return tr("File added");
    case FileAct::Removed: return tr("File removed");
    case FileAct::Enclosed: return tr("Enclosure marked");
    case FileAct::Moved: return tr("File moved");
    case FileAct::Ticked: return tr("Find ticked");
    }
    return {};
}

QString FileTerms::size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}
