// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/TxtText.h"

namespace zoneloom {

QByteArray joinedTxt(QByteArrayView rdata)
{
    QByteArray joined;
    joined.reserve(rdata.size());
    for (qsizetype at = 0; at < rdata.size();) {
        const qsizetype length = std::min<qsizetype>(static_cast<unsigned char>(rdata[at]), rdata.size() - at - 1);
        joined += rdata.sliced(at + 1, length);
        at += 1 + length;
    }
    return joined;
}

bool txtStartsWith(QByteArrayView rdata, QByteArrayView prefix)
{
    if (rdata.size() <= prefix.size())
        return false;
    if (static_cast<unsigned char>(rdata[0]) >= prefix.size())
        return qstrnicmp(rdata.data() + 1, prefix.size(), prefix.data(), prefix.size()) == 0;
    return joinedTxt(rdata).toLower().startsWith(prefix.toByteArray().toLower());
}

} // namespace zoneloom
