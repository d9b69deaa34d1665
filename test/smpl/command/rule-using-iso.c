int f(struct l *a)
{
	if (a->count == 0)
		return;
	return a->count == 0;
}
