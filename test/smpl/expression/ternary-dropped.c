bool f(int a, int b)
{
	bool x = a ? true : false;

	x = a == b ? true : false;
	return (a > b) ? true : false;
}
