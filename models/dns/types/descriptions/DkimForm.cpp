// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/DkimRecord.h"
#include "models/dns/types/descriptions/TagForm.h"
#include "models/dns/types/descriptions/TextForms.h"

#include <QCoreApplication>

namespace zoneloom::textforms {

namespace {

const RecordTypeDescription& dkimFields()
{
    static const RecordTypeDescription dkim{
        .type = rrtype::TXT,
        .explanation = QT_TRANSLATE_NOOP(
            "RecordType", "The public key that receivers check a mail's signature with (RFC 6376); its name is "
                          "selector._domainkey."),
        .fields = {{.id = "k",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Key type"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "The algorithm of the key; empty: rsa."),
                    .kind = FieldKind::Word,
                    .isOptional = true,
                    .initial = "rsa",
                    .words = {{"rsa", QT_TRANSLATE_NOOP("RecordType", "RSA, understood everywhere")},
                              {"ed25519", QT_TRANSLATE_NOOP("RecordType", "Ed25519, short")}}},
                   {.id = "h",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Hashes"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "Allowed hash algorithms; empty: all."),
                    .kind = FieldKind::Word,
                    .isOptional = true,
                    .words = {{"sha256", QT_TRANSLATE_NOOP("RecordType", "SHA-256 only")}}},
                   {.id = "s",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Services"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "What the key is for; empty: everything."),
                    .kind = FieldKind::Word,
                    .isOptional = true,
                    .words = {{"email", QT_TRANSLATE_NOOP("RecordType", "mail only")},
                              {"*", QT_TRANSLATE_NOOP("RecordType", "everything")}}},
                   {.id = "t",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Flags"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "Empty for none."),
                    .kind = FieldKind::Word,
                    .isOptional = true,
                    .words = {{"y", QT_TRANSLATE_NOOP("RecordType", "only a test")},
                              {"s", QT_TRANSLATE_NOOP("RecordType", "not for subdomains")},
                              {"y:s", QT_TRANSLATE_NOOP("RecordType", "a test, and not for subdomains")}}},
                   {.id = "p",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Public key"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "In base64, as the mail server gives it."),
                    .kind = FieldKind::Base64},
                   otherTags()},
        .check = nullptr};
    return dkim;
}

} // namespace

TextForm dkim()
{
    TextForm form;
    form.id = "DKIM";
    form.description = dkimFields();
    form.isSuch = [](const Name& owner, QByteArrayView text) {
        return DkimRecord::isDkimName(owner) && !text.isEmpty();
    };
    form.values = [](QByteArrayView text) { return tagValues(dkimFields(), text); };
    form.text = [](const QStringList& values) { return tagText(dkimFields(), QStringLiteral("DKIM1"), values); };
    form.problems = [](QByteArrayView text) { return DkimRecord::parse(text).problems(); };
    form.owner = "selector._domainkey";
    return form;
}

} // namespace zoneloom::textforms
