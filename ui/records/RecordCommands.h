// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace zoneloom {

class RRset;
class RecordActions;
class RecordsPage;

/// Does to the records that are chosen on a page what menus and keys say. Everything is staged, as one step each.
class RecordCommands : public QObject
{
    Q_OBJECT

public:
    explicit RecordCommands(RecordsPage* page);

    void connectTo(const RecordActions& actions);

    void remove();
    void copyLines();
    void copyRows();
    void paste();
    /// Reads the text as records and shows what staging them would do.
    void pasteText(const QString& text);
    void editForm();
    void newForm();
    void duplicate();
    void changeTtl();
    void rename();
    void replace();
    /// Makes the chosen RRsets what they are in the revision that is edited.
    void takeBack();

private:
    void copy(std::function<QString(const QList<RRset>&)> write);

    RecordsPage* m_page = nullptr;
    quint64 m_copied = 0; ///< counts what came into the clipboard, and what is to come
};

} // namespace zoneloom
