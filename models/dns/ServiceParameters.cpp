// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ServiceParameters.h"

#include "models/dns/RdataForms.h"

#include <algorithm>
#include <array>
#include <map>

namespace zoneloom::serviceparameters {

using namespace rdataforms;

namespace {

enum Key : quint32
{
    Mandatory = 0,
    Alpn = 1,
    NoDefaultAlpn = 2,
    Port = 3,
    Ipv4Hint = 4,
    Ech = 5,
    Ipv6Hint = 6,
    DohPath = 7, // RFC 9461
};

constexpr std::array<const char*, 7> KeyNames{"mandatory", "alpn", "no-default-alpn", "port",
                                              "ipv4hint",  "ech",  "ipv6hint"};

std::optional<quint32> keyNumber(QByteArrayView name)
{
    for (size_t i = 0; i < KeyNames.size(); ++i) {
        if (name == QByteArrayView(KeyNames[i]))
            return static_cast<quint32>(i);
    }
    if (name == QByteArrayView("dohpath"))
        return DohPath;
    if (!name.startsWith("key") || (name.size() > 4 && name[3] == '0'))
        return std::nullopt;
    const auto value = number(name.sliced(3), 65534);
    return value ? std::optional(static_cast<quint32>(*value)) : std::nullopt;
}

QByteArray keyName(quint32 key)
{
    // Keys that older servers have no name for are written with their number, which all read.
    return key < KeyNames.size() ? QByteArray(KeyNames[key]) : QByteArray("key" + QByteArray::number(key));
}

/// The items of a comma-separated list (RFC 9460 appendix A.1); `\,` and `\\` stand for the octets themselves.
QList<QByteArray> listItems(QByteArrayView value)
{
    QList<QByteArray> items{QByteArray()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == '\\' && at + 1 < value.size())
            items.last() += value[++at];
        else if (value[at] == ',')
            items += QByteArray();
        else
            items.last() += value[at];
    }
    return items;
}

Result<QByteArray> wrong(const QByteArray& key)
{
    return fail(
        ErrorKind::Invalid,
        QT_TRANSLATE_NOOP("Error", "The value of the service parameter '%1' does not have its form (RFC 9460)."),
        {QString::fromLatin1(key)});
}

Result<QByteArray> valueWire(quint32 key, const QByteArray& name, const QByteArray& value)
{
    QByteArray wire;
    switch (key) {
    case Mandatory: {
        QList<quint32> keys;
        for (const QByteArray& item : listItems(value)) {
            const auto one = keyNumber(item);
            if (!one || *one == Mandatory || keys.contains(*one))
                return wrong(name);
            keys += *one;
        }
        std::sort(keys.begin(), keys.end());
        for (const quint32 one : keys)
            append16(wire, one);
        return wire;
    }
    case Alpn:
        for (const QByteArray& item : listItems(value)) {
            if (item.isEmpty() || item.size() > 255)
                return wrong(name);
            wire += static_cast<char>(item.size());
            wire += item;
        }
        return wire;
    case NoDefaultAlpn:
        return value.isEmpty() ? Result<QByteArray>(wire) : wrong(name);
    case Port: {
        const auto port = number(value, 65535);
        if (!port)
            return wrong(name);
        append16(wire, static_cast<quint32>(*port));
        return wire;
    }
    case Ipv4Hint:
    case Ipv6Hint:
        for (const QByteArray& item : listItems(value)) {
            if (!(key == Ipv4Hint ? appendAddress4(wire, item) : appendAddress6(wire, item)))
                return wrong(name);
        }
        return wire;
    case Ech: {
        const auto octets = base64(value);
        return octets && !octets->isEmpty() ? Result<QByteArray>(*octets) : wrong(name);
    }
    default:
        return value;
    }
}

QByteArray listText(QByteArrayView item)
{
    QByteArray text;
    for (const char c : item) {
        if (c == ',' || c == '\\')
            text += '\\';
        text += c;
    }
    return text;
}

std::optional<QByteArray> valueText(quint32 key, QByteArrayView value)
{
    QByteArray text;
    const auto comma = [&text] {
        if (!text.isEmpty())
            text += ',';
    };
    switch (key) {
    case Mandatory:
        if (value.isEmpty() || value.size() % 2 != 0)
            return std::nullopt;
        for (qsizetype at = 0; at < value.size(); at += 2) {
            comma();
            text += keyName(read16(value, at));
        }
        return text;
    case Alpn:
        for (qsizetype at = 0; at < value.size(); at += 1 + read8(value, at)) {
            const qsizetype length = read8(value, at);
            if (length == 0 || at + 1 + length > value.size())
                return std::nullopt;
            comma();
            text += listText(value.sliced(at + 1, length));
        }
        return text.isEmpty() ? std::nullopt : std::optional(text);
    case Port:
        return value.size() == 2 ? std::optional(QByteArray::number(read16(value, 0))) : std::nullopt;
    case Ipv4Hint:
    case Ipv6Hint: {
        const qsizetype length = key == Ipv4Hint ? 4 : 16;
        if (value.isEmpty() || value.size() % length != 0)
            return std::nullopt;
        for (qsizetype at = 0; at < value.size(); at += length) {
            comma();
            text += key == Ipv4Hint ? address4Text(value.sliced(at, 4)) : address6Text(value.sliced(at, 16));
        }
        return text;
    }
    case Ech:
        return value.isEmpty() ? std::nullopt : std::optional(value.toByteArray().toBase64());
    default:
        return value.toByteArray();
    }
}

} // namespace

