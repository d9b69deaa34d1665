int fill(struct table *t)
{
	if (t->size > LIMIT)
		t->rows = big(t->size);
	else
		t->rows = small(t->size);
	if (fits(t)) {
		t->cells = small(t->size);
	} else {
		t->cells = big(t->size);
	}
	if (!fits(t)) {
		t->names = big(t->size);
	} else {
		t->cells = small(t->size);
	}
	return 0;
}
