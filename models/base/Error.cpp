// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/Error.h"

namespace zoneloom {

namespace {

QString filled(const char* sentence, const QStringList& arguments)
{
    QString text = QCoreApplication::translate("Error", sentence);
    // All at once, so that a '%1' inside an argument stays what it is.
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments[0]);
    case 2:
        return text.arg(arguments[0], arguments[1]);
    case 3:
        return text.arg(arguments[0], arguments[1], arguments[2]);
    case 4:
        return text.arg(arguments[0], arguments[1], arguments[2], arguments[3]);
    default:
        return text.arg(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]);
    }
}

} // namespace

QString toText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Exists:
        return QStringLiteral("exists");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::File:
        return QStringLiteral("file");
    case ErrorKind::Store:
        return QStringLiteral("store");
    case ErrorKind::Secret:
        return QStringLiteral("secret");
    case ErrorKind::Busy:
        return QStringLiteral("busy");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Authentication:
        return QStringLiteral("authentication");
    case ErrorKind::Permission:
        return QStringLiteral("permission");
    case ErrorKind::ZoneNotFound:
        return QStringLiteral("zone_not_found");
    case ErrorKind::RejectedRecord:
        return QStringLiteral("rejected_record");
    case ErrorKind::RateLimit:
        return QStringLiteral("rate_limit");
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::Protocol:
        return QStringLiteral("protocol");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

Error::Error(ErrorKind kind, const char* sentence, QStringList arguments)
    : m_kind(kind)
    , m_sentence(sentence)
    , m_arguments(std::move(arguments))
{}

Error Error::withAdvice(const char* sentence, QStringList arguments) const
{
    Error copy = *this;
    copy.m_advice = sentence;
    copy.m_adviceArguments = std::move(arguments);
    return copy;
}

Error Error::withCause(QString cause) const
{
    Error copy = *this;
    copy.m_cause = std::move(cause);
    return copy;
}

QString Error::message() const
{
    QString text = filled(m_sentence, m_arguments);
    if (!m_cause.isEmpty())
        text = tr("%1 (%2)").arg(text, m_cause);
    const QString what = advice();
    if (!what.isEmpty())
        text = tr("%1 %2", "what happened, then what to do").arg(text, what);
    return text;
}

QString Error::advice() const
{
    return *m_advice == '\0' ? QString() : filled(m_advice, m_adviceArguments);
}

} // namespace zoneloom
