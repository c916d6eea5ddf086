#include "ui/print/odtxml.h"

using namespace Qt::StringLiterals;
using officialpage::Face;

namespace {
const std::vector<std::pair<Face, QString>> &faceNames()
{
    static const std::vector<std::pair<Face, QString>> names{
        {Face::Title, u"title"_s}, {Face::Body, u"body"_s},     {Face::Heading, u"heading"_s},
        {Face::Note, u"note"_s},   {Face::Number, u"number"_s}, {Face::Table, u"body"_s},
        {Face::Form, u"body"_s}};
    return names;
}

QString nameOf(Face face)
{
    for (const auto &[each, name] : faceNames()) {
        if (each == face)
            return name;
    }
    return {};
}
} // namespace

QString odt::points(qreal length)
{
    return QString::number(length, 'f', 2) + u"pt"_s;
}

void odt::open(Xml &xml, const QString &name, const std::vector<Attribute> &attributes)
{
    xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

void odt::leaf(Xml &xml, const QString &name, const std::vector<Attribute> &attributes)
{
    open(xml, name, attributes);
    xml.writeEndElement();
}

void odt::openDocument(Xml &xml, const QString &root)
{
    xml.writeStartDocument();
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    open(xml, root,
         {{u"xmlns:office"_s, base + u"office:1.0"_s},
          {u"xmlns:style"_s, base + u"style:1.0"_s},
          {u"xmlns:text"_s, base + u"text:1.0"_s},
          {u"xmlns:table"_s, base + u"table:1.0"_s},
          {u"xmlns:fo"_s, base + u"xsl-fo-compatible:1.0"_s},
          {u"xmlns:svg"_s, base + u"svg-compatible:1.0"_s},
          {u"office:version"_s, u"1.2"_s}});
    open(xml, u"office:font-face-decls"_s);
    for (const auto &[face, name] : faceNames()) {
        if (face != Face::Table && face != Face::Form) // of the body's families
            leaf(xml, u"style:font-face"_s,
                 {{u"style:name"_s, name},
                  {u"svg:font-family"_s, officialpage::families(face).join(u';')}});
    }
    xml.writeEndElement();
}

void odt::textProperties(Xml &xml, Face face)
{
    const QString name = nameOf(face);
    const QString size = points(officialpage::sizeOf(face));
    const qreal spacing = face == Face::Body ? officialpage::page().letterSpacing() : 0;
    leaf(xml, u"style:text-properties"_s,
         {{u"style:font-name"_s, name},
          {u"style:font-name-asian"_s, name},
          {u"fo:font-size"_s, size},
          {u"style:font-size-asian"_s, size},
          {u"fo:letter-spacing"_s, points(spacing)},
          {u"fo:language"_s, u"zh"_s},
          {u"fo:country"_s, u"CN"_s},
          {u"style:language-asian"_s, u"zh"_s},
          {u"style:country-asian"_s, u"CN"_s}});
}
