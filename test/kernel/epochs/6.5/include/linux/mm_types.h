/* Written for the tests. */
enum {
	/* the page must be writable */
	FOLL_WRITE = 1 << 0,
	FOLL_GET = 1 << 1,
	FOLL_FORCE = 1 << 3,
	FOLL_LONGTERM = 1 << 8,
};
