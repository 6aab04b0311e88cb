// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/Name.h"

#include <QUrl>
#include <QVarLengthArray>

#include <array>

namespace zoneloom {

namespace {

constexpr qsizetype MaximumWireLength = 255; // RFC 1035 §2.3.4, the root's octet included
constexpr qsizetype MaximumLabelLength = 63;

constexpr std::array<unsigned char, 256> lowerTable()
{
    std::array<unsigned char, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<unsigned char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
    return table;
}
constexpr auto Lower = lowerTable();

unsigned char lower(char c)
{
    return Lower[static_cast<unsigned char>(c)];
}

/// Where each label's length octet stands in a wire form without the root's octet.
using Offsets = std::array<unsigned char, 128>;

int labelOffsets(QByteArrayView wire, Offsets& offsets)
{
    int count = 0;
    for (qsizetype at = 0; at < wire.size(); at += 1 + static_cast<unsigned char>(wire[at]))
        offsets[static_cast<size_t>(count++)] = static_cast<unsigned char>(at);
    return count;
}

QByteArrayView labelAt(QByteArrayView wire, qsizetype offset)
{
    return wire.sliced(offset + 1, static_cast<unsigned char>(wire[offset]));
}

int compareLabels(QByteArrayView a, QByteArrayView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (const int difference = int(lower(a[i])) - int(lower(b[i])))
            return difference;
    }
    return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

bool equalIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    if (std::equal(a.begin(), a.end(), b.begin()))
        return true;
    return std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

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
        if (label.size() > MaximumLabelLength)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("Error", "The label '%1' has %2 octets; a label has at most 63 (RFC 1035)."),
                        {QString::fromLatin1(label), QString::number(label.size())});
        wire += static_cast<char>(label.size());
        wire += label;
    }
    if (!absolute)
        wire += origin.m_wire;
    if (wire.size() + 1 > MaximumWireLength)
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
    bool isPlain = !text.isEmpty() && wire.size() < MaximumWireLength;
    char* const start = wire.data();
    qsizetype label = 0; // where the length of the current label goes
    for (qsizetype i = 0; isPlain && i < text.size(); ++i) {
        const auto octet = static_cast<unsigned char>(text[i]);
        if (octet == '.') {
            const qsizetype length = i - label;
            isPlain = length > 0 && length <= MaximumLabelLength;
            start[label] = static_cast<char>(length);
            label = i + 1;
            continue;
        }
        isPlain = octet > 0x20 && octet < 0x7f && octet != '\\';
        start[i + 1 < wire.size() ? i + 1 : i] = text[i];
    }
    if (isPlain && !isAbsolute) {
        const qsizetype length = text.size() - label;
        isPlain = length <= MaximumLabelLength;
        start[label] = static_cast<char>(length);
        std::copy(origin.m_wire.begin(), origin.m_wire.end(), start + text.size() + 1);
    }
    if (!isPlain) // escapes, letters beyond ASCII, and all that is wrong
        return fromText(QString::fromUtf8(text), origin);
    Name name;
    name.m_wire = std::move(wire);
    return name;
}

Result<Name> Name::fromWire(QByteArrayView wire)
{
    if (wireLengthAt(wire) != wire.size() || wire.isEmpty())
        return fail(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "A domain name in wire form is malformed."));
    return fromTrustedWire(wire.toByteArray());
}

Name Name::fromTrustedWire(QByteArray wire)
{
    Name name;
    if (wire.endsWith('\0')) {
        // A label may end in a zero octet too: only a zero length octet is the root.
        qsizetype at = 0;
        while (at < wire.size() && wire[at] != '\0')
            at += 1 + static_cast<unsigned char>(wire[at]);
        if (at == wire.size() - 1)
            wire.chop(1);
    }
    name.m_wire = std::move(wire);
    return name;
}

qsizetype Name::wireLengthAt(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && at < MaximumWireLength) {
        const auto length = static_cast<unsigned char>(bytes[at]);
        if (length == 0)
            return at + 1;
        if (length > MaximumLabelLength)
            return -1;
        at += 1 + length;
    }
    return -1;
}

