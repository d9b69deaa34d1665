void h(int a, int b)
{
	a = 1;
	b = 2;
	a = 1;
	a = 3;
}
