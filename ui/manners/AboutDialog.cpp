// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/AboutDialog.h"

#include "models/store/SqliteVersion.h"
#include "ui/theme/Icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <ldns/util.h>
#include <openssl/crypto.h>

namespace zoneloom {

AboutDialog::AboutDialog(const QString& store, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Zoneloom"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* icon = new QLabel(this);
    icon->setPixmap(Icons::application().pixmap(QSize(64, 64), devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    auto* name = new QLabel(tr("Zoneloom %1").arg(QStringLiteral(ZONELOOM_VERSION)), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    name->setFont(large);
    auto* what = new QLabel(tr("One zone, woven across many DNS providers."), this);
    auto* license =
        new QLabel(tr("© 2026 The Zoneloom authors. Apache License 2.0: free to use, study, change and pass "
                      "on, without warranty."),
                   this);
    license->setWordWrap(true);
    auto* parts = new QLabel(tr("Built on:") + u'\n' + components().join(u'\n'), this);
    auto* where = new QLabel(tr("Store: %1").arg(store), this);
    where->setWordWrap(true);
    for (QLabel* label : {name, what, license, parts, where}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto* text = new QVBoxLayout;
    for (QLabel* label : {name, what, parts, where, license})
        text->addWidget(label);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon);
    top->addLayout(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [name] { QApplication::clipboard()->setText(name->text() + u'\n' + components().join(u'\n')); });
}

QStringList AboutDialog::components()
{
    return {QStringLiteral("Qt %1 (LGPL 3)").arg(QLatin1String(qVersion())),
            QStringLiteral("ldns %1 (BSD)").arg(QLatin1String(ldns_version())),
            tr("SQLite %1 (public domain)").arg(sqliteVersion()),
            QStringLiteral("OpenSSL %1 (Apache 2.0)").arg(QLatin1String(OpenSSL_version(OPENSSL_VERSION_STRING))),
            QStringLiteral("QtKeychain (BSD)")};
}

} // namespace zoneloom
