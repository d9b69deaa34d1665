int f(int x)
{
	x = (x) ? 1 : 2;
	x = (x > 1) ? (1) : (2);
	return (x) ? : (2);
}
