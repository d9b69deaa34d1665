int h(int x)
{
	x = -minus(x);
	x = !minus(x);
	x = minus(x + 1)[p];
	return x * minus(x);
}
