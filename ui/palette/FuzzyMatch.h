// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace zoneloom {

/// How well typed letters fit a text in which they occur in that order.
class FuzzyMatch
{
public:
    /// 0 where they do not occur; else the higher the better: whole words, beginnings of words and neighbouring letters
    /// count more, long texts less. Both must be folded to lower case.
    static int score(QStringView typed, QStringView text);
};

} // namespace zoneloom
