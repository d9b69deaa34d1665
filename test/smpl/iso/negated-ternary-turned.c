int f(void)
{
	x = !y ? 1 : 2;
	x = !(y && z) ? 1 : 2;
	x = y ? 1 : 2;
	x = y == NULL ? 1 : 2;
}
