static void cleanup(struct foo *foo)
{
	/* The buffer may be gone already. */
	if (foo->buffer)
		release(foo->buffer);
	if (foo->page) {
		/* last reference */
		release(foo->page);
	}

	if (foo->x) {
		release(foo->x);	/* done with it */
	} else {
		other(foo);
	}
}
