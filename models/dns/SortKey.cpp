// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/SortKey.h"

#include <array>

namespace zoneloom {

SortKey SortKey::of(const Name& name, const Name& origin)
{
    const QByteArrayView wire = name.wire();
    const qsizetype end = wire.size() - origin.wire().size();
    std::array<unsigned char, 128> labels{};
    size_t count = 0;
    for (qsizetype at = 0; at < end; at += 1 + static_cast<unsigned char>(wire[at]))
        labels[count++] = static_cast<unsigned char>(at);
    std::array<quint64, 2> parts{};
    size_t octets = 0;
    const auto put = [&parts, &octets](quint64 octet) {
        parts[octets / 8] |= octet << (56 - octets % 8 * 8);
        ++octets;
    };
    while (count > 0 && octets < 16) {
        const qsizetype at = labels[--count];
        const qsizetype length = static_cast<unsigned char>(wire[at]);
        for (qsizetype i = at + 1; i <= at + length && octets < 16; ++i) {
            auto octet = static_cast<unsigned char>(wire[i]);
            if (octet >= 'A' && octet <= 'Z')
                octet |= 0x20;
            if (octet <= 1) { // as Name::canonicalKey() does, so that 0 stays free as the end of a label
                put(1);
                ++octet;
            }
            if (octets < 16)
                put(octet);
        }
        if (octets < 16)
            put(0);
    }
    return {parts[0], parts[1]};
}

} // namespace zoneloom
