// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/EnvironmentSecrets.h"

namespace zoneloom {

Result<QString> EnvironmentSecrets::read(const QString& account, const QString& field) const
{
    const QByteArray name = environmentVariable(account, field).toLatin1();
    if (!qEnvironmentVariableIsSet(name.constData()))
        return fail(notThere(account, field));
    return qEnvironmentVariable(name.constData());
}

Outcome EnvironmentSecrets::write(const QString& account, const QString& field, const QString&)
{
    return fail(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The environment variable %1 can only be set by you."),
                {environmentVariable(account, field)});
}

Outcome EnvironmentSecrets::remove(const QString&, const QString&)
{
    return {}; // it goes with the program
}

} // namespace zoneloom
