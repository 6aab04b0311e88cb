// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"
#include "models/dns/types/RecordTypeDescription.h"
#include "models/dns/validation/Finding.h"

namespace zoneloom {

struct TextForm;

/// One record as named fields for a person to fill in: made from the description of its type, of a text in a TXT record
/// (SPF, DKIM, DMARC), or for types that are only known by number one field with the whole rdata. A value; pure.
class RecordForm
{
    Q_DECLARE_TR_FUNCTIONS(RecordForm)

public:
    /// Fields that every form has, beside the type's own.
    enum Place
    {
        Whole = -1, ///< the record as a whole
        OwnerField = -2,
        TtlField = -3
    };
    /// Something that is wrong, or worth a look, in one field.
    struct Problem
    {
        int field = Whole; ///< index into fields(), or a Place
        Severity severity = Severity::Error;
        QString text;
        bool isMissing = false; ///< nothing is wrong yet: the field only waits to be filled
    };

    /// Of all described types, common ones first, with SPF, DKIM and DMARC behind TXT.
    static QList<RecordForm> all();
    /// The form of a type; with an owner and rdata that of the text which it holds.
    static RecordForm of(RRType type);
    static RecordForm of(RRType type, const Name& owner, QByteArrayView rdata);

    /// `MX`, `DMARC`, `TYPE65280`.
    [[nodiscard]] QString id() const;
    [[nodiscard]] RRType type() const { return m_type; }
    /// What the type is for, translated.
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] const QList<RecordField>& fields() const { return m_fields; }
    /// Where such a record lives, relative to the domain; empty where anywhere.
    [[nodiscard]] QString usualOwner() const;

    /// What a new record starts with; and the values of one that is there, names relative to `origin`.
    [[nodiscard]] QStringList initialValues() const;
    [[nodiscard]] QStringList values(QByteArrayView rdata, const Name& origin) const;
    [[nodiscard]] Result<QByteArray> rdata(const QStringList& values, const Name& origin) const;
    /// What is wrong with these values by themselves. Empty, or only warnings, where rdata() gives a record.
    [[nodiscard]] QList<Problem> problems(const QStringList& values, const Name& origin) const;
    /// The field that what a rule says of the record concerns.
    [[nodiscard]] int fieldOf(const QString& rule) const;

private:
    [[nodiscard]] Outcome check(const RecordField& field, const QString& value, const Name& origin) const;
    [[nodiscard]] int firstOf(FieldKind kind) const;

    RRType m_type;
    const TextForm* m_text = nullptr; ///< of the table, which never ends
    QList<RecordField> m_fields;
};

} // namespace zoneloom
