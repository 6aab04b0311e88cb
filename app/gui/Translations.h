// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

namespace zoneloom {

/// The window's words in one language, and Qt's own (buttons, file dialogs) with them; installed as long as it lives.
class Translations
{
public:
    /// `language` as in `de`; empty for the system's. Makes that the default locale. English where there is no other.
    explicit Translations(const QString& language);

    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    QLocale m_locale;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace zoneloom
