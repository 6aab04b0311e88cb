// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace zoneloom {

Translations::Translations(const QString& language)
    : m_locale(language.isEmpty() ? QLocale::system() : QLocale(language))
{
    QLocale::setDefault(m_locale);
    // English has a file too: that of its plural forms.
    if (m_words.load(m_locale, QStringLiteral("zoneloom"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        m_words.load(QStringLiteral(":/i18n/zoneloom_en.qm")))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(m_locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace zoneloom
