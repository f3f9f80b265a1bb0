package hongtou.render.site;

import hongtou.view.TaskMatrix.Row;

/**
 * On which page of the matrix a task stands: on one page all, or, where they are so many that a browser would take long over them, on
 * numbered pages.
 *
 * @param tasks how many there are
 */
record MatrixPages(int tasks) {
    /** So many stand on one page. */
    static final int MOST = 1000;

    /** So many stand on each of several pages. */
    static final int ROWS = 500;

    int count() {
        return tasks <= MOST ? 1 : (tasks + ROWS - 1) / ROWS;
    }

    /** The numbers of the tasks on a page: its first, and that behind its last, from 0. */
    int from(int page) {
        return (page - 1) * ROWS;
    }

    int to(int page) {
        return count() == 1 ? tasks : Math.min(tasks, page * ROWS);
    }

    /** The file of a page, from 1. */
    static String file(int page) {
        return Folders.MATRIX + (page == 1 ? "" : page + "/") + "index.html";
    }

    /** The address of a row, from the top of the site. */
    String address(Row row) {
        int page = count() == 1 ? 1 : (row.number() - 1) / ROWS + 1;
        return file(page) + Links.fragment(Catalogue.rowId(row));
    }
}
