int g(int a)
{
	x();
	open(a);
	y();
	shut(a);
	z();
	return 0;
}
int h(int a)
{
	open(a);
	if (a) {
		shut(a);
		return 1;
	}
	shut(a);
	return 0;
}
