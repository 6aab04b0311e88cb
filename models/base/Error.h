// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace zoneloom {

/// What sort of thing went wrong; its name is what the command line prints as `kind`.
enum class ErrorKind
{
    Usage,          ///< the call itself makes no sense: unknown option, missing argument
    NotFound,       ///< a zone, account, link or revision of that name is not in the store
    Exists,         ///< something of that name is there already
    Invalid,        ///< input that does not hold: a bad name, rdata, master file, findings that block a commit
    Conflict,       ///< someone else changed the same thing in between, or a plan's hash no longer fits
    File,           ///< a file could not be read or written
    Store,          ///< the database refused, is of a newer version, read-only, full or damaged
    Secret,         ///< a secret is missing, or the keychain or vault cannot be used
    Busy,           ///< another program holds the lease of this link
    Cancelled,      ///< a person, or a time limit, stopped it
    Authentication, ///< the provider does not accept the credentials
    Permission,     ///< the credentials may not do this
    ZoneNotFound,   ///< the provider has no such zone
    RejectedRecord, ///< the provider refused a record
    RateLimit,      ///< the provider's rate limit was hit and did not lift in time
    Network,        ///< no connection, time-out, TLS failure, a connection that broke
    Protocol,       ///< an answer that makes no sense
    Internal,       ///< a bug in Zoneloom
};

/// The kind as the command line spells it: `zone_not_found`.
QString toText(ErrorKind kind);

/// Why something did not happen. The sentence is a template marked with QT_TRANSLATE_NOOP("Error", …), filled in and
/// translated only when it is shown, so that the command line, the window and logs can each say it in their own way.
class Error
{
    Q_DECLARE_TR_FUNCTIONS(Error)

public:
    Error() = default;
    /// `sentence` must be a string literal: what happened and where, with %1 … for `arguments`.
    Error(ErrorKind kind, const char* sentence, QStringList arguments = {});

    /// A copy that also says what the user can do; `sentence` as above.
    [[nodiscard]] Error withAdvice(const char* sentence, QStringList arguments = {}) const;
    /// A copy that tells what it was caused by, in the words of the system, library or provider.
    [[nodiscard]] Error withCause(QString cause) const;

    [[nodiscard]] ErrorKind kind() const { return m_kind; }
    /// The untranslated template, which identifies the error in tests and translations.
    [[nodiscard]] const char* sentence() const { return m_sentence; }
    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
    [[nodiscard]] const QString& cause() const { return m_cause; }
    /// What happened, where, the cause, and what to do: one translated paragraph of plain text.
    [[nodiscard]] QString message() const;
    /// What to do alone, translated; empty where nothing is known to help.
    [[nodiscard]] QString advice() const;

    bool operator==(const Error&) const = default;

private:
    ErrorKind m_kind = ErrorKind::Internal;
    const char* m_sentence = "";
    QStringList m_arguments;
    const char* m_advice = "";
    QStringList m_adviceArguments;
    QString m_cause;
};

/// A value, or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;
/// Done, or the reason why not.
using Outcome = tl::expected<void, Error>;

/// Shorthand to return an Error from a function that gives a Result.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> fail(ErrorKind kind, const char* sentence, QStringList arguments = {})
{
    return fail(Error(kind, sentence, std::move(arguments)));
}

} // namespace zoneloom
