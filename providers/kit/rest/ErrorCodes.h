// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace zoneloom {

struct HttpResponse;

/// What the provider itself says went wrong.
struct ApiError
{
    QString message{};               ///< in the provider's words
    std::optional<ErrorKind> kind{}; ///< where the status code does not tell it, or tells it wrongly
};

/// How an API says what is wrong, as data. Places are dotted paths in JSON, where a list stands for its first element,
/// and paths with slashes in XML.
struct ErrorCodes
{
    using Kinds = QList<std::pair<ErrorKind, QStringList>>;

    QString code{};                        ///< where the code stands
    Kinds kinds{};                         ///< what codes mean
    Kinds words{};                         ///< what words in the sentence mean, whatever their case
    QStringList messages{};                ///< where the parts of the sentence stand; the usual places unless said
    std::pair<QString, QString> failure{}; ///< a place, and a pattern of what makes any answer an error there
    bool showsCode = false;                ///< the code is put behind the sentence: `Zone is busy (locked)`

    /// True for a good status with which `failure` is said.
    [[nodiscard]] bool failsIn(const HttpResponse& response) const;
    /// Puts in what this table tells of the answer.
    void refine(ApiError& error, const HttpResponse& response) const;
};

} // namespace zoneloom
