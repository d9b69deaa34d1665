static void cleanup(struct foo *foo)
{
	if (foo->page) {
		int i;

		/*
		 * The pages are given
		 * back one by one.
		 */
		for (i = 0; i < foo->count; i++)
			put(foo->page[i],
			    PUT_NOW);
#ifdef CONFIG_FOO
		unmap(foo);
#endif
		switch (foo->kind) {
		case FOO_A:
			a(foo);
			break;
		default:
			b(foo);
		}
	}
	done(foo->page);
}
