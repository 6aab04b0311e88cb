// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordDialog.h"

#include "models/dns/RdataCodec.h"
#include "tests/support/WatchedApplication.h"
#include "tests/support/WindowFixture.h"
#include "ui/records/FieldEdit.h"
#include "ui/records/ProblemLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

/// Types over what stands in a field, as a person would: choose all, type.
void typeInto(QWidget* field, const QString& text)
{
    field->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->selectAll();
    else if (auto* area = qobject_cast<QPlainTextEdit*>(field))
        area->selectAll();
    else if (auto* box = qobject_cast<QComboBox*>(field); box && box->isEditable())
        box->lineEdit()->selectAll();
    else if (box)
        box->setCurrentIndex(box->findData(text));
    if (!qobject_cast<QComboBox*>(field) || qobject_cast<QComboBox*>(field)->isEditable())
        QTest::keyClicks(field, text);
}

QString problemsOf(FieldEdit* edit)
{
    return edit->problems().isHidden() ? QString() : edit->problems().text();
}

} // namespace

class TestRecordDialog : public QObject
{
    Q_OBJECT

private:
    RecordDialog* open(WindowFixture& fixture, RecordDialog::Purpose purpose, const std::optional<RRset>& record = {})
    {
        auto* dialog = new RecordDialog(*fixture.session, purpose, record);
        dialog->open();
        return dialog;
    }
    static FieldEdit* field(RecordDialog* dialog, const char* id)
    {
        return qobject_cast<FieldEdit*>(child<QWidget>(dialog, id)->parentWidget());
    }

private Q_SLOTS:
    void typesANewRecordAndCommitsIt_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QList<QStringList>>("fields");
        QTest::addColumn<QString>("rdata");
        using Fields = QList<QStringList>;
        const auto f = [](const char* id, const char* value) {
            return QStringList{QString::fromLatin1(id), QString::fromLatin1(value)};
        };
        const auto row = [](const char* name, const char* type, const char* owner, const Fields& fields,
                            const char* rdata) {
            QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(owner) << fields
                                << QString::fromLatin1(rdata);
        };
        row("an address", "A", "www", {f("address", "192.0.2.7")}, "192.0.2.7");
        row("a mail server", "MX", "@", {f("priority", "20"), f("target", "mx.example.net.")}, "20 mx.example.net.");
        row("an authority", "CAA", "@", {f("value", "letsencrypt.org")}, "0 issue \"letsencrypt.org\"");
        row("a web service", "HTTPS", "www", {f("parameters", "alpn=h2")}, "1 . alpn=\"h2\"");
        row("a mail policy", "SPF", "@", {f("includes", "_spf.example.net"), f("all", "~all")},
            "\"v=spf1 mx include:_spf.example.net ~all\"");
        row("a type by its number", "TYPE65280", "x", {f("rdata", "\\# 2 abcd")}, "\\# 2 abcd");
    }
    void typesANewRecordAndCommitsIt()
    {
        QFETCH(QString, type);
        QFETCH(QString, owner);
        QFETCH(QList<QStringList>, fields);
        QFETCH(QString, rdata);
        WindowFixture fixture("mail A 192.0.2.25\n@ MX 10 mail\n");
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QLineEdit>(dialog, "name"), owner);
        typeInto(child<QComboBox>(dialog, "type"), type);
        for (const QStringList& one : fields)
            typeInto(child<QWidget>(dialog, one.first().toLatin1().constData()), one.last());
        typeInto(child<QLineEdit>(dialog, "note"), QStringLiteral("by form"));
        auto* stage = child<QPushButton>(dialog, "stage");
        QVERIFY(stage->isEnabled());
        QVERIFY(child<QPlainTextEdit>(dialog, "preview")
                    ->toPlainText()
                    .startsWith(Name::fromText(owner, WindowFixture::origin())->toText()));
        QTest::mouseClick(stage, Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QSignalSpy committed(fixture.session.get(), &ZoneSession::committed);
        fixture.session->commit(QStringLiteral("typed"));
        QVERIFY(committed.wait());
        const RRType number = RRType::fromText(type == u"SPF" ? u"TXT" : QStringView(type)).value();
        const std::optional<RRset> stored = fixture.stored(owner, number);
        QVERIFY(stored);
        QVERIFY(stored->contains(RdataCodec::fromText(number, rdata, WindowFixture::origin()).value()));
        QCOMPARE(stored->note(), QStringLiteral("by form"));
    }

    void editsARecordWithAllItsFields()
    {
        WindowFixture fixture("sip A 192.0.2.5\n_sip._udp 300 SRV 1 2 5060 sip\n");
        QVERIFY(fixture.open());
        const RRset before = *fixture.stored(QStringLiteral("_sip._udp"), rrtype::SRV);
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::Edit, before);
        QCOMPARE(field(dialog, "port")->value(), QStringLiteral("5060"));
        QCOMPARE(field(dialog, "target")->value(), QStringLiteral("sip"));
        QCOMPARE(child<QLineEdit>(dialog, "ttl")->text(), QStringLiteral("300"));
        typeInto(child<QWidget>(dialog, "port"), QStringLiteral("5070"));
        typeInto(child<QWidget>(dialog, "ttl"), QStringLiteral("1h"));
        QTest::keyClick(child<QWidget>(dialog, "ttl"), Qt::Key_Return);
        QTRY_VERIFY(dialog.isNull());
        const std::optional<RRset> staged = fixture.session->editor().find(RRsetKey::of(before));
        QVERIFY(staged);
        QCOMPARE(staged->ttl(), 3600U);
        QCOMPARE(staged->count(), 1);
        QCOMPARE(RdataCodec::toText(rrtype::SRV, *staged->rdata().begin()),
                 QStringLiteral("1 2 5070 sip.example.com."));
        QVERIFY(fixture.session->editor().canUndo());
        fixture.session->editor().undo();
        QVERIFY(fixture.session->editor().changes().isEmpty());
    }

    void saysWhatIsWrongUnderTheField()
    {
        WindowFixture fixture("alias CNAME www\nwww A 192.0.2.1\n");
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QWidget>(dialog, "type"), QStringLiteral("MX"));
        typeInto(child<QWidget>(dialog, "priority"), QStringLiteral("99999"));
        QVERIFY(problemsOf(field(dialog, "priority")).contains(QStringLiteral("65535")));
        QVERIFY(!child<QPushButton>(dialog, "stage")->isEnabled());
        typeInto(child<QWidget>(dialog, "priority"), QStringLiteral("10"));
        QVERIFY(problemsOf(field(dialog, "priority")).isEmpty());
        // RFC 2181 §10.3: a mail server's name must not be an alias; the rule says so below the host.
        typeInto(child<QWidget>(dialog, "target"), QStringLiteral("alias"));
        QTRY_VERIFY(!problemsOf(field(dialog, "target")).isEmpty());
        QVERIFY(child<QPushButton>(dialog, "stage")->isEnabled());
        typeInto(child<QWidget>(dialog, "target"), QStringLiteral("www"));
        QTRY_VERIFY(problemsOf(field(dialog, "target")).isEmpty());
        delete dialog;
    }

    void saysUnderTheFieldThatAnAddressIsNoHost_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : {"MX", "NS", "SRV", "CNAME", "HTTPS"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void saysUnderTheFieldThatAnAddressIsNoHost()
    {
        QFETCH(QString, type);
        WindowFixture fixture("www A 192.0.2.1\n");
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QWidget>(dialog, "type"), type);
        typeInto(child<QWidget>(dialog, "name"), QStringLiteral("new"));
        if (type == u"SRV")
            typeInto(child<QWidget>(dialog, "port"), QStringLiteral("443"));
        typeInto(child<QWidget>(dialog, "target"), QStringLiteral("192.0.2.1"));
        QTRY_VERIFY(problemsOf(field(dialog, "target"))
                        .contains(QStringLiteral("192.0.2.1 is an address, but %1 names a host:").arg(type)));
        typeInto(child<QWidget>(dialog, "target"), QStringLiteral("www"));
        QTRY_VERIFY(problemsOf(field(dialog, "target")).isEmpty());
        delete dialog;
    }

    void judgesTheOtherFieldsWhileOneIsWrong()
    {
        WindowFixture fixture("www A 192.0.2.1\n");
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QWidget>(dialog, "type"), QStringLiteral("MX"));
        typeInto(child<QWidget>(dialog, "priority"), QStringLiteral("70000"));
        typeInto(child<QWidget>(dialog, "target"), QStringLiteral("192.0.2.1"));
        QTRY_VERIFY(problemsOf(field(dialog, "target")).startsWith(QStringLiteral("192.0.2.1 is an address")));
        QVERIFY(problemsOf(field(dialog, "priority")).contains(QStringLiteral("65535")));
        QVERIFY(!child<QPushButton>(dialog, "stage")->isEnabled());
        auto* preview = child<QPlainTextEdit>(dialog, "preview");
        QVERIFY(preview->toPlainText().isEmpty());
        QVERIFY(!preview->placeholderText().isEmpty());
        delete dialog;
    }

    void saysWhatBelongsToTheTagOfAnAuthorization()
    {
        WindowFixture fixture("www A 192.0.2.1\n");
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QWidget>(dialog, "type"), QStringLiteral("CAA"));
        auto* value = child<QWidget>(dialog, "value");
        QVERIFY(value->accessibleDescription().contains(QStringLiteral("letsencrypt.org")));
        typeInto(child<QWidget>(dialog, "tag"), QStringLiteral("iodef"));
        QVERIFY(value->accessibleDescription().contains(QStringLiteral("mailto:")));
        typeInto(child<QWidget>(dialog, "tag"), QStringLiteral("issuewild"));
        QVERIFY(value->accessibleDescription().contains(QStringLiteral("letsencrypt.org")));
        delete dialog;
    }

    /// Fields of two fonts, and boxes beside them, had a height each.
    void allFieldsOfOneLineAreEquallyHigh()
    {
        WindowFixture fixture("www A 192.0.2.1\n");
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QWidget>(dialog, "type"), QStringLiteral("CAA"));
        const int height = child<QWidget>(dialog, "type")->height();
        for (const char* id : {"name", "flags", "tag", "ttl", "note"})
            QCOMPARE(child<QWidget>(dialog, id)->height(), height);
        delete dialog;
    }

    void refusesANameOutsideTheZone()
    {
        WindowFixture fixture("www A 192.0.2.1\n");
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QWidget>(dialog, "address"), QStringLiteral("192.0.2.1"));
        typeInto(child<QWidget>(dialog, "name"), QStringLiteral("www.example.net."));
        QVERIFY(!child<QPushButton>(dialog, "stage")->isEnabled());
        typeInto(child<QWidget>(dialog, "name"), QStringLiteral("new"));
        QVERIFY(child<QPushButton>(dialog, "stage")->isEnabled());
        delete dialog;
    }

    /// Zone files cannot hold ALIAS, which is no type of the DNS.
    void saysWhatALinkCannotHold()
    {
        WindowFixture fixture("www A 192.0.2.1\n");
        fixture.addLink(QStringLiteral("files"));
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QWidget>(dialog, "type"), QStringLiteral("ALIAS"));
        typeInto(child<QWidget>(dialog, "target"), QStringLiteral("www"));
        auto* links = child<ProblemLabel>(dialog, "links");
        QVERIFY(!links->isHidden());
        QVERIFY(links->text().startsWith(QStringLiteral("files")));
        delete dialog;
    }

    void givesTheWholeRRsetItsTtl()
    {
        WindowFixture fixture("www 300 A 192.0.2.1\nwww 300 A 192.0.2.2\n");
        QVERIFY(fixture.open());
        const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
        typeInto(child<QWidget>(dialog, "name"), QStringLiteral("www"));
        QCOMPARE(child<QLineEdit>(dialog, "ttl")->text(), QStringLiteral("300"));
        typeInto(child<QWidget>(dialog, "address"), QStringLiteral("192.0.2.3"));
        QTest::mouseClick(child<QPushButton>(dialog, "stage"), Qt::LeftButton);
        const auto staged = fixture.session->editor().find(WindowFixture::key(QStringLiteral("www"), rrtype::A));
        QVERIFY(staged);
        QCOMPARE(staged->count(), 3);
        QCOMPARE(staged->ttl(), 300U);
    }

    void everyControlHasAName()
    {
        WindowFixture fixture("www A 192.0.2.1\n");
        QVERIFY(fixture.open());
        for (const RecordForm& form : RecordForm::all()) {
            const QPointer<RecordDialog> dialog = open(fixture, RecordDialog::Purpose::New);
            typeInto(child<QWidget>(dialog, "type"), form.id());
            const QList<QWidget*> widgets = dialog->findChildren<QWidget*>();
            for (const QWidget* widget : widgets) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(dialog) ||
                    widget->objectName().startsWith(u"qt_"))
                    continue;
                const auto* button = qobject_cast<const QPushButton*>(widget);
                const bool ofBox = qobject_cast<const QComboBox*>(widget->parentWidget());
                QVERIFY2(button || ofBox || !widget->accessibleName().isEmpty() || widget->inherits("QScrollArea"),
                         qPrintable(form.id() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
            }
            delete dialog;
        }
    }
};

ZONELOOM_WATCHED_TEST(TestRecordDialog)
#include "TestRecordDialog.moc"
