// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace zoneloom {

/// An absolute domain name. Compares case-insensitively and orders canonically (RFC 4034 §6.1), but keeps the case that
/// was typed. Immutable and cheap to copy; the default value is the root.
class Name
{
public:
    Name() = default;
    /// From presentation form (RFC 1035 §5.1, escapes `\.` and `\DDD`); `@` is the origin and a name without a trailing
    /// dot is completed with it. Labels beyond ASCII become A-labels (RFC 5891). An error says which label is wrong and
    /// why.
    static Result<Name> fromText(QStringView text, const Name& origin = Name());
    /// As fromText(), from UTF-8 and fast for plain ASCII.
    static Result<Name> fromUtf8(QByteArrayView text, const Name& origin = Name());
    /// From an uncompressed wire form (RFC 1035 §3.1) that fills `wire` exactly.
    static Result<Name> fromWire(QByteArrayView wire);
    /// From a wire form that is known to be right, such as one that this class or the codec made.
    static Name fromTrustedWire(QByteArray wire);
    /// Length in octets of the uncompressed name at the start of `bytes`; -1 where there is no whole, valid one.
    static qsizetype wireLengthAt(QByteArrayView bytes);

    /// Absolute, with trailing dot, A-labels and escapes: the form for files and JSON. The root is `.`.
    [[nodiscard]] QString toText() const;
    /// For people: U-labels, no trailing dot (the root is `.`).
    [[nodiscard]] QString toDisplay() const;
    /// `@` for the origin itself, without the origin's labels where it is below it, else as toText().
    [[nodiscard]] QString relativeTo(const Name& origin) const;
    /// Uncompressed wire form, in the case that was typed.
    [[nodiscard]] QByteArrayView wire() const;
    /// As wire(), in lower case.
    [[nodiscard]] QByteArray lowerWire() const;
    /// Bytes whose memcmp order is the canonical order; the key of a name is a prefix of those of all names below it.
    [[nodiscard]] QByteArray canonicalKey() const;

    /// Labels without the root: 2 for `example.com.`.
    [[nodiscard]] int labelCount() const;
    /// The nth label from the left (0-based) as it was typed, unescaped.
    [[nodiscard]] QByteArrayView label(int index) const;
    [[nodiscard]] bool isRoot() const { return m_wire.isEmpty(); }
    [[nodiscard]] bool isWildcard() const { return m_wire.size() > 2 && m_wire[0] == 1 && m_wire[1] == '*'; }
    /// True for `ancestor` itself and for all names below it.
    [[nodiscard]] bool isWithin(const Name& ancestor) const;
    [[nodiscard]] bool isBelow(const Name& ancestor) const { return isWithin(ancestor) && *this != ancestor; }
    /// Without the leftmost label; the root's parent is the root.
    [[nodiscard]] Name parent() const;
    /// `label` (unescaped) in front of this name.
    [[nodiscard]] Result<Name> child(QByteArrayView label) const;

    bool operator==(const Name& other) const;
    std::weak_ordering operator<=>(const Name& other) const;
    friend size_t qHash(const Name& name, size_t seed = 0) { return name.hash(seed); }

private:
    [[nodiscard]] size_t hash(size_t seed) const;

    QByteArray m_wire; ///< empty for the root, so that a default value costs nothing
};

} // namespace zoneloom
