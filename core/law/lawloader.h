#pragma once
#include "core/base/json.h"
#include "core/law/law.h"

/// Reads law files into a Law and checks what no single line can show: that the validity of one
/// rule doesn't overlap, and that every citation, outcome and paragraph named exists.
class LawLoader
{
public:
    Result<> read(const Law::File &file);
    Result<Law> finish();

private:
    /// One line of a law file, for the checks across lines.
    struct Entry
    {
        QString key{}; ///< noun and key: `period answer`
        InForce inForce{};
        QStringList needs{}; ///< keys that must be in force when this one begins
        QString file{};
        QString path{};
    };
    /// What every line carries; notes an Entry for each of \p keys.
    template<class Rule>
    void common(JsonReader &line, Rule &rule, const QStringList &keys,
                const QStringList &needs = {});
    void period(JsonReader &line);
    void tariff(JsonReader &line);
    void outcome(JsonReader &line);
    void ground(JsonReader &line);
    void remedy(JsonReader &line);
    void citation(JsonReader &line);
    void paragraph(JsonReader &line);
    void alarm(JsonReader &line);
    void channel(JsonReader &line);
    void venue(JsonReader &line);
    void convention(JsonReader &line);
    void reportForm(JsonReader &line);
    void dispatchDefect(JsonReader &line);
    void indicator(JsonReader &line);
    void topic(JsonReader &line);
    void statute(JsonReader &line);
    Result<> checkOverlaps();
    Result<> checkNeeds() const;

    Law m_law{};
    QString m_file{};
    std::vector<Entry> m_entries{};
};
