// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/FieldHint.h"

#include <QCoreApplication>

namespace zoneloom {

namespace {

/// RFC 8659 §4.4, RFC 8657 and the CA/Browser Forum's two contact tags; empty for what the field says anyway.
const char* caaValue(const QString& tag)
{
    if (tag == u"iodef")
        return QT_TRANSLATE_NOOP("RecordType", "A mailto: or https: address for reports, such as "
                                               "mailto:security@example.com.");
    if (tag == u"contactemail")
        return QT_TRANSLATE_NOOP("RecordType", "The mail address of the domain's owner, such as "
                                               "security@example.com.");
    if (tag == u"contactphone")
        return QT_TRANSLATE_NOOP("RecordType", "The telephone number of the domain's owner, such as +1 555 0100.");
    if (tag == u"issue" || tag == u"issuewild" || tag == u"issuemail" || tag.isEmpty())
        return "";
    return QT_TRANSLATE_NOOP("RecordType", "What belongs to the tag.");
}

} // namespace

QString FieldHint::of(const RecordForm& form, qsizetype field, const QStringList& values)
{
    const RecordField& one = form.fields().at(field);
    if (form.type() == rrtype::CAA && one.idText() == u"value") {
        const char* hint = caaValue(values.value(field - 1).trimmed().toLower());
        if (*hint != '\0')
            return QCoreApplication::translate("RecordType", hint);
    }
    return one.explanationText();
}

} // namespace zoneloom
