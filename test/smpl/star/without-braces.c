void *get(unsigned long n)
{
	void *p = small(n);

	if (!p)
		p = large(n);
	return p;
}

void *get_noted(unsigned long n)
{
	void *p = small(n);

	if (!p) {
		note(n);
		p = large(n);
	}
	return p;
}
