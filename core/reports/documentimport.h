#pragma once
#include "core/reports/documentregister.h"

/// Numbers of documents by organ, as they are compared: what the office has already.
using NumberOfOrgan = std::pair<OrganId, QString>;
Result<std::set<NumberOfOrgan>> documentNumbers(const Records &records);

/// A row of registers 2 to 5, 10 and 11 that comes in.
struct EnteringRow
{
    const Sheet &sheet;
    std::size_t row = 0;
    const SheetHead &head;
    bool wasDone = false; ///< by an earlier run of this import
    /// The organ of that name or code; empty: the officer's own. May make one, with the changes.
    const std::function<Result<OrganId>(const QString &, Changes &)> &organ;
};
struct EnteredRow
{
    Changes changes{};
    QString named{};      ///< 文号 or title
    QStringList doubts{}; ///< headings
};

/// Takes rows of registers 2 to 4 over: documents, forms, interpretations of documents that are
/// there. A number that the organ has already, a form or an interpretation that is there, are
/// refused as Duplicate; any number of documents may have none.
class DocumentImport
{
public:
    static Result<DocumentImport> begin(const Records &records, const DocumentSetting &documents,
                                        RowSetting setting);
    RowEntered enterDocument(const EnteringRow &in);
    RowEntered enterForm(const EnteringRow &in);
    RowEntered enterInterpretation(const EnteringRow &in);
    RowEntered enterAssessment(const EnteringRow &in);
    RowEntered enterInquiry(const EnteringRow &in);
    RowEntered enterDecision(const EnteringRow &in);
    /// What a unit filled in: what is not decided yet of a document. Conflict where it is.
    Attached fillDocument(const UnitFilling &filled);
    /// Of a form that was returned: it is handed in again (再报).
    Attached fillForm(const UnitFilling &filled);

private:
    DocumentImport(const Records &records, const DocumentSetting &documents, RowSetting setting);
    Result<> load();
    Result<> loadDeeds();
    tl::expected<EntityId, CellFault> documentOf(const ExplainedRecord &row, OrganId own) const;
    Result<> follow(ExplainedRecord &row, bool &isThere);
    Changes describe(const Document &held, const Document &told);
    bool isNew(const QString &key, bool wasDone);

    const Records *m_records;
    DocumentSetting m_documents;
    RowSetting m_setting;
    std::multimap<NumberOfOrgan, EntityId> m_byNumber{};
    std::multimap<NumberOfOrgan, EntityId> m_byTitle{};
    std::set<QString> m_there{};                              ///< keys of what the office has
    std::set<QString> m_ofFile{};                             ///< and of what this file told
    std::map<EntityId, std::vector<Interpretation>> m_told{}; ///< by this file, of a document
    std::set<EntityId> m_described{};
    bool m_deedsRead = false;
};
