package no.veikart.shared.paging;

/** An answer that may go on on a further page. */
public interface Paged {

    Page.PageInfo page();
}
