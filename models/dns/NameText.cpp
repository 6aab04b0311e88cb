// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/Name.h"

#include "models/dns/NameLimits.h"

#include <QUrl>

namespace zoneloom {

namespace {

void appendEscaped(QString& text, QByteArrayView label)
{
    for (const char c : label) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet <= 0x20 || octet >= 0x7f) {
            text += u'\\' + QString::number(octet).rightJustified(3, u'0');
            continue;
        }
        if (c == '.' || c == '\\' || c == '"' || c == '(' || c == ')' || c == ';' || c == '@' || c == '$')
            text += u'\\';
        text += QLatin1Char(c);
    }
}

tl::unexpected<Error> invalid(const char* sentence, const QString& text)
{
    return fail(ErrorKind::Invalid, sentence, {text});
}

/// Reads one label up to an unescaped dot or the end; advances `at` behind it, past the dot.
Outcome readLabel(QStringView text, qsizetype& at, QByteArray& label, bool& endedWithDot)
{
    label.clear();
    endedWithDot = false;
    QString beyondAscii;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'.') {
            endedWithDot = true;
            ++at;
            break;
        }
        if (c != u'\\') {
            if (c.unicode() >= 0x80 && beyondAscii.isEmpty())
                beyondAscii = QString::fromLatin1(label);
            if (!beyondAscii.isEmpty() || c.unicode() >= 0x80)
                beyondAscii += c;
            else if (c.unicode() <= 0x20 || c.unicode() == 0x7f)
                return invalid(QT_TRANSLATE_NOOP("Error",
                                                 "The name '%1' contains a blank or control character; write it "
                                                 "as \\DDD if it is meant."),
                               text.toString());
            else
                label += c.toLatin1();
            continue;
        }
        if (!beyondAscii.isEmpty())
            return invalid(
                QT_TRANSLATE_NOOP("Error", "The name '%1' mixes escapes and letters beyond ASCII in a label."),
                text.toString());
        if (at + 1 >= text.size())
            return invalid(QT_TRANSLATE_NOOP("Error", "The name '%1' ends in the middle of an escape."),
                           text.toString());
        const QChar next = text[at + 1];
        if (next.unicode() < u'0' || next.unicode() > u'9') {
            if (next.unicode() >= 0x80)
                return invalid(QT_TRANSLATE_NOOP("Error", "The name '%1' has an escape that is not ASCII."),
                               text.toString());
            label += next.toLatin1();
            ++at;
            continue;
        }
        bool isNumber = false;
        const int octet = at + 3 < text.size() ? text.sliced(at + 1, 3).toInt(&isNumber) : -1;
        if (!isNumber || octet < 0 || octet > 255)
            return invalid(QT_TRANSLATE_NOOP("Error", "The name '%1' has an escape that is not \\000 to \\255."),
                           text.toString());
        label += static_cast<char>(octet);
        at += 3;
    }
    if (!beyondAscii.isEmpty()) {
        label = QUrl::toAce(beyondAscii);
        if (label.isEmpty())
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("Error", "The label '%1' cannot be written as an internationalised name."),
                        {beyondAscii});
    }
    return {};
}

} // namespace

Result<Name> Name::fromText(QStringView text, const Name& origin)
{
    if (text.isEmpty())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "A name is missing."));
    if (text == u"@")
        return origin;
    if (text == u".")
        return Name();
    QByteArray wire;
    wire.reserve(text.size() + 2 + origin.m_wire.size());
    QByteArray label;
    bool absolute = false;
    for (qsizetype at = 0; at < text.size();) {
        if (const Outcome read = readLabel(text, at, label, absolute); !read)
            return fail(read.error());
        if (label.isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Error", "The name '%1' has an empty label."), text.toString());
        if (label.size() > namelimits::Label)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("Error", "The label '%1' has %2 octets; a label has at most 63 (RFC 1035)."),
                        {QString::fromLatin1(label), QString::number(label.size())});
        wire += static_cast<char>(label.size());
        wire += label;
    }
    if (!absolute)
        wire += origin.m_wire;
    if (wire.size() + 1 > namelimits::Wire)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "The name '%1' has %2 octets; a name has at most 255 (RFC 1035)."),
                    {text.toString(), QString::number(wire.size() + 1)});
    return fromTrustedWire(std::move(wire));
}

Result<Name> Name::fromUtf8(QByteArrayView text, const Name& origin)
{
    if (text == QByteArrayView("@"))
        return origin;
    const bool isAbsolute = text.endsWith('.');
    const qsizetype suffix = isAbsolute ? 0 : origin.m_wire.size();
    QByteArray wire(text.size() + (isAbsolute ? 0 : 1) + suffix, Qt::Uninitialized);
    bool isPlain = !text.isEmpty() && wire.size() < namelimits::Wire;
    char* const start = wire.data();
    qsizetype label = 0; // where the length of the current label goes
    for (qsizetype i = 0; isPlain && i < text.size(); ++i) {
        const auto octet = static_cast<unsigned char>(text[i]);
        if (octet == '.') {
            const qsizetype length = i - label;
            isPlain = length > 0 && length <= namelimits::Label;
            start[label] = static_cast<char>(length);
            label = i + 1;
            continue;
        }
        isPlain = octet > 0x20 && octet < 0x7f && octet != '\\';
        start[i + 1 < wire.size() ? i + 1 : i] = text[i];
    }
    if (isPlain && !isAbsolute) {
        const qsizetype length = text.size() - label;
        isPlain = length <= namelimits::Label;
        start[label] = static_cast<char>(length);
        std::copy(origin.m_wire.begin(), origin.m_wire.end(), start + text.size() + 1);
    }
    if (!isPlain) // escapes, letters beyond ASCII, and all that is wrong
        return fromText(QString::fromUtf8(text), origin);
    Name name;
    name.m_wire = std::move(wire);
    return name;
}

QString Name::toText() const
{
    if (isRoot())
        return QStringLiteral(".");
    QString text;
    text.reserve(m_wire.size() + 1);
    for (qsizetype at = 0; at < m_wire.size();) {
        const qsizetype length = static_cast<unsigned char>(m_wire[at]);
        appendEscaped(text, QByteArrayView(m_wire).sliced(at + 1, length));
        text += u'.';
        at += 1 + length;
    }
    return text;
}

QString Name::toDisplay() const
{
    QString text = toText();
    if (text.size() > 1)
        text.chop(1);
    if (!text.contains(QLatin1String("xn--"), Qt::CaseInsensitive))
        return text;
    QStringList labels;
    for (int i = 0; i < labelCount(); ++i) {
        const QByteArrayView one = label(i);
        QString shown;
        if (one.size() > 4 && qstrnicmp(one.data(), 4, "xn--", 4) == 0)
            shown = QUrl::fromAce(one.toByteArray(), QUrl::IgnoreIDNWhitelist);
        if (shown.isEmpty())
            appendEscaped(shown, one);
        labels += shown;
    }
    return labels.join(u'.');
}

QString Name::relativeTo(const Name& origin) const
{
    if (!isWithin(origin) || origin.isRoot())
        return toText();
    if (m_wire.size() == origin.m_wire.size())
        return QStringLiteral("@");
    QString text = fromTrustedWire(m_wire.chopped(origin.m_wire.size())).toText();
    text.chop(1);
    return text;
}

} // namespace zoneloom
