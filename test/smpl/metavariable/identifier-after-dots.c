void f(struct page *page, struct other *q)
{
	mark(page);
	q->page = 1;
	if (q) {
		struct page *p;

		g(p->page);
	}
	g(page);
}

void g(struct page *page)
{
	mark(page);
	page = 0;
	g(page);
}
