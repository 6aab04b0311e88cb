// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/CountryText.h"

#include <QLocale>

namespace zoneloom {

namespace {

struct Country
{
    const char* code;
    const char* name;
};

constexpr Country kCountries[] = {
    {"AE", QT_TRANSLATE_NOOP("CountryText", "United Arab Emirates")},
    {"AT", QT_TRANSLATE_NOOP("CountryText", "Austria")},
    {"AU", QT_TRANSLATE_NOOP("CountryText", "Australia")},
    {"BE", QT_TRANSLATE_NOOP("CountryText", "Belgium")},
    {"BR", QT_TRANSLATE_NOOP("CountryText", "Brazil")},
    {"CA", QT_TRANSLATE_NOOP("CountryText", "Canada")},
    {"CH", QT_TRANSLATE_NOOP("CountryText", "Switzerland")},
    {"CN", QT_TRANSLATE_NOOP("CountryText", "China")},
    {"CZ", QT_TRANSLATE_NOOP("CountryText", "Czechia")},
    {"DE", QT_TRANSLATE_NOOP("CountryText", "Germany")},
    {"DK", QT_TRANSLATE_NOOP("CountryText", "Denmark")},
    {"EE", QT_TRANSLATE_NOOP("CountryText", "Estonia")},
    {"ES", QT_TRANSLATE_NOOP("CountryText", "Spain")},
    {"FI", QT_TRANSLATE_NOOP("CountryText", "Finland")},
    {"FR", QT_TRANSLATE_NOOP("CountryText", "France")},
    {"GB", QT_TRANSLATE_NOOP("CountryText", "United Kingdom")},
    {"HU", QT_TRANSLATE_NOOP("CountryText", "Hungary")},
    {"IE", QT_TRANSLATE_NOOP("CountryText", "Ireland")},
    {"IN", QT_TRANSLATE_NOOP("CountryText", "India")},
    {"IR", QT_TRANSLATE_NOOP("CountryText", "Iran")},
    {"IS", QT_TRANSLATE_NOOP("CountryText", "Iceland")},
    {"IT", QT_TRANSLATE_NOOP("CountryText", "Italy")},
    {"JP", QT_TRANSLATE_NOOP("CountryText", "Japan")},
    {"KN", QT_TRANSLATE_NOOP("CountryText", "Saint Kitts and Nevis")},
    {"KR", QT_TRANSLATE_NOOP("CountryText", "South Korea")},
    {"LI", QT_TRANSLATE_NOOP("CountryText", "Liechtenstein")},
    {"LT", QT_TRANSLATE_NOOP("CountryText", "Lithuania")},
    {"LU", QT_TRANSLATE_NOOP("CountryText", "Luxembourg")},
    {"LV", QT_TRANSLATE_NOOP("CountryText", "Latvia")},
    {"NL", QT_TRANSLATE_NOOP("CountryText", "Netherlands")},
    {"NO", QT_TRANSLATE_NOOP("CountryText", "Norway")},
    {"NZ", QT_TRANSLATE_NOOP("CountryText", "New Zealand")},
    {"PL", QT_TRANSLATE_NOOP("CountryText", "Poland")},
    {"PT", QT_TRANSLATE_NOOP("CountryText", "Portugal")},
    {"RO", QT_TRANSLATE_NOOP("CountryText", "Romania")},
    {"RU", QT_TRANSLATE_NOOP("CountryText", "Russia")},
    {"SE", QT_TRANSLATE_NOOP("CountryText", "Sweden")},
    {"SG", QT_TRANSLATE_NOOP("CountryText", "Singapore")},
    {"SI", QT_TRANSLATE_NOOP("CountryText", "Slovenia")},
    {"SK", QT_TRANSLATE_NOOP("CountryText", "Slovakia")},
    {"TR", QT_TRANSLATE_NOOP("CountryText", "Türkiye")},
    {"TW", QT_TRANSLATE_NOOP("CountryText", "Taiwan")},
    {"UA", QT_TRANSLATE_NOOP("CountryText", "Ukraine")},
    {"US", QT_TRANSLATE_NOOP("CountryText", "United States")},
};

constexpr const char* kEuropeanUnion[] = {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES",
                                          "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
                                          "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};

} // namespace

QString CountryText::name(const QString& code)
{
    for (const Country& country : kCountries) {
        if (code == QLatin1String(country.code))
            return tr(country.name);
    }
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString CountryText::jurisdiction(const QString& code)
{
    if (code.isEmpty())
        return tr("your own servers");
    //: A country and that it belongs to the union: "Germany, European Union"
    return isEuropeanUnion(code) ? tr("%1, European Union").arg(name(code)) : name(code);
}

bool CountryText::isEuropeanUnion(const QString& code)
{
    return std::ranges::any_of(kEuropeanUnion, [&code](const char* one) { return code == QLatin1String(one); });
}

} // namespace zoneloom
