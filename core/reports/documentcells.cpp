#include "core/reports/documentcells.h"

using namespace Qt::StringLiterals;

QString documentcells::joined(QStringList words, QChar mark)
{
    for (QString &word : words)
        word.replace(u'\\', u"\\\\"_s).replace(mark, QString{u'\\'} + mark);
    return words.join(mark);
}

QStringList documentcells::parted(const QString &cell, QChar mark)
{
    QStringList words{QString{}};
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar next = cell.size() > at + 1 ? cell[at + 1] : QChar{};
        if (cell[at] == u'\\' && (next == u'\\' || next == mark))
            words.last() += cell[++at];
        else if (cell[at] == mark)
            words << QString{};
        else
            words.last() += cell[at];
    }
    for (QString &word : words)
        word = word.trimmed();
    words.removeAll(QString{});
    return words;
}

QString documentcells::groundWord(const QString &code, const RegisterSetting &setting)
{
    QString brief;
    int alike = 0;
    const auto grounds = setting.law.grounds(setting.today);
    const auto articleOf = [&](const Ground &ground) {
        const auto citation = setting.law.citation(ground.citation, setting.today);
        return citation ? citation->brief : QString{};
    };
    for (const Ground &each : grounds) {
        if (each.code == code)
            brief = articleOf(each);
    }
    for (const Ground &each : grounds)
        alike += articleOf(each) == brief;
    return brief.isEmpty() || alike != 1 ? code : brief;
}

QString documentcells::groundCode(const QString &cell, const RegisterSetting &setting)
{
    QStringList named;
    const auto grounds = setting.law.grounds(setting.today);
    for (const Ground &each : grounds) {
        const auto article = setting.law.citation(each.citation, setting.today);
        if (each.code == cell)
            return cell;
        if (article && (article->brief == cell || article->text == cell))
            named << each.code;
    }
    return named.size() == 1 ? named.first() : QString{};
}
