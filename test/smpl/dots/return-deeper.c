int first(struct table *t, int id)
{
	lock(t);
	if (t->used) {
		for_each_row(row, t) {
			trace(row);
			return id;
		}
	}
	unlock(t);
	return 0;
}

int second(struct table *t, int id)
{
	lock(t);
	if (t->used) {
		while (t->next)
			t = t->next;
		unlock(t);
	}
	return id;
}
