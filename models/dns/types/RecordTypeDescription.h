// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRType.h"
#include "models/dns/types/RdataProblem.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace zoneloom {

/// What may stand in one field of a record's data.
enum class FieldKind
{
    Name,       ///< a domain name
    Ipv4,       ///< an IPv4 address
    Ipv6,       ///< an IPv6 address
    Integer,    ///< a number from minimum to maximum
    Text,       ///< text in quotes, at most 255 octets
    LongText,   ///< text of any length; in files as one or more strings in quotes
    Word,       ///< text without quotes and blanks
    Words,      ///< all that follows, blanks included
    Hex,        ///< octets in hexadecimal
    Base64,     ///< octets in base64
    Choice,     ///< a number, of which the known ones have names
    Parameters, ///< key=value pairs or single keys, separated by blanks
};

/// A known value of a field of kind Choice, and what it means.
struct FieldChoice
{
    quint32 value = 0;
    const char* label = ""; ///< marked QT_TRANSLATE_NOOP("RecordType", …)
};

/// A known value of a field of kind Word or LongText, and what it means.
struct WordChoice
{
    const char* word = "";
    const char* label = ""; ///< marked QT_TRANSLATE_NOOP("RecordType", …)
};

/// One field of a record's data, in the order of the type's RFC.
struct RecordField
{
    const char* id = "";          ///< stable, lower case with hyphens: `priority`
    const char* label = "";       ///< marked QT_TRANSLATE_NOOP("RecordType", …)
    const char* explanation = ""; ///< a sentence, marked likewise
    FieldKind kind = FieldKind::Text;
    quint32 minimum = 0;
    quint32 maximum = 0xffffffff;
    QList<FieldChoice> choices = {};
    bool isOptional = false;
    const char* initial = "";     ///< what a new record starts with, in presentation form
    QList<WordChoice> words = {}; ///< others may be typed too, unless `isClosed`
    bool isClosed = false;        ///< takes none but the words

    [[nodiscard]] QString idText() const { return QString::fromLatin1(id); }
    /// Translated.
    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString explanationText() const;
};

/// The particulars of one record type: what the editor's form, the validation and the providers' field mapping read.
struct RecordTypeDescription
{
    using Check = QList<RdataProblem> (*)(QByteArrayView rdata);

    RRType type;
    const char* explanation = ""; ///< what the type is for, marked QT_TRANSLATE_NOOP("RecordType", …)
    QList<RecordField> fields;
    Check check = nullptr; ///< what may be wrong beyond the syntax of the fields; null where nothing may

    /// Translated.
    [[nodiscard]] QString explanationText() const;
    /// The field of that id, or null.
    [[nodiscard]] const RecordField* field(QLatin1String id) const;
    [[nodiscard]] qsizetype indexOf(QLatin1String id) const;
    /// Problems of one rdata that is in wire form; empty where there are none.
    [[nodiscard]] QList<RdataProblem> problems(QByteArrayView rdata) const;
};

} // namespace zoneloom
