// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/RecordTypeDescription.h"

#include <QCoreApplication>

namespace zoneloom {

QString RecordField::labelText() const
{
    return QCoreApplication::translate("RecordType", label);
}

QString RecordField::explanationText() const
{
    return QCoreApplication::translate("RecordType", explanation);
}

QString RecordTypeDescription::explanationText() const
{
    return QCoreApplication::translate("RecordType", explanation);
}

qsizetype RecordTypeDescription::indexOf(QLatin1String id) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (id == QLatin1String(fields.at(i).id))
            return i;
    }
    return -1;
}

const RecordField* RecordTypeDescription::field(QLatin1String id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &fields.at(index);
}

QList<RdataProblem> RecordTypeDescription::problems(QByteArrayView rdata) const
{
    return check == nullptr ? QList<RdataProblem>() : check(rdata);
}

} // namespace zoneloom
