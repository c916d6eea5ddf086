#pragma once
#include "ui/print/officialpage.h"

#include <QXmlStreamWriter>

#include <vector>

/// The words that every part of an OpenDocument text is written with.
namespace odt {
using Xml = QXmlStreamWriter;
struct Attribute
{
    QString name{};
    QString value{};
};

QString points(qreal length);
void open(Xml &xml, const QString &name, const std::vector<Attribute> &attributes = {});
void leaf(Xml &xml, const QString &name, const std::vector<Attribute> &attributes);
/// The root with its namespaces and the faces of the page.
void openDocument(Xml &xml, const QString &root);
void textProperties(Xml &xml, officialpage::Face face);
} // namespace odt
