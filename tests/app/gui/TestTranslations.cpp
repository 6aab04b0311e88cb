// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Translations.h"
#include "providers/ProviderRegistry.h"
#include "ui/accounts/CapabilityText.h"
#include "ui/accounts/ProvidersModel.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace zoneloom;

/// That a chosen language is what the window speaks, and that German is whole.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheChosenLanguage();
    void countsInEnglish();
    void fallsBackToEnglish();
    void speaksOfProvidersToo();
    void namesKindsOfProvidersInWordsButNoBrands();
    void leavesNothingInGermanUntranslated();
    void keepsPlacesAndKeys_data();
    void keepsPlacesAndKeys();
};

void TestTranslations::speaksTheChosenLanguage()
{
    const Translations words(QStringLiteral("de"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(QCoreApplication::translate("StateText", "drifted"), QStringLiteral("abgewichen"));
    QCOMPARE(QCoreApplication::translate("RelativeTime", "%n min ago", nullptr, 4), QStringLiteral("vor 4 min"));
}

void TestTranslations::countsInEnglish()
{
    const Translations words(QStringLiteral("en"));
    const char* const text = "%n request(s) are still running. Close and cancel them? What was already sent is "
                             "recorded, and is read again at the next start.";
    QVERIFY(QCoreApplication::translate("zoneloom::Closing", text, nullptr, 1)
                .startsWith(QLatin1String("1 request is still running.")));
    QVERIFY(QCoreApplication::translate("zoneloom::Closing", text, nullptr, 3)
                .startsWith(QLatin1String("3 requests are still running.")));
}

void TestTranslations::fallsBackToEnglish()
{
    const Translations words(QStringLiteral("fi"));
    QCOMPARE(QCoreApplication::translate("StateText", "drifted"), QStringLiteral("drifted"));
    QVERIFY(QCoreApplication::translate("zoneloom::Closing",
                                        "%n request(s) are still running. Close and cancel them? What was already sent "
                                        "is recorded, and is read again at the next start.",
                                        nullptr, 1)
                .startsWith(QLatin1String("1 request is")));
}

void TestTranslations::speaksOfProvidersToo()
{
    const Translations words(QStringLiteral("de"));
    const auto line = [](const QString& provider, const QString& title) {
        for (const CapabilityText::Line& one : CapabilityText::lines(**ProviderRegistry::descriptor(provider))) {
            if (one.label == title)
                return one;
        }
        return CapabilityText::Line();
    };
    QCOMPARE(line(QStringLiteral("googleclouddns"), QStringLiteral("NS am Apex")).note,
             QStringLiteral("Lässt sich ändern, nicht löschen (2026-11)."));
    QCOMPARE(line(QStringLiteral("hetzner"), QStringLiteral("Geprüft")).text,
             QStringLiteral("Noch nicht am laufenden Dienst erprobt."));
    // Each note of each adapter is known to the translation, and so is how it was verified.
    for (const ProviderDescriptor* provider : ProviderRegistry::all()) {
        QList<QByteArray> sentences;
        for (const QString& note : provider->capabilities.notes)
            sentences += note.toUtf8();
        if (!provider->country.isEmpty()) // what was run against a server of one's own is told by names and dates
            sentences += provider->verified;
        for (const QByteArray& sentence : std::as_const(sentences))
            QVERIFY2(QCoreApplication::translate("Provider", sentence.constData()) != QString::fromUtf8(sentence),
                     sentence.constData());
    }
}

void TestTranslations::namesKindsOfProvidersInWordsButNoBrands()
{
    const Translations words(QStringLiteral("de"));
    const ProvidersModel model(ProviderRegistry::all());
    const auto row = [&model](const char* id) { return model.rowOf(QString::fromLatin1(id)); };
    const auto name = [&](const char* id) {
        return model.index(row(id), ProvidersModel::NameColumn).data().toString();
    };
    QCOMPARE(name("zonefile"), QStringLiteral("Zonendatei"));
    QCOMPARE(name("rfc2136"), QStringLiteral("Dynamisches Update (RFC 2136)"));
    QCOMPARE(name("powerdns"), QStringLiteral("PowerDNS"));
    // Who knows the English name finds it too.
    QVERIFY(model.index(row("zonefile"), 0)
                .data(ProvidersModel::SearchRole)
                .toString()
                .contains(QLatin1String("Zone file")));
    int inWords = 0;
    for (const ProviderDescriptor* provider : ProviderRegistry::all())
        inWords += provider->nameText() != provider->name ? 1 : 0;
    QCOMPARE(inWords, 2);
}

void TestTranslations::leavesNothingInGermanUntranslated()
{
    QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/../../translations/zoneloom_de.ts"));
    QVERIFY2(file.open(QIODevice::ReadOnly), "translations/zoneloom_de.ts");
    QXmlStreamReader xml(&file);
    QString source;
    QStringList unfinished;
    int finished = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            const bool open = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (open || text.isEmpty())
                unfinished += source;
            else
                ++finished;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(finished > 0);
    QVERIFY2(unfinished.isEmpty(), qPrintable(QStringLiteral("%1 sentences have no German:\n").arg(unfinished.size()) +
                                              unfinished.mid(0, 40).join(u'\n')));
}

void TestTranslations::keepsPlacesAndKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestTranslations::keepsPlacesAndKeys()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/../../translations/zoneloom_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    QStringList wrong;
    const auto check = [&](const QString& text) {
        for (const QString& place : {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%3"),
                                     QStringLiteral("%4"), QStringLiteral("%n")})
            if (!text.isEmpty() && source.contains(place) != text.contains(place))
                wrong += QStringLiteral("%1: %2 -> %3").arg(place, source, text);
        const bool key = source.contains(u'&') && !source.contains(QLatin1String("& "));
        if (!text.isEmpty() && key != (text.contains(u'&') && !text.contains(QLatin1String("& "))))
            wrong += QStringLiteral("&: %1 -> %2").arg(source, text);
    };
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            check(xml.readElementText());
        else if (xml.name() == QLatin1String("translation") &&
                 xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished") &&
                 !source.contains(QLatin1String("%n")))
            check(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
