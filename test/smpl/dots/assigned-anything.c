int g(void)
{
	x = 1;
	y->z = f(2);
	w += 2;
}
