int f(int x)
{
	return x < LIMIT || LIMIT > x || x > LIMIT || x <= LIMIT;
}