QString Name::toText() const
{
    if (isRoot())
        return QStringLiteral(".");
    QString text;
    text.reserve(m_wire.size() + 1);
    for (qsizetype at = 0; at < m_wire.size(); at += 1 + static_cast<unsigned char>(m_wire[at])) {
        appendEscaped(text, labelAt(m_wire, at));
        text += u'.';
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
        if (one.size() > 4 && compareLabels(one.first(4), "xn--") == 0)
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

QByteArrayView Name::wire() const
{
    // The byte behind a QByteArray's end is always a zero, which is the root's length octet.
    return {m_wire.constData(), m_wire.size() + 1};
}

QByteArray Name::lowerWire() const
{
    QByteArray bytes = wire().toByteArray();
    for (char& c : bytes)
        c = static_cast<char>(lower(c)); // length octets are below 'A'
    return bytes;
}

QByteArray Name::canonicalKey() const
{
    Offsets offsets;
    QByteArray key;
    key.reserve(m_wire.size());
    for (int i = labelOffsets(m_wire, offsets); i-- > 0;) {
        for (const char c : labelAt(m_wire, offsets[static_cast<size_t>(i)])) {
            const unsigned char octet = lower(c);
            if (octet <= 1) {
                key += '\1'; // keeps 0 free as the end of a label, and the order as it is
                key += static_cast<char>(octet + 1);
            } else {
                key += static_cast<char>(octet);
            }
        }
        key += '\0';
    }
    return key;
}

int Name::labelCount() const
{
    Offsets offsets;
    return labelOffsets(m_wire, offsets);
}

QByteArrayView Name::label(int index) const
{
    Offsets offsets;
    const int count = labelOffsets(m_wire, offsets);
    Q_ASSERT(index >= 0 && index < count);
    Q_UNUSED(count)
    return labelAt(m_wire, offsets[static_cast<size_t>(index)]);
}

bool Name::isWithin(const Name& ancestor) const
{
    const qsizetype start = m_wire.size() - ancestor.m_wire.size();
    if (start < 0)
        return false;
    if (!equalIgnoringCase(QByteArrayView(m_wire).sliced(start), ancestor.m_wire))
        return false;
    qsizetype at = 0;
    while (at < start)
        at += 1 + static_cast<unsigned char>(m_wire[at]);
    return at == start;
}

Name Name::parent() const
{
    if (isRoot())
        return {};
    return fromTrustedWire(m_wire.sliced(1 + static_cast<unsigned char>(m_wire[0])));
}

Result<Name> Name::child(QByteArrayView label) const
{
    if (label.isEmpty() || label.size() > MaximumLabelLength)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "A label has 1 to 63 octets (RFC 1035), not %1."),
                    {QString::number(label.size())});
    if (m_wire.size() + label.size() + 2 > MaximumWireLength)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "A name below '%1' would have more than 255 octets (RFC 1035)."),
                    {toText()});
    QByteArray wire;
    wire.reserve(m_wire.size() + label.size() + 1);
    wire += static_cast<char>(label.size());
    wire += label;
    wire += m_wire;
    return fromTrustedWire(std::move(wire));
}

bool Name::operator==(const Name& other) const
{
    return equalIgnoringCase(m_wire, other.m_wire);
}

std::weak_ordering Name::operator<=>(const Name& other) const
{
    if (m_wire.constData() == other.m_wire.constData() && m_wire.size() == other.m_wire.size())
        return std::weak_ordering::equivalent;
    Offsets mine;
    Offsets theirs;
    int left = labelOffsets(m_wire, mine);
    int right = labelOffsets(other.m_wire, theirs);
    while (left > 0 && right > 0) {
        const int order = compareLabels(labelAt(m_wire, mine[static_cast<size_t>(--left)]),
                                        labelAt(other.m_wire, theirs[static_cast<size_t>(--right)]));
        if (order != 0)
            return order < 0 ? std::weak_ordering::less : std::weak_ordering::greater;
    }
    return left <=> right;
}

size_t Name::hash(size_t seed) const
{
    size_t value = seed ^ 0xcbf29ce484222325ULL; // FNV-1a over the lower case
    for (const char c : m_wire)
        value = (value ^ lower(c)) * 0x100000001b3ULL;
    return value;
}

} // namespace zoneloom
