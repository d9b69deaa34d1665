struct page { int page; };

void f(struct page *page, struct other *q)
{
	struct page *p;

	mark(page);
	p = page;
	q->page = 1;
	q->x = page->page;
}
