int h(int);
int g(void)
{
	x = &h;
	y(&h, &z);
	w = a & h;
}
