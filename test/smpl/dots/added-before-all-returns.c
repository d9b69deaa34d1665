int g(int a)
{
	open(a);
	if (b)
		return 1;
	if (c) {
		d();
		return 2;
	}
	return 0;
}

void h(int a)
{
	open(a);
	b();
}
