void fa0(int x, struct dev *dev)
{
	int ret;
	char *p = ret;
	foo(put());
	if (sizeof(*q))
		foo();
	else {
		f(p, n);
	}
	return dev->next;
}
