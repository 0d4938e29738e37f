package no.veikart.exchange.files;

import java.util.List;

/** The files of one area, in the order in which they lean on each other. */
interface AreaFiles {

    List<DataFile<?>> files();
}
