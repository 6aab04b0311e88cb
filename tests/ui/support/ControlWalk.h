// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

namespace zoneloom::testing {

/// Looks at all controls of a window, as a person without a mouse or without sight meets them. Each function gives what
/// is wrong, a line each.
class ControlWalk
{
public:
    /// Letters that stand for two things at once: of buttons, labels and tabs, hidden ones of the page that is shown
    /// included (they may come), and of the menu bar where the window has one.
    static QStringList clashes(const QWidget* window)
    {
        QMap<QString, QStringList> uses;
        if (const auto* bar = window->findChild<QMenuBar*>()) {
            for (const QAction* action : bar->actions())
                note(uses, QKeySequence::mnemonic(action->text()), QStringLiteral("menu ") + action->text());
        }
        for (const QWidget* one : window->findChildren<QWidget*>()) {
            if (one->window() != window || !isOnShownPage(one, window))
                continue;
            if (const auto* button = qobject_cast<const QAbstractButton*>(one))
                note(uses, button->shortcut(), button->text());
            else if (const auto* label = qobject_cast<const QLabel*>(one); label && label->buddy())
                note(uses, QKeySequence::mnemonic(label->text()), label->text());
            else if (const auto* group = qobject_cast<const QGroupBox*>(one))
                note(uses, QKeySequence::mnemonic(group->title()), group->title());
            else if (const auto* tabs = qobject_cast<const QTabBar*>(one)) {
                for (int tab = 0; tab < tabs->count(); ++tab)
                    note(uses, QKeySequence::mnemonic(tabs->tabText(tab)), tabs->tabText(tab));
            }
        }
        return twice(uses);
    }

    /// The same within a menu, and each of the menus in it.
    static QStringList clashes(const QMenu* menu)
    {
        QMap<QString, QStringList> uses;
        QStringList wrong;
        for (const QAction* action : menu->actions()) {
            note(uses, QKeySequence::mnemonic(action->text()), action->text());
            if (action->menu())
                wrong += clashes(action->menu());
        }
        return twice(uses) + wrong;
    }

    /// Controls that a screen reader would call nothing, or that it would not take for a control.
    static QStringList unspoken(const QWidget* window)
    {
        QStringList wrong;
        for (QWidget* one : focusable(window)) {
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(one);
            if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                wrong += describe(one) + QStringLiteral(" has no name");
            const auto role = spoken ? spoken->role() : QAccessible::NoRole;
            if (role == QAccessible::NoRole || (role == QAccessible::Client && !isPlainScrollArea(one)) ||
                role == QAccessible::Window || role == QAccessible::Pane || role == QAccessible::Border)
                wrong += describe(one) + QStringLiteral(" has role %1").arg(role);
        }
        return wrong;
    }

    /// Controls that only a mouse can use, and pictures to press that nothing explains.
    static QStringList outOfReach(const QWidget* window)
    {
        QStringList wrong;
        for (const QWidget* one : window->findChildren<QWidget*>()) {
            if (one->window() != window || !one->isVisible() || !isControl(one) || isPartOfAnother(one))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(one);
            // Of buttons that exclude each other Tab reaches the chosen one, from which arrows go on.
            const bool byArrows = qobject_cast<const QRadioButton*>(one) && button->autoExclusive();
            if (!(one->focusPolicy() & Qt::TabFocus) && !byArrows && !isInMenus(button))
                wrong += describe(one) + QStringLiteral(" is not reached by Tab");
            const auto* tool = qobject_cast<const QToolButton*>(one);
            const bool isPicture =
                button && (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly));
            if (isPicture && button->toolTip().trimmed().isEmpty())
                wrong += describe(one) + QStringLiteral(" is a picture without a tool tip");
        }
        return wrong;
    }

    /// Steps of Tab that go up, or to the left on the same line.
    static QStringList outOfOrder(const QWidget* window)
    {
        const QList<QWidget*> chain = controls(window);
        QStringList wrong;
        for (qsizetype at = 0; at < chain.size(); ++at) {
            QWidget* before = chain.at(at > 0 ? at - 1 : chain.size() - 1);
            const QRect from = place(before, window);
            const QRect to = place(chain.at(at), window);
            const bool sameLine = from.top() <= to.center().y() && to.center().y() <= from.bottom();
            const bool back =
                sameLine ? to.right() <= from.left() : to.bottom() <= from.top() && to.left() < from.right();
            if (back)
                wrong += describe(before) + QStringLiteral(" leads back to ") + describe(chain.at(at));
        }
        // Tab goes round: once, it leads from the end to the beginning.
        return wrong.size() > 1 ? wrong : QStringList();
    }

