void sweep(struct store *store)
{
	drop(); /* first */ keep(store); /* second */
	if (store) {
		drop(); /* third */
		keep(store); /* fourth */
		drop(); /* fifth */
	}
}
