// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcessEnvironment>

namespace zoneloom {

/// Whose revisions are made where nobody says: $ZONELOOM_AUTHOR, the login name, or the home folder's. Window and
/// command line ask here, so that one person is not two in a zone's history.
QString defaultAuthor(const QProcessEnvironment& environment);

} // namespace zoneloom
