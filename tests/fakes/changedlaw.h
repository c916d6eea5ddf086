#pragma once
#include "core/law/law.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A shipped file with \p change made to its one list.
template<class Change>
QByteArray changedList(const QByteArray &json, const QString &list, Change change)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    QJsonArray lines = object[list].toArray();
    change(lines);
    object[list] = lines;
    return QJsonDocument{object}.toJson();
}

/// The shipped law with \p change made to its file \p list.
template<class Change>
Result<Law> changedLaw(const QString &list, Change change)
{
    std::vector<Law::File> files;
    for (QDirIterator each{QStringLiteral(":/law")}; each.hasNext();) {
        QFile file{each.next()};
        const QString name = each.fileName();
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::LawFileInvalid, {name});
        const QByteArray json = file.readAll();
        files.push_back({name, name == list + QStringLiteral(".json")
                                   ? changedList(json, list, change)
                                   : json});
    }
    return Law::load(files);
}
