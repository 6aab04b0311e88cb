// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/HttpDouble.h"

#include <optional>

namespace zoneloom::test {

/// One recorded exchange with a provider's API.
struct RecordedExchange
{
    QByteArray method;
    QUrl url;
    QByteArray requestBody;
    Answer answer;
};

/// A recorded conversation with a provider. The recordings lie outside of the project: where their folder is absent,
/// load() gives nothing and the test skips itself with Recording::missing().
class Recording
{
public:
    /// For example `hetzner`, `list_records_with_no_arguments_should_list_all`.
    static std::optional<Recording> load(const QString& provider, const QString& test);
    static const char* missing() { return "the recorded conversations are not on this machine"; }

    [[nodiscard]] const QList<RecordedExchange>& exchanges() const { return m_exchanges; }
    /// The recorded answers, found by method, path and the query items that both sides have; several answers to the
    /// same call come in their order, the last one stays. A call that was not recorded is answered with status 501.
    [[nodiscard]] HttpDouble::Handler replay() const;

private:
    QList<RecordedExchange> m_exchanges;
};

} // namespace zoneloom::test
