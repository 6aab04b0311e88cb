// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RRType.h"

#include <ldns/ldns.h>

namespace zoneloom {

Result<RRType> RRType::fromText(QStringView text)
{
    const QByteArray upper = text.toString().toUpper().toLatin1();
    if (upper == "ALIAS" || upper == "ANAME")
        return rrtype::ALIAS;
    quint16 number = 0;
    if (upper.startsWith("TYPE")) {
        bool isNumber = false;
        number = upper.sliced(4).toUShort(&isNumber);
        if (!isNumber)
            number = 0;
    } else if (!upper.isEmpty() && upper.size() < 32) {
        number = static_cast<quint16>(ldns_get_rr_type_by_name(upper.constData()));
    }
    if (RRType(number).isQueryType())
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("Error", "'%1' is not a record type; unknown types are written as TYPE and a number."),
            {text.toString()});
    return RRType(number);
}

QString RRType::toText() const
{
    if (*this == rrtype::ALIAS)
        return QStringLiteral("ALIAS");
    const ldns_rr_descriptor* descriptor = ldns_rr_descript(m_number);
    if (descriptor != nullptr && descriptor->_name != nullptr && descriptor->_type == m_number)
        return QString::fromLatin1(descriptor->_name);
    return u"TYPE" + QString::number(m_number);
}

} // namespace zoneloom
