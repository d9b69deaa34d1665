void f(struct l *a)
{
	if (is_empty(a))
		return;
	if (a->count == 0)
		return;
}
