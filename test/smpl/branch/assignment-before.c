int get(struct card *c)
{
	void *p;

	if ((p = alloc(c)) == NULL) {
		report(c);
		return -1;
	}
	return use(p);
}
