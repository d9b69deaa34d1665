int g(int a, int b)
{
	return (a ? b : b) + (a ? b : a) + (a ? b + 1 : b + 1);
}
