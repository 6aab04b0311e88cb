// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/NamePattern.h"

namespace zoneloom {

namespace {

/// Behind the character of UTF-8 that stands at `at`.
qsizetype behindCharacter(QByteArrayView text, qsizetype at)
{
    do
        ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

} // namespace

bool NamePattern::matches(QByteArrayView name) const
{
    const QByteArrayView pattern(m_pattern);
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype behindStar = -1; ///< in the pattern
    qsizetype tried = 0;       ///< where in the name the rest of the pattern was tried last
    while (in < name.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            behindStar = ++at;
            tried = in;
            if (at == pattern.size())
                return true;
        } else if (at < pattern.size() && pattern[at] == '?') {
            ++at;
            in = behindCharacter(name, in);
        } else if (at < pattern.size() && pattern[at] == name[in]) {
            ++at;
            ++in;
        } else if (behindStar >= 0) {
            at = behindStar;
            tried = behindCharacter(name, tried);
            in = tried;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern[at] == '*')
        ++at;
    return at == pattern.size();
}

} // namespace zoneloom