Result<QByteArray> fromText(std::span<const RdataToken> words)
{
    std::map<quint32, QByteArray> parameters;
    for (size_t i = 0; i < words.size(); ++i) {
        const QByteArrayView word = words[i].text;
        const qsizetype equals = words[i].quoted ? -1 : word.indexOf('=');
        const QByteArray name = (equals < 0 ? word : word.first(equals)).toByteArray();
        QByteArrayView raw = equals < 0 ? QByteArrayView() : word.sliced(equals + 1);
        // A quoted value follows its equals sign without a blank: key="value".
        if (equals >= 0 && raw.isEmpty() && i + 1 < words.size() && words[i + 1].quoted &&
            words[i + 1].text.data() == word.data() + word.size() + 1)
            raw = words[++i].text;
        const auto key = words[i].quoted && equals < 0 ? std::nullopt : keyNumber(name);
        if (!key)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("Error", "'%1' is not a service parameter; write alpn=h2, port=443 or "
                                                   "key65000=value."),
                        {QString::fromUtf8(name.left(64))});
        const auto value = unescaped(raw);
        if (!value || value->size() > 0xffff)
            return fail(wrong(name).error());
        auto wire = valueWire(*key, name, *value);
        if (!wire)
            return wire;
        if (!parameters.emplace(*key, std::move(*wire)).second)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "The service parameter '%1' is there twice."),
                        {QString::fromLatin1(name)});
    }
    if (const auto mandatory = parameters.find(Mandatory); mandatory != parameters.end()) {
        for (qsizetype at = 0; at < mandatory->second.size(); at += 2) {
            const quint32 key = read16(mandatory->second, at);
            if (!parameters.contains(key))
                return fail(ErrorKind::Invalid,
                            QT_TRANSLATE_NOOP("Error", "The service parameter '%1' is mandatory, but missing."),
                            {QString::fromLatin1(keyName(key))});
        }
    }
    QByteArray wire;
    for (const auto& [key, value] : parameters) {
        append16(wire, key);
        append16(wire, static_cast<quint32>(value.size()));
        wire += value;
    }
    return wire;
}

bool isWellFormed(QByteArrayView wire)
{
    qint64 last = -1;
    while (!wire.isEmpty()) {
        if (wire.size() < 4 || read16(wire, 0) <= last || wire.size() < 4 + qsizetype(read16(wire, 2)))
            return false;
        last = read16(wire, 0);
        wire = wire.sliced(4 + qsizetype(read16(wire, 2)));
    }
    return true;
}

std::optional<QList<QByteArray>> toText(QByteArrayView wire)
{
    if (!isWellFormed(wire))
        return std::nullopt;
    QList<QByteArray> texts;
    while (!wire.isEmpty()) {
        const quint32 key = read16(wire, 0);
        const qsizetype length = read16(wire, 2);
        const auto value = valueText(key, wire.sliced(4, length));
        if (!value || (key == NoDefaultAlpn && length > 0))
            return std::nullopt;
        QByteArray text = keyName(key);
        if (!value->isEmpty()) {
            text += '=';
            appendQuoted(text, *value);
            // Quotes only where something needs them.
            if (!value->contains(' ') && !value->contains(';') && !value->contains('(') && !value->contains(')') &&
                !value->contains('"'))
                text.remove(text.indexOf('"'), 1).chop(1);
        }
        texts += text;
        wire = wire.sliced(4 + length);
    }
    return texts;
}

} // namespace zoneloom::serviceparameters