    /// Columns of tables whose title stands at another edge than what is below it.
    static QStringList misaligned(const QWidget* window)
    {
        QStringList wrong;
        for (const QAbstractItemView* view : window->findChildren<QAbstractItemView*>()) {
            const auto* table = qobject_cast<const QTableView*>(view);
            const auto* tree = qobject_cast<const QTreeView*>(view);
            const QHeaderView* header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
            if (!header || !header->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            for (int column = 0; column < header->count(); ++column) {
                const QAbstractItemModel* model = view->model();
                const QString title = model->headerData(column, Qt::Horizontal).toString();
                const QVariant own = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
                const QVariant cell = model->index(0, column).data(Qt::TextAlignmentRole);
                const Qt::Alignment above = own.isValid() ? alignment(own) : header->defaultAlignment();
                const Qt::Alignment below = cell.isValid() ? alignment(cell) : Qt::AlignLeft;
                if (!title.isEmpty() && !header->isSectionHidden(column) &&
                    (above & Qt::AlignHorizontal_Mask) != (below & Qt::AlignHorizontal_Mask))
                    wrong += QStringLiteral("“%1” of %2 stands at 0x%3, its cells at 0x%4")
                                 .arg(title, describe(view))
                                 .arg(int(above), 0, 16)
                                 .arg(int(below), 0, 16);
            }
        }
        return wrong;
    }

    /// What Tab reaches, in its order, from the beginning of the window.
    static QList<QWidget*> controls(const QWidget* window)
    {
        QList<QWidget*> found = focusable(window);
        found.removeIf([](const QWidget* one) { return !one->isEnabled(); });
        return found;
    }

private:
    /// As controls(), with those that are disabled for now.
    static QList<QWidget*> focusable(const QWidget* window)
    {
        QList<QWidget*> found;
        for (QWidget* one = window->nextInFocusChain(); one && one != window; one = one->nextInFocusChain()) {
            if (one->window() == window && one->isVisible() && (one->focusPolicy() & Qt::TabFocus) &&
                !one->focusProxy() && !one->objectName().startsWith(QLatin1String("qt_")) && one->width() > 0)
                found += one;
        }
        return found;
    }
    /// One that only scrolls what stands in it.
    static bool isPlainScrollArea(const QWidget* one) { return one->inherits("QScrollArea") && !isControl(one); }
    /// What one presses, types into or chooses from.
    static bool isControl(const QWidget* one)
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(one);
        return qobject_cast<const QAbstractButton*>(one) || qobject_cast<const QLineEdit*>(one) ||
               qobject_cast<const QComboBox*>(one) || qobject_cast<const QAbstractSpinBox*>(one) ||
               qobject_cast<const QPlainTextEdit*>(one) || qobject_cast<const QTextEdit*>(one) ||
               qobject_cast<const QTabBar*>(one) || (view && !qobject_cast<const QHeaderView*>(one));
    }
    /// The arrows of tabs, the button that clears a line, the line of a spin box, what an item view shows in itself.
    static bool isPartOfAnother(const QWidget* one)
    {
        for (const QWidget* on = one->parentWidget(); on && !on->isWindow(); on = on->parentWidget()) {
            if (isControl(on) || qobject_cast<const QHeaderView*>(on))
                return true;
        }
        return one->objectName().startsWith(QLatin1String("qt_"));
    }
    /// A tool bar's buttons are no stops of Tab; what they do is a menu's action too.
    static bool isInMenus(const QAbstractButton* button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (!tool || !tool->defaultAction() || !qobject_cast<const QToolBar*>(tool->parentWidget()))
            return false;
        const QList<QObject*> where = tool->defaultAction()->associatedObjects();
        return std::any_of(where.begin(), where.end(),
                           [](const QObject* one) { return qobject_cast<const QMenu*>(one); });
    }
    static bool isOnShownPage(const QWidget* one, const QWidget* window)
    {
        for (; one && one != window; one = one->parentWidget()) {
            const auto* stack = qobject_cast<const QStackedWidget*>(one->parentWidget());
            if (stack && stack->currentWidget() != one)
                return false;
        }
        return true;
    }
    static Qt::Alignment alignment(const QVariant& value)
    {
        return value.canConvert<Qt::Alignment>() ? value.value<Qt::Alignment>() : Qt::Alignment(value.toInt());
    }
    static QRect place(const QWidget* one, const QWidget* window)
    {
        return {one->mapTo(window, QPoint()), one->size()};
    }
    static void note(QMap<QString, QStringList>& uses, const QKeySequence& key, const QString& words)
    {
        if (!key.isEmpty())
            uses[key.toString()] += words;
    }
    static QStringList twice(const QMap<QString, QStringList>& uses)
    {
        QStringList wrong;
        for (auto use = uses.begin(); use != uses.end(); ++use) {
            if (use->size() > 1)
                wrong += use.key() + QStringLiteral(": ") + use->join(QStringLiteral(" | "));
        }
        return wrong;
    }
    static QString describe(const QWidget* one)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(one);
        return QStringLiteral("%1 “%2” %3")
            .arg(QString::fromLatin1(one->metaObject()->className()),
                 button && !button->text().isEmpty() ? button->text() : one->accessibleName(), one->objectName());
    }
};

} // namespace zoneloom::testing
