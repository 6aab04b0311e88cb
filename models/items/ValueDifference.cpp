// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ValueDifference.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace zoneloom {

namespace {

struct Token
{
    QStringView text;
    qsizetype start = 0;
    bool isWord = false;
};

std::vector<Token> tokens(const QString& text)
{
    std::vector<Token> found;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        const bool word = text.at(at).isLetterOrNumber();
        do
            ++at;
        while (word && at < text.size() && text.at(at).isLetterOrNumber());
        found.push_back({QStringView(text).mid(start, at - start), start, word});
    }
    return found;
}

/// More than this is not worth the time: long keys that differ are marked as a whole.
constexpr size_t MostCompared = 90'000;

/// For each token of `here` whether it is part of what both have in common; nothing where that is too much to find out.
std::vector<bool> common(const std::vector<Token>& here, const std::vector<Token>& there)
{
    std::vector<bool> kept(here.size(), false);
    if (here.empty() || there.empty() || here.size() * there.size() > MostCompared)
        return kept;
    const size_t width = there.size() + 1;
    std::vector<int> longest((here.size() + 1) * width, 0);
    for (size_t i = here.size(); i-- > 0;) {
        for (size_t j = there.size(); j-- > 0;)
            longest[i * width + j] = here[i].text == there[j].text
                                         ? longest[(i + 1) * width + j + 1] + 1
                                         : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
    for (size_t i = 0, j = 0; i < here.size() && j < there.size();) {
        if (here[i].text == there[j].text) {
            kept[i++] = true;
            ++j;
        } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return kept;
}

qsizetype likeness(const QString& one, const QString& other)
{
    const std::vector<Token> here = tokens(one);
    const std::vector<bool> kept = common(here, tokens(other));
    qsizetype same = 0;
    for (size_t i = 0; i < here.size(); ++i)
        same += kept[i] && here[i].isWord ? here[i].text.size() : 0;
    return same;
}

} // namespace

QList<ValueDifference::Range> ValueDifference::of(const QString& text, const QString& other)
{
    if (text == other || text.isEmpty())
        return {};
    const std::vector<Token> here = tokens(text);
    const std::vector<bool> kept = common(here, tokens(other));
    bool sharesWord = false;
    for (size_t i = 0; i < here.size(); ++i)
        sharesWord = sharesWord || (kept[i] && here[i].isWord);
    if (!sharesWord)
        return {{0, text.size()}};
    QList<Range> ranges;
    for (size_t i = 0; i < here.size(); ++i) {
        if (kept[i])
            continue;
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == here[i].start)
            ranges.last().length += here[i].text.size();
        else
            ranges += {here[i].start, here[i].text.size()};
    }
    return ranges;
}

QList<QList<ValueDifference::Range>> ValueDifference::ofLines(const QStringList& lines, const QStringList& others)
{
    constexpr qsizetype mostLines = 40; // of one RRset; beyond that lines are marked as a whole
    const QSet<QString> here(lines.begin(), lines.end());
    const QSet<QString> there(others.begin(), others.end());
    QStringList candidates;
    for (const QString& other : others) {
        if (!here.contains(other) && candidates.size() < mostLines)
            candidates += other;
    }
    QList<QList<Range>> result;
    for (const QString& line : lines) {
        if (there.contains(line)) {
            result += QList<Range>();
            continue;
        }
        const QString* nearest = nullptr;
        qsizetype most = 0;
        for (const QString& candidate : candidates) {
            const qsizetype same = likeness(line, candidate);
            if (same > most) {
                most = same;
                nearest = &candidate;
            }
        }
        result += nearest ? of(line, *nearest) : QList<Range>{{0, line.size()}};
    }
    return result;
}

} // namespace zoneloom
