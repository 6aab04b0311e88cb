// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace zoneloom {

struct CredentialField;
struct ProviderDescriptor;

/// The form of an account, made from what its adapter says of its fields.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget* parent = nullptr);

    /// Builds the form anew. `account` is filled in; a name there cannot be changed.
    void setProvider(const ProviderDescriptor& provider, const Account& account = {});
    void suggestName(const QString& name);

    /// Without secret fields, and without those that are at their default.
    [[nodiscard]] Account account() const;
    /// Those that were typed.
    [[nodiscard]] QMap<QString, QString> secrets() const;
    /// What keeps it from being saved, as a sentence; empty where nothing does.
    [[nodiscard]] QString problem() const;

    /// Adapters that talk HTTP have an endpoint.
    static bool hasEndpoint(const ProviderDescriptor& provider);

Q_SIGNALS:
    void changed();

private:
    QLineEdit* addLine(const QString& label, const QString& help, QLineEdit* edit);
    void addInput(const QString& label, const QString& help, QWidget* input);
    void addChoice(const CredentialField& field, const Account& account);
    [[nodiscard]] QString typed(const CredentialField& field) const;
    /// The labels of fields that have to be filled in and are not.
    [[nodiscard]] QStringList missing(const Account& made) const;
    void addField(const CredentialField& field, const Account& account);
    void addEndpoint(const Account& account);
    void showPlainHttp();

    const ProviderDescriptor* m_provider = nullptr;
    bool m_isNew = true;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_endpoint = nullptr;
    QCheckBox* m_plainHttp = nullptr;
    QMap<QString, QLineEdit*> m_fields;
    QMap<QString, QComboBox*> m_choices;
    QMap<QString, QString> m_otherFields; ///< of the account, that the adapter does not describe
};

} // namespace zoneloom
