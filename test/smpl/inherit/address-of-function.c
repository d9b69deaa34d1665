int h(int x)
{
	return 1;
}
int g(void)
{
	x = &h;
	y(&h, &z);
	w = a & h;
}
