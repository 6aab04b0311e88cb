// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/Xml.h"

#include "providers/kit/Provider.h"

#include <QXmlStreamReader>

namespace zoneloom {

namespace {

constexpr int kDeepest = 200;

[[noreturn]] void refuse(const QString& what, const QXmlStreamReader& reader, const QString& why)
{
    throw ProviderException(
        Error(ErrorKind::Protocol,
              QT_TRANSLATE_NOOP("Error", "%1 was answered with malformed XML (line %2, column %3)."),
              {what, QString::number(reader.lineNumber()), QString::number(reader.columnNumber())})
            .withCause(why));
}

XmlElement readElement(QXmlStreamReader& reader, const QString& what, int depth)
{
    if (depth > kDeepest)
        refuse(what, reader, QStringLiteral("nested too deep"));
    XmlElement element;
    element.name = reader.name().toString();
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children += readElement(reader, what, depth + 1);
            break;
        case QXmlStreamReader::EndElement:
            element.text = element.text.trimmed();
            return element;
        case QXmlStreamReader::Characters:
            element.text += reader.text();
            break;
        default:
            break;
        }
    }
    refuse(what, reader, reader.errorString());
}

} // namespace

XmlElement XmlElement::parse(const QByteArray& bytes, const QString& what)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            refuse(what, reader, QStringLiteral("a document type is not expected"));
        if (token != QXmlStreamReader::StartElement)
            continue;
        XmlElement root = readElement(reader, what, 0);
        if (root.name.compare(QLatin1String("html"), Qt::CaseInsensitive) == 0)
            throw ProviderException(Error(ErrorKind::Protocol,
                                          QT_TRANSLATE_NOOP("Error", "%1 was answered with a web page, not with XML."),
                                          {what})
                                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the endpoint.")));
        return root;
    }
    refuse(what, reader, reader.errorString());
}

const XmlElement* XmlElement::find(QStringView child) const
{
    const auto found = std::ranges::find_if(children, [&](const XmlElement& element) { return element.name == child; });
    return found != children.end() ? &*found : nullptr;
}

QList<XmlElement> XmlElement::all(QStringView child) const
{
    QList<XmlElement> found;
    for (const XmlElement& element : children) {
        if (element.name == child)
            found += element;
    }
    return found;
}

const XmlElement& XmlElement::at(QStringView path) const
{
    const XmlElement* element = this;
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const XmlElement* child = element->find(part);
        if (child == nullptr)
            throw ProviderException(Error(ErrorKind::Protocol,
                                          QT_TRANSLATE_NOOP("Error", "An XML answer has no element %1 in %2."),
                                          {path.toString(), name}));
        element = child;
    }
    return *element;
}

QList<XmlElement> XmlElement::allAt(QStringView path) const
{
    const qsizetype last = path.lastIndexOf(u'/');
    return at(path.first(std::max<qsizetype>(last, 0))).all(path.sliced(last + 1));
}

QStringList XmlElement::textsAt(QStringView path) const
{
    QStringList texts;
    const QList<XmlElement> elements = allAt(path);
    for (const XmlElement& element : elements)
        texts += element.text;
    return texts;
}

QString XmlElement::textAt(QStringView path) const
{
    const XmlElement* element = this;
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        element = element->find(part);
        if (element == nullptr)
            return {};
    }
    return element->text;
}

} // namespace zoneloom
