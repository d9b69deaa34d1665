void h(int a)
{
	b = a / 2 * 2;
	b = (a / 2) * 2;
	b = 2 * (a / 2);
}
