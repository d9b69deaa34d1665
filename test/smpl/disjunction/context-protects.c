int f(int x)
{
	return safe(raw(x)) + raw(x);
}
